import type { Case, ChangesResponse, Coverage } from '@duibiao/model';
import { afterEach, describe, expect, it } from 'vitest';
import { callHub, type HubProcess, newDataDir, startHub } from './hub-process';

describe('npm start', { timeout: 60_000 }, () => {
  let hub: HubProcess | undefined;
  afterEach(async () => {
    await hub?.stop('SIGKILL');
    hub = undefined;
  });

  it('serves the desk and the 2018/2019 edition with demonstration cases', async () => {
    hub = await startHub({ DUIBIAO_DATA_DIR: newDataDir() });
    const health = await fetch(`${hub.origin}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const desk = await fetch(`${hub.origin}/`);
    expect(await desk.text()).toContain('<div id="app">');
    const coverage = await callHub<Coverage>(hub, '/v1/coverage?edition=2018-2019');
    expect(coverage.totals).toMatchObject({ declared: 200, entered: 31, withAcceptedCase: 2 });
  });

  it('keeps its data over a restart, and loads the demonstration only once', async () => {
    const dir = newDataDir();
    hub = await startHub({ DUIBIAO_DATA_DIR: dir });
    const before = await callHub<ChangesResponse>(hub, '/v1/changes?limit=100');
    expect(await hub.stop('SIGTERM')).toMatchObject({ code: 0 });
    hub = await startHub({ DUIBIAO_DATA_DIR: dir });
    expect(hub.output.join('')).not.toContain('Demonstration cases loaded');
    const after = await callHub<ChangesResponse>(hub, '/v1/changes?limit=100');
    expect(after).toEqual(before);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with 0 within five seconds on %s, also with a connection open',
    async (signal) => {
      hub = await startHub({ DUIBIAO_DATA_DIR: newDataDir(), DUIBIAO_DEMO: '0' });
      await fetch(`${hub.origin}/healthz`, { headers: { connection: 'keep-alive' } });
      const { code, tookMs } = await hub.stop(signal);
      expect(code).toBe(0);
      expect(tookMs).toBeLessThan(5_000);
    },
  );

  it('ends with 3 and says the mend when the database cannot be reached', async () => {
    const starting = startHub({ DUIBIAO_DATABASE_URL: 'postgres://office@127.0.0.1:1/cases' });
    await expect(starting).rejects.toThrow(/ended with 3 .*127\.0\.0\.1:1\/cases.*Check DUIBIAO_DATABASE_URL/s);
  });

  it('starts empty when it is told to', async () => {
    hub = await startHub({ DUIBIAO_DATA_DIR: newDataDir(), DUIBIAO_DEMO: '0' });
    const { items } = await callHub<{ items: Case[] }>(hub, '/v1/cases?edition=2018-2019');
    expect(items).toEqual([]);
  });

  it('prints a sign-in link that works once', async () => {
    hub = await startHub({ DUIBIAO_DATA_DIR: newDataDir(), DUIBIAO_DEMO: '0' });
    const code = hub.signInLink.split('/signin/')[1];
    const signIn = (): Promise<Response> =>
      fetch(`${hub!.origin}/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: hub!.origin },
        body: JSON.stringify({ code }),
      });
    const first = await signIn();
    expect(first.status).toBeLessThan(300);
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly/i);
    expect((await signIn()).status).toBeGreaterThanOrEqual(400);
  });

  it('refuses to open to other machines without an administrator token', async () => {
    await expect(startHub({ DUIBIAO_HOST: '0.0.0.0', DUIBIAO_ADMIN_TOKEN: '' })).rejects.toThrow('ended with 2');
  });
});
