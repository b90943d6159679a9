import type { Dataset } from './contract';
import { openFileDataset } from './files/file-dataset';

/**
 * Opens a dataset: kept in files under `dir` by one process, or in the PostgreSQL database at `databaseUrl` by several
 * (`postgres://user:password@host:5432/name`). The folder, or the schema `duibiao` in the database, is made when it is not there.
 *
 * @throws DatasetLockedError when another process writes to the folder
 * @throws DatasetError when the database cannot be reached, or a newer version wrote the dataset
 */
export async function openDataset(options: { dir: string } | { databaseUrl: string }): Promise<Dataset> {
  if (!('databaseUrl' in options)) return openFileDataset(options.dir);
  // Loaded when asked for: the driver takes no part in a dataset of files.
  const { openPostgresDataset } = await import('./postgres/postgres-dataset');
  return openPostgresDataset(options.databaseUrl);
}
