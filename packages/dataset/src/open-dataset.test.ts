import { expect, it } from 'vitest';
import { openDataset } from './open-dataset';

it('a database that is asked for is never replaced by files in silence', async () => {
  await expect(openDataset({ databaseUrl: 'postgres://h/db' })).rejects.toThrow(
    /not supported yet.*DUIBIAO_DATABASE_URL/,
  );
});
