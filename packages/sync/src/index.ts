export { type Applied, type ApplyContext, applyOperation } from './apply-operation';
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
