import type {
  Actor,
  Assignment,
  BlobRef,
  Edition,
  Observation,
  Operation,
  OperationResult,
  Snapshot,
  Target,
  Verification,
} from '@duibiao/model';

/** What the batch programs read from and write to: the data folder itself, or the hub that has it open. */
export interface Store {
  exportSnapshot(): Promise<Snapshot>;
  readBlob(ref: BlobRef): Promise<Uint8Array | undefined>;
  putEdition(edition: Edition): Promise<void>;
  putTarget(target: Target): Promise<void>;
  putAssignment(assignment: Assignment): Promise<void>;
  addObservations(observations: readonly Observation[]): Promise<void>;
  addVerification(verification: Verification): Promise<void>;
  apply(operation: Operation, actor: Actor): Promise<OperationResult>;
  close(): Promise<void>;
}
