import type { Dataset } from './contract';
import { DatasetError } from './errors';
import { openFileDataset } from './files/file-dataset';

/**
 * Opens a dataset kept in files under `dir`; makes the folder when it is not there.
 *
 * @throws DatasetLockedError when another process writes there
 * @throws DatasetError for `databaseUrl`: a database would be asked for and files written; PostgreSQL is not supported yet
 */
export async function openDataset(options: { dir: string } | { databaseUrl: string }): Promise<Dataset> {
  if ('databaseUrl' in options)
    throw new DatasetError(
      'PostgreSQL is not supported yet. Unset DUIBIAO_DATABASE_URL; the data are then kept in files under DUIBIAO_DATA_DIR.',
    );
  return openFileDataset(options.dir);
}
