import { UsageError } from '../program/batch-program';
import type { StoreOptions } from './export-store';

/** Where a program that only reads takes its data from: a snapshot file, or a store. */
export interface SnapshotOptions extends StoreOptions {
  snapshot?: string;
}

/** @throws UsageError where a snapshot and a store are named */
export function assertOneOrigin({ snapshot, dir, hub }: SnapshotOptions): void {
  if (snapshot !== undefined && (dir !== undefined || hub !== undefined))
    throw new UsageError('give --snapshot, --dir or --hub, not two of them');
}

/** Works with a store, and lets go of it however the work ends. */
export async function withStore<S extends { close(): Promise<void> }, T>(
  opening: Promise<S>,
  work: (store: S) => Promise<T>,
): Promise<T> {
  const store = await opening;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
