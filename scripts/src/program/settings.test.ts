import { describe, expect, it } from 'vitest';
import { describeDataset, locateDataset, readSettings, SettingsError } from './settings';

const ROOT = '/checkout';

describe('settings from the environment', () => {
  it('are loopback, port 4300, .duibiao in the checkout and demonstration cases when nothing is set', () => {
    expect(readSettings({}, ROOT)).toEqual({
      host: '127.0.0.1',
      port: 4300,
      dataDir: '/checkout/.duibiao',
      demo: true,
      secondWitness: true,
      allowHosts: [],
    });
  });
  it.each([
    ['DUIBIAO_PORT', '0', { port: 0 }],
    ['DUIBIAO_PORT', '8080', { port: 8080 }],
    ['DUIBIAO_DATA_DIR', '/srv/data', { dataDir: '/srv/data' }],
    ['DUIBIAO_DEMO', '0', { demo: false }],
    ['DUIBIAO_HOST', '::1', { host: '::1' }],
    ['DUIBIAO_SECOND_WITNESS', '0', { secondWitness: false }],
    ['DUIBIAO_ALLOW_HOSTS', '10.0.0.7, wiki:8080', { allowHosts: ['10.0.0.7', 'wiki:8080'] }],
    ['DUIBIAO_DATABASE_URL', 'postgres://h/db', { databaseUrl: 'postgres://h/db' }],
  ])('%s=%s', (name, value, expected) => {
    expect(readSettings({ [name]: value }, ROOT)).toMatchObject(expected);
  });
  it.each([
    ['a port that is none', { DUIBIAO_PORT: 'http' }, 'DUIBIAO_PORT="http"'],
    ['a port out of range', { DUIBIAO_PORT: '70000' }, '65535'],
    ['a negative port', { DUIBIAO_PORT: '-1' }, 'not a port'],
    ['an open host without a token', { DUIBIAO_HOST: '0.0.0.0' }, 'DUIBIAO_ADMIN_TOKEN'],
    ['a host that is none', { DUIBIAO_HOST: 'a b', DUIBIAO_ADMIN_TOKEN: 'long-enough' }, 'not a host name'],
    ['a database of another kind', { DUIBIAO_DATABASE_URL: 'mysql://h/db' }, 'postgres://user'],
    ['a database without an address', { DUIBIAO_DATABASE_URL: 'postgres://' }, 'postgres://user'],
    ['a token that is too short', { DUIBIAO_ADMIN_TOKEN: 'x' }, 'too short'],
  ])('refuse %s and say the mend', (_, env, message) => {
    expect(() => readSettings(env, ROOT)).toThrow(SettingsError);
    expect(() => readSettings(env, ROOT)).toThrow(message);
  });
  it('open to other machines with a token', () => {
    expect(readSettings({ DUIBIAO_HOST: '0.0.0.0', DUIBIAO_ADMIN_TOKEN: 'long-enough' }, ROOT).host).toBe('0.0.0.0');
  });
  it('keep the dataset in the folder, or in the database where one is set, and never show its password', () => {
    const files = readSettings({ DUIBIAO_DATA_DIR: '/srv/data' }, ROOT);
    expect([locateDataset(files), describeDataset(files)]).toEqual([{ dir: '/srv/data' }, '/srv/data']);
    const url = 'postgres://office:geheim@db.example:5433/cases?sslmode=require';
    const database = readSettings({ DUIBIAO_DATABASE_URL: url }, ROOT);
    expect(locateDataset(database)).toEqual({ databaseUrl: url });
    expect(describeDataset(database)).toBe('postgres://db.example:5433/cases');
    expect(() => readSettings({ DUIBIAO_DATABASE_URL: 'mysql://office:geheim@h/db' }, ROOT)).toThrow(
      /^((?!geheim).)*$/,
    );
  });
});
