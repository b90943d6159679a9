/** Panels and worker tell each other that something in the database has changed; what, they read there. */
const CHANNEL = 'duibiao-changed';

/** Says that outbox, receipts, drafts or cases have changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls the listener after each change made elsewhere. Returns how to stop. */
export function onChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
