/** Why nothing was published. `OUT_DIR_IN_USE`: the folder holds files that no publication made; `INVALID_SNAPSHOT`: see `problems`. */
export type HandbookErrorCode =
  | 'INVALID_SNAPSHOT'
  | 'UNKNOWN_EDITION'
  | 'UNKNOWN_FORMAT'
  | 'OUT_DIR_IN_USE'
  | 'WRITE_FAILED';

/** A publication that could not be made. The previous one is untouched. */
export class HandbookError extends Error {
  override readonly name = 'HandbookError';
  constructor(
    readonly code: HandbookErrorCode,
    message: string,
    options: { cause?: unknown; problems?: readonly { path: string; message: string }[] } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.problems = options.problems ?? [];
  }
  /** For an invalid snapshot: what is wrong where. */
  readonly problems: readonly { path: string; message: string }[];
}
