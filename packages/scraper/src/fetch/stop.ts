/**
 * Says to everything under way that it ends. As an AbortSignal, but its listeners are a set: those of an AbortSignal are a linked list, and a removed
 * one that has grown old keeps its successors alive, with the pages they belong to, until a full collection.
 */
export class Ending {
  readonly #listeners = new Set<() => void>();
  #ended = false;
  #reason: unknown;

  get ended(): boolean {
    return this.#ended;
  }

  get reason(): unknown {
    return this.#reason;
  }

  end(reason: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#reason = reason;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }

  add(listener: () => void): void {
    this.#listeners.add(listener);
  }

  delete(listener: () => void): void {
    this.#listeners.delete(listener);
  }
}

/** What may stop one request: the end of its fetcher, and its caller's signal. */
export class Stop {
  readonly #ending: Ending;
  readonly #signal: AbortSignal | undefined;

  constructor(ending: Ending, signal?: AbortSignal) {
    this.#ending = ending;
    this.#signal = signal;
  }

  get stopped(): boolean {
    return this.#ending.ended || this.#signal?.aborted === true;
  }

  get reason(): unknown {
    return this.#ending.ended ? this.#ending.reason : this.#signal?.reason;
  }

  /** Gives `run` the same as a signal, for as long as it runs. */
  async withSignal<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const abort = (): void => controller.abort(this.reason);
    this.listen(abort);
    if (this.stopped) abort();
    try {
      return await run(controller.signal);
    } finally {
      this.unlisten(abort);
    }
  }

  /** The outcome of `work`, or a rejection with what `failure` makes as soon as the stop comes; `work` itself goes on. */
  async race<T>(work: Promise<T>, failure: () => Error): Promise<T> {
    let stop = (): void => {};
    const stopped = new Promise<never>((_, reject) => {
      stop = () => reject(failure());
    });
    this.listen(stop);
    try {
      return await Promise.race([work, stopped]);
    } finally {
      this.unlisten(stop);
    }
  }

  /** Calls `listener` when stopped; not when that has happened before. */
  listen(listener: () => void): void {
    this.#ending.add(listener);
    this.#signal?.addEventListener('abort', listener, { once: true });
  }

  unlisten(listener: () => void): void {
    this.#ending.delete(listener);
    this.#signal?.removeEventListener('abort', listener);
  }
}
