export { JobsError } from './job-database';
export { createPostgresBudget, type HostLimits } from './postgres-budget';
export { type RefreshTogetherOptions, refreshTogether } from './refresh-together';
export type { JobItem } from './run-ledger';
export type { WorkContext, WorkTogetherOptions } from './work-options';
export { type WorkedTogether, workTogether } from './work-together';
export { takeoverMs, type WorkerTiming, workerTiming } from './worker-registry';
