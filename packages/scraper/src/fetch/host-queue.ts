/** What a host is asked to bear. */
export interface HostBudget {
  /** Requests at a time (default 2). */
  concurrency: number;
  /** Least time between the starts of two requests, in milliseconds (default 1000). */
  minDelayMs: number;
}

interface Waiting {
  start(): void;
  signal: AbortSignal | undefined;
  reject(reason: unknown): void;
}

interface Host {
  active: number;
  nextStart: number;
  minDelayMs: number;
  waiting: Waiting[];
  timer: NodeJS.Timeout | undefined;
}

/**
 * Turns for requests: first come, first served within a host, hosts in turn when the number of requests altogether is the
 * limit, so that a host with a thousand addresses does not hold up the others.
 */
export class HostQueue {
  readonly #budget: HostBudget;
  readonly #limit: number;
  readonly #hosts = new Map<string, Host>();
  #active = 0;

  constructor(budget: HostBudget, limit: number) {
    this.#budget = budget;
    this.#limit = limit;
  }

  /** Runs `task` when its host's turn comes. Rejects with the signal's reason when aborted while waiting. */
  async run<T>(hostKey: string, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    const host = this.#host(hostKey);
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => this.#leave(host, waiting);
      const start = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const waiting: Waiting = { start, reject, signal };
      signal?.addEventListener('abort', leave, { once: true });
      host.waiting.push(waiting);
      if (signal?.aborted === true) this.#leave(host, waiting);
      this.#admit(hostKey, host);
    });
    try {
      return await task();
    } finally {
      host.active -= 1;
      this.#active -= 1;
      this.#admitAll(hostKey);
    }
  }

  /** Nobody starts on this host for `ms` from now (Retry-After); never shortens a pause. */
  pause(hostKey: string, ms: number): void {
    const host = this.#host(hostKey);
    host.nextStart = Math.max(host.nextStart, Date.now() + ms);
  }

  /** Raises the distance between requests of a host (Crawl-delay). */
  slowDown(hostKey: string, minDelayMs: number): void {
    const host = this.#host(hostKey);
    host.minDelayMs = Math.max(host.minDelayMs, minDelayMs);
  }

  /** The distance that is kept between requests of a host now. */
  minDelayOf(hostKey: string): number {
    return this.#hosts.get(hostKey)?.minDelayMs ?? this.#budget.minDelayMs;
  }

  /** Rejects everyone who waits and stops the timers. */
  close(reason: unknown): void {
    for (const host of this.#hosts.values()) {
      clearTimeout(host.timer);
      for (const waiting of host.waiting.splice(0)) waiting.reject(reason);
    }
  }

  #host(key: string): Host {
    let host = this.#hosts.get(key);
    if (host === undefined) {
      host = { active: 0, nextStart: 0, minDelayMs: this.#budget.minDelayMs, waiting: [], timer: undefined };
      this.#hosts.set(key, host);
    }
    return host;
  }

  #leave(host: Host, waiting: Waiting): void {
    const at = host.waiting.indexOf(waiting);
    if (at < 0) return;
    host.waiting.splice(at, 1);
    waiting.reject(waiting.signal?.reason);
  }

  /** After a turn ends: the host that just had one goes to the end of the round. */
  #admitAll(lastKey: string): void {
    const last = this.#hosts.get(lastKey);
    if (last !== undefined) {
      this.#hosts.delete(lastKey);
      this.#hosts.set(lastKey, last);
    }
    for (const [key, host] of this.#hosts) {
      if (this.#active >= this.#limit) return;
      if (this.#isForgettable(host)) this.#hosts.delete(key);
      else this.#admit(key, host);
    }
  }

  #isForgettable(host: Host): boolean {
    const idle = host.waiting.length === 0 && host.active === 0 && host.nextStart <= Date.now();
    return idle && host.minDelayMs === this.#budget.minDelayMs;
  }

  #admit(key: string, host: Host): void {
    if (host.waiting.length === 0 || host.active >= this.#budget.concurrency || this.#active >= this.#limit) return;
    const wait = host.nextStart - Date.now();
    if (wait > 0) {
      host.timer ??= setTimeout(() => {
        host.timer = undefined;
        this.#admit(key, host);
      }, wait);
      return;
    }
    const next = host.waiting.shift()!;
    host.active += 1;
    this.#active += 1;
    host.nextStart = Date.now() + host.minDelayMs;
    next.start();
    this.#admit(key, host);
  }
}
