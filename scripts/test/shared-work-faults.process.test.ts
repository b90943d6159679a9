import { JobsError, type WorkTogetherOptions, workTogether } from '@duibiao/scraper/jobs';
import { describe, expect, it } from 'vitest';
import { postgresPrograms } from '../../packages/dataset/test/private-postgres';
import {
  bankAnswer,
  eachInWorkPlace,
  numbered,
  overlapping,
  pathsOf,
  type Started,
  startBank,
  startHost,
  type WorkPlace,
} from './work-place';

/** Exit codes, with what was said where one is no 0. */
const codes = async (all: readonly Started[]): Promise<unknown[]> =>
  (await Promise.all(all.map(({ ended }) => ended))).map(({ code, err }) => (code === 0 ? 0 : [code, err]));

describe.skipIf(!postgresPrograms)(
  'what goes wrong among processes that share the work (needs the package postgresql)',
  { timeout: 120_000 },
  () => {
    let place: WorkPlace;
    eachInWorkPlace((opened) => {
      place = opened;
    });

    it('a process that slept while others did its work keeps nothing of the older answer it wakes up with', async () => {
      let value = '5';
      const host = await startHost(bankAnswer(() => value));
      place.hosts = [host];
      const argv = place.writeSources(3, {});
      const atHeld = host.hold('/r1');
      const sleeper = place.start('refresh', argv);
      const answer = await atHeld;
      const others = [place.start('refresh', argv), place.start('refresh', argv)];
      await place.untilWorking(3);
      sleeper.child.kill('SIGSTOP');
      value = '6';
      expect(await codes(others)).toEqual([0, 0]);
      const asked = pathsOf(host);
      expect(asked).toEqual([...numbered(3), '/r1'].sort());
      value = '5';
      answer();
      sleeper.child.kill('SIGCONT');
      expect(await codes([sleeper])).toEqual([0]);
      expect(pathsOf(host)).toEqual(asked);
      const kept = (await place.dataset.observations.list()).filter(({ indicator }) => indicator === 'index_r1');
      expect(kept.map(({ version, value: figure }) => [version, figure])).toEqual([[1, '6']]);
    });

    it('a process whose clock is a day ahead joins the run of the others and does not end it', async () => {
      const host = await startBank();
      place.hosts = [host];
      const argv = place.writeSources(3, {});
      const atHeld = host.hold('/r1');
      const first = place.start('refresh', argv);
      const answer = await atHeld;
      const ahead = `const now = Date.now; globalThis.Date = class extends Date { constructor(...a) { super(...(a.length ? a : [now() + 9e7])); } static now() { return now() + 9e7; } };`;
      const skewed = place.start('refresh', argv, {
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ahead)}`,
      });
      await place.untilWorking(2);
      answer();
      expect(await codes([first, skewed])).toEqual([0, 0]);
      expect(pathsOf(host)).toEqual(numbered(3));
    });

    it('connections that the server cuts in the middle of a request are opened again, and nothing is asked twice', async () => {
      const host = await startBank();
      place.hosts = [host];
      const argv = place.writeSources(4, {});
      const atHeld = host.hold('/r1');
      const all = [place.start('refresh', argv), place.start('refresh', argv)];
      const answer = await atHeld;
      await place.untilWorking(2);
      await place.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      answer();
      expect(await codes(all)).toEqual([0, 0]);
      expect(pathsOf(host)).toEqual(numbered(4));
    });

    it('redirects that lead work of several hosts to one host never meet there', async () => {
      const target = await startBank(150);
      const away = (): ReturnType<typeof startHost> =>
        startHost((path, response) => response.writeHead(302, { location: `${target.origin}${path}` }).end());
      place.hosts = [await away(), await away(), target];
      const argv = place.writeSources(3, {});
      const all = [place.start('refresh', argv), place.start('refresh', argv)];
      expect(await codes(all)).toEqual([0, 0]);
      expect(pathsOf(target)).toHaveLength(9);
      expect(overlapping(target)).toEqual([]);
    });

    const work = (change: Partial<WorkTogetherOptions>): ReturnType<typeof workTogether> =>
      workTogether({
        databaseUrl: place.databaseUrl,
        program: 'test',
        items: async () => [{ key: 'a', host: 'h', payload: {} }],
        limitsOf: () => ({ minDelayMs: 0, windows: [] }),
        perform: async () => 'done',
        giveUp: (_item, message) => message,
        deadAfterMs: 1500,
        ...change,
      });

    it('a run of the day before yesterday that somebody still works on is joined', async () => {
      let go = (): void => undefined;
      const gate = new Promise<void>((resolve) => {
        go = resolve;
      });
      const performed: string[] = [];
      const perform: WorkTogetherOptions['perform'] = async ({ key }) => {
        performed.push(key);
        await gate;
        return 'done';
      };
      const early = work({ perform });
      await expect.poll(() => performed, { timeout: 40_000 }).toEqual(['a']);
      await place.query("update duibiao_jobs.runs set started_at = now() - interval '2 days'");
      const late = work({ perform });
      await place.untilWorking(2);
      go();
      const [one, other] = await Promise.all([early, late]);
      expect([one.outcomes.get('a'), other.outcomes.get('a'), performed]).toEqual(['done', 'done', ['a']]);
    });

    it('a run that others ended with work undone is told, not waited for', async () => {
      const closing = work({
        perform: async () => {
          await place.query('update duibiao_jobs.runs set finished_at = now()');
          throw new Error('not this time');
        },
      });
      await expect(closing).rejects.toThrow(JobsError);
      await expect(closing).rejects.toThrow('run it again for what was left');
    });

    it('workers that others took for dead lay down their work, and their process goes on with new ones', async () => {
      const performed: string[] = [];
      const { outcomes } = await work({
        perform: async ({ key }, { assertAlive }) => {
          performed.push(key);
          if (performed.length === 1)
            await place.query(
              'with gone as (delete from duibiao_jobs.workers returning id) select graphile_worker.force_unlock_workers(array_agg(id)) from gone',
            );
          await assertAlive();
          return `time ${performed.length}`;
        },
      });
      expect([outcomes.get('a'), performed]).toEqual(['time 2', ['a', 'a']]);
    });
  },
);
