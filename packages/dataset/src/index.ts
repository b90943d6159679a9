export type { CodeRecord, TokenRecord } from './access-records';
export type {
  Access,
  Blobs,
  CaseQuery,
  Cases,
  Collection,
  Dataset,
  Observations,
  States,
  Verifications,
} from './contract';
export { BlobDamagedError, BlobMismatchError, DatasetError, DatasetLockedError, WriteFailedError } from './errors';
export { openDataset } from './open-dataset';
