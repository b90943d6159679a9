import { expect, it } from 'vitest';
import { DatasetError } from './errors';
import { openDataset } from './open-dataset';

it.each([
  ['that is no address', 'h/db', /postgres:\/\/user/],
  ['of another kind', 'mysql://user:geheim@h/db', /postgres:\/\/user/],
  ['where nothing listens', 'postgres://user:geheim@127.0.0.1:1/db', /127\.0\.0\.1:1\/db.*DUIBIAO_DATABASE_URL/],
])('a database %s is refused by place and mend, and never replaced by files', async (_, databaseUrl, message) => {
  const error = await openDataset({ databaseUrl }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(DatasetError);
  expect((error as DatasetError).message).toMatch(message);
  expect((error as DatasetError).message).not.toContain('geheim');
});
