// The public names of the package. Everything here has its doc comment where it is defined.

export { applyOperation } from './apply-operation';
export type { Applied, ApplyContext } from './case-change';
export { type Collision, isSameValue, mergeSets } from './merge';
export {
  createOutboxEntry,
  nextBatch,
  nextDue,
  type OutboxEntry,
  postponeEntry,
  retryEntry,
  settleEntry,
  tallyOutbox,
} from './outbox';
