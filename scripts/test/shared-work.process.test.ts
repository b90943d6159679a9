import { type WorkedTogether, type WorkTogetherOptions, workTogether } from '@duibiao/scraper/jobs';
import { describe, expect, it } from 'vitest';
import { postgresPrograms } from '../../packages/dataset/test/private-postgres';
import {
  eachInWorkPlace,
  type Host,
  numbered,
  overlapping,
  pathsOf,
  startBank,
  startHost,
  type WorkPlace,
} from './work-place';

const WORKERS = 3;

describe.skipIf(!postgresPrograms)(
  'processes that share the work (needs the package postgresql)',
  {
    timeout: 120_000,
  },
  () => {
    let place: WorkPlace;
    eachInWorkPlace((opened) => {
      place = opened;
    });

    it('three refreshes: each request once, a host never twice at a time, and the window holds over all of them', async () => {
      place.hosts = [await startBank(), await startBank()];
      const argv = place.writeSources(8, { window: { requests: 4, seconds: 2 } });
      const ends = await Promise.all(Array.from({ length: WORKERS }, () => place.start('refresh', argv).ended));
      expect(ends.map(({ code, err }) => [code, code === 0 ? '' : err])).toEqual(Array(WORKERS).fill([0, '']));
      for (const host of place.hosts) {
        expect(pathsOf(host)).toEqual(numbered(8));
        const inOrder = host.seen.toSorted((a, b) => a.from - b.from);
        expect(overlapping(host)).toEqual([]);
        expect(inOrder.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
        // Any five in a row (robots.txt counts) span the window.
        const spans = inOrder.slice(4).map((one, i) => one.from - inOrder[i]!.from);
        expect(Math.min(...spans)).toBeGreaterThanOrEqual(2000);
      }
      expect((await place.dataset.observations.list()).map(({ version }) => version)).toEqual(Array(16).fill(1));
      for (const { out } of ends) {
        const { sources } = JSON.parse(out);
        expect(sources.map(({ status }: { status: string }) => status)).toEqual(['done', 'done']);
        expect(sources.flatMap(({ requests }: { requests: unknown[] }) => requests)).toHaveLength(16);
      }
    });

    it('a refresh that is killed in the middle of a job on each host: others take the jobs up, and the result is whole', async () => {
      place.hosts = [await startBank(), await startBank()];
      const [first, second] = place.hosts;
      const argv = place.writeSources(4, {});
      // Held on both hosts: what else the victim had in hand when it was killed would be asked again, and rightly so.
      const atHeld = Promise.all([first!.hold('/r2'), second!.hold('/r1')]);
      const victim = place.start('refresh', argv);
      await atHeld;
      const others = Array.from({ length: WORKERS - 1 }, () => place.start('refresh', argv).ended);
      await place.untilWorking(WORKERS);
      victim.child.kill('SIGKILL');
      const killedAt = performance.now();
      const ends = await Promise.all(others);
      expect(ends.map(({ code, err }) => [code, code === 0 ? '' : err])).toEqual(Array(WORKERS - 1).fill([0, '']));
      const asked = first!.seen.filter(({ path }) => path === '/r2');
      expect(asked).toHaveLength(2);
      expect(asked[1]!.from - killedAt).toBeLessThan(20_000);
      expect(pathsOf(first!)).toEqual([...numbered(4), '/r2'].sort());
      expect(pathsOf(second!)).toEqual([...numbered(4), '/r1'].sort());
      expect((await place.dataset.observations.list()).map(({ version }) => version)).toEqual(Array(8).fill(1));
    });

    const untilOneWaits = (): Promise<void> =>
      expect
        .poll(() => place.query("select pid from pg_stat_activity where wait_event_type = 'Lock'"), {
          timeout: 40_000,
          interval: 50,
        })
        .toHaveLength(1);

    it('a run does not end while a process that joins it is still asking what is due', async () => {
      let onAsking = (): void => undefined;
      const asking = new Promise<void>((resolve) => {
        onAsking = resolve;
      });
      const performed: string[] = [];
      const work = (name: string, items: WorkTogetherOptions['items']): Promise<WorkedTogether> =>
        workTogether({
          databaseUrl: place.databaseUrl,
          program: 'test',
          items,
          limitsOf: () => ({ minDelayMs: 0, windows: [] }),
          async perform({ key }) {
            await asking;
            performed.push(`${key} by ${name}`);
            return name;
          },
          giveUp: (_item, message) => message,
        });
      const item = { key: 'a', host: 'h', payload: {} };
      const first = work('first', async () => [item]);
      await place.untilWorking(1);
      const late = work('late', async () => {
        onAsking();
        // The first one is through, or waits to be let through.
        await Promise.race([first, untilOneWaits()]);
        return [item];
      });
      const [one, two] = await Promise.all([first, late]);
      expect([one.outcomes.get('a'), two.outcomes.get('a')]).toEqual(['first', 'first']);
      expect(performed).toEqual(['a by first']);
    });

    const ulid = (n: number): string => `01J${String(n).padStart(23, '0')}`;
    const QUOTE = '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.';

    async function addCases(host: Host, count: number): Promise<void> {
      for (let n = 0; n < count; n += 1) {
        const clip = {
          id: ulid(n + 500),
          capturedAt: '2018-04-12T02:11:09Z',
          url: `${host.origin}/r${n}`,
          title: '부산항',
          textHash: `sha256-${'0'.repeat(64)}`,
          quotes: [{ id: 'q1', exact: QUOTE, language: 'ko' }],
          capturedBy: { centre: 'korea' as const, device: 'd' },
          tool: 'extension 0.1.0',
        };
        const set = { edition: '2018-2019', tasks: ['2018-2019/t-016'], status: 'submitted' as const, clips: [clip] };
        const operation = { opId: ulid(n + 900), caseId: ulid(n), kind: 'put' as const, base: {}, set };
        await place.dataset.cases.apply(operation, { centre: 'korea', role: 'clipper', device: 'd' });
      }
    }

    it('three verifications, one of them killed in the middle of a page: every quote gets one verdict', async () => {
      const host = await startHost((path, response) => {
        const sentence = path === '/r1' ? QUOTE.replace('2,049', '2,048') : QUOTE;
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(`<!doctype html><html lang="ko"><title>부산항</title><p>지난해 실적이다.</p><p>${sentence}</p></html>`);
      });
      place.hosts = [host];
      await addCases(host, 6);
      const reached = Array.from({ length: 6 }, (_, i) => `/r${i}`);
      const atHeld = host.hold(reached[3]!);
      const victim = place.start('verify', ['--delay', '50']);
      await atHeld;
      const others = Array.from({ length: WORKERS - 1 }, () => place.start('verify', ['--delay', '50']).ended);
      await place.untilWorking(WORKERS);
      victim.child.kill('SIGKILL');
      const ends = await Promise.all(others);
      expect(ends.map(({ code, err }) => [code, code === 1 ? '' : err])).toEqual(Array(WORKERS - 1).fill([1, '']));
      expect(pathsOf(host)).toEqual([...numbered(6), '/r3'].sort());
      const verdicts = (await place.dataset.verifications.list()).map(({ case: id, verdict }) => [id, verdict]).sort();
      expect(verdicts).toEqual(Array.from({ length: 6 }, (_, n) => [ulid(n), n === 1 ? 'figure-changed' : 'verbatim']));
      for (const { out } of ends)
        expect(JSON.parse(out)).toMatchObject({ checked: 6, counts: { verbatim: 5, 'figure-changed': 1 } });
    });

    it('a refresh that is asked to end leaves its job to others at once and ends with 3', async () => {
      place.hosts = [await startBank()];
      const argv = place.writeSources(3, {});
      const atHeld = place.hosts[0]!.hold('/r1');
      const stopped = place.start('refresh', argv);
      await atHeld;
      stopped.child.kill('SIGTERM');
      expect((await stopped.ended).code).toBe(3);
      const next = await place.start('refresh', argv).ended;
      expect([next.code, JSON.parse(next.out).resumed]).toEqual([0, true]);
      expect(pathsOf(place.hosts[0]!)).toEqual([...numbered(3), '/r1'].sort());
    });
  },
);
