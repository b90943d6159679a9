import type { BlobRef, Observation } from '@duibiao/model';

/**
 * What refresh needs of a dataset; `@duibiao/dataset` has this shape. Every write is durable when its promise resolves: that is
 * what makes a killed run resumable.
 */
export interface ObservationStore {
  readonly observations: {
    /** The latest version of each key. */
    list(query?: { source?: string }): Promise<Observation[]>;
    /** Adds versions; the same key and version again changes nothing. */
    add(observations: readonly Observation[]): Promise<void>;
  };
  readonly blobs: {
    put(bytes: Uint8Array): Promise<BlobRef>;
  };
  /** Names are lower-case words and hyphens. */
  readonly states: {
    get(name: string): Promise<unknown>;
    put(name: string, value: unknown): Promise<void>;
  };
}
