import type { Clip } from '@duibiao/model';

/** Looks at a clip's page once, soon after delivery, with the hub's own eyes. */
export interface SecondWitness {
  /** Puts the quotes of a clip in line; returns at once. */
  enqueue(caseId: string, clip: Clip): void;
  /** Resolves when nothing is in line or under way. */
  idle(): Promise<void>;
  close(): Promise<void>;
}
