/** What can go wrong with a dataset. The message names the place and the mend. */
export class DatasetError extends Error {
  override name = 'DatasetError';
}

/** Another process writes to this folder: batch programs go through the hub while it runs. */
export class DatasetLockedError extends DatasetError {
  override name = 'DatasetLockedError';
}

/** The bytes do not have the hash that was announced for them. */
export class BlobMismatchError extends DatasetError {
  override name = 'BlobMismatchError';
}

/** The store could not write. What was acknowledged before is unharmed; this write had no effect. */
export class WriteFailedError extends DatasetError {
  override name = 'WriteFailedError';
}

/** A stored blob no longer has the content that its hash names. It is never given out. */
export class BlobDamagedError extends DatasetError {
  override name = 'BlobDamagedError';
}
