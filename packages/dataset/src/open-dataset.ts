import type { Dataset } from './contract';
import { openFileDataset } from './files/file-dataset';

/**
 * Opens a dataset kept in files under `dir`; makes the folder when it is not there.
 *
 * @throws DatasetLockedError when another process writes there
 */
export function openDataset(options: { dir: string }): Promise<Dataset> {
  return openFileDataset(options.dir);
}
