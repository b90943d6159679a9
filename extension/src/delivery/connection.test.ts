import { beforeEach, describe, expect, it } from 'vitest';
import { FakePlatform } from '../../test/fake-platform';
import { connect, disconnect, onConnectionChange, preconnect, readClientId, readConnection } from './connection';

const ORIGIN = 'http://127.0.0.1:4300';
const actor = { centre: 'korea', role: 'clipper', device: 'reading room 2' };

/** A hub's answer to a redeemed code. Each code works once. */
function hubWith(...codes: string[]): typeof fetch & { asked: string[] } {
  const left = new Set(codes);
  const asked: string[] = [];
  const answer = async (url: string, init: RequestInit): Promise<Response> => {
    const { code } = JSON.parse(String(init.body)) as { code: string };
    asked.push(`${url} ${code}`);
    if (left.delete(code)) return Response.json({ token: `token of ${code}`, actor }, { status: 201 });
    const problem = { type: 'about:blank', title: 'Unauthorized', status: 401, detail: 'used already' };
    return Response.json(problem, { status: 401 });
  };
  return Object.assign(answer as unknown as typeof fetch, { asked });
}
const unreachable = (async () => {
  throw new TypeError('fetch failed');
}) as typeof fetch;

describe('connecting', () => {
  let platform: FakePlatform;
  beforeEach(() => {
    platform = new FakePlatform();
  });

  it('redeems the code, keeps the token, and says so', async () => {
    let changes = 0;
    onConnectionChange(platform, () => {
      changes += 1;
    });
    const hub = hubWith('CODE-1');
    await connect(platform, { origin: ORIGIN, code: 'CODE-1' }, hub);
    expect(hub.asked).toEqual([`${ORIGIN}/v1/connections/redeem CODE-1`]);
    expect(await readConnection(platform)).toEqual({ origin: ORIGIN, token: 'token of CODE-1', actor });
    await disconnect(platform);
    expect(await readConnection(platform)).toBeUndefined();
    expect(changes).toBe(2);
  });

  it.each([
    ['a used code', hubWith(), 'used already'],
    ['a hub that does not answer', unreachable, `no answer from ${ORIGIN}`],
    ['a page that is no hub', (async () => new Response('<html>')) as typeof fetch, 'is not one of this hub'],
  ])('keeps nothing for %s', async (_, hub, message) => {
    await expect(connect(platform, { origin: ORIGIN, code: 'CODE-1' }, hub)).rejects.toThrow(message);
    expect(await readConnection(platform)).toBeUndefined();
  });

  it('keeps one id for this installation', async () => {
    expect(await readClientId(platform)).toBe(await readClientId(platform));
  });
});

describe('a prepared connection', () => {
  let platform: FakePlatform;
  beforeEach(() => {
    platform = new FakePlatform();
    platform.files.set('preconnect.json', JSON.stringify({ origin: ORIGIN, code: 'CODE-1' }));
  });

  it('is made once', async () => {
    const hub = hubWith('CODE-1');
    expect(await preconnect(platform, hub)).toBe(true);
    expect(await preconnect(platform, hub)).toBe(true);
    expect(hub.asked).toHaveLength(1);
    expect((await readConnection(platform))?.token).toBe('token of CODE-1');
  });

  it('is tried again while the hub does not answer', async () => {
    expect(await preconnect(platform, unreachable)).toBe(false);
    expect(await preconnect(platform, hubWith('CODE-1'))).toBe(true);
    expect(await readConnection(platform)).toBeDefined();
  });

  it('is given up when the hub refuses its code, and made anew with another', async () => {
    expect(await preconnect(platform, hubWith())).toBe(true);
    expect(await readConnection(platform)).toBeUndefined();
    platform.files.set('preconnect.json', JSON.stringify({ origin: ORIGIN, code: 'CODE-2' }));
    expect(await preconnect(platform, hubWith('CODE-2'))).toBe(true);
    expect(await readConnection(platform)).toBeDefined();
  });

  it.each(['', '{', '{"origin": 1, "code": "x"}', '{"origin": "not an address", "code": "x"}'])(
    'is none when the file reads %j',
    async (text) => {
      platform.files.set('preconnect.json', text);
      expect(await preconnect(platform, unreachable)).toBe(true);
    },
  );
});
