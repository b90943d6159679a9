import type { Stop } from './stop';

/** What a host is asked to bear. */
export interface HostBudget {
  /** Requests at a time (default 2). */
  concurrency: number;
  /** Least time between the starts of two requests, in milliseconds (default 1000). */
  minDelayMs: number;
}

interface Waiting {
  start(): void;
  reject(reason: unknown): void;
}

interface Host {
  active: number;
  nextStart: number;
  minDelayMs: number;
  waiting: Waiting[];
  timer: NodeJS.Timeout | undefined;
}

const SWEEP_FROM = 256;

/**
 * Turns for requests: first come, first served within a host, hosts in turn when the number of requests altogether is the
 * limit, so that a host with a thousand addresses does not hold up the others.
 */
export class HostQueue {
  readonly #budget: HostBudget;
  readonly #limit: number;
  readonly #hosts = new Map<string, Host>();
  #active = 0;
  /** Number of hosts from which idle ones are forgotten. */
  #sweepAt = SWEEP_FROM;

  constructor(budget: HostBudget, limit: number) {
    this.#budget = budget;
    this.#limit = limit;
  }

  /** Runs `task` when its host's turn comes. Rejects with the stop's reason when stopped while waiting. */
  async run<T>(hostKey: string, stop: Stop, task: () => Promise<T>): Promise<T> {
    const host = this.#host(hostKey);
    if (stop.stopped) throw stop.reason;
    if (host.waiting.length === 0 && this.#mayStart(host) && host.nextStart <= Date.now()) this.#start(host);
    else await this.#turn(hostKey, host, stop);
    try {
      return await task();
    } finally {
      const wasFull = this.#active >= this.#limit;
      host.active -= 1;
      this.#active -= 1;
      this.#admitAfter(hostKey, host, wasFull);
    }
  }

  #turn(hostKey: string, host: Host, stop: Stop): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        const at = host.waiting.indexOf(waiting);
        if (at >= 0) host.waiting.splice(at, 1);
        waiting.reject(stop.reason);
      };
      const waiting: Waiting = {
        start: () => {
          stop.unlisten(leave);
          resolve();
        },
        reject: (reason) => {
          stop.unlisten(leave);
          reject(reason);
        },
      };
      stop.listen(leave);
      host.waiting.push(waiting);
      this.#admit(hostKey, host);
    });
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

  /**
   * After a turn ends: the host that just had one goes to the end of the round. Another host can only have waited for this turn if it was one of as many
   * as there may be; else it waits for a turn or a delay of its own.
   */
  #admitAfter(lastKey: string, last: Host, wasFull: boolean): void {
    this.#hosts.delete(lastKey);
    if (!this.#isForgettable(last)) this.#hosts.set(lastKey, last);
    if (wasFull) this.#admitAll();
    else this.#admit(lastKey, last);
    if (this.#hosts.size >= this.#sweepAt) this.#sweep();
  }

  #admitAll(): void {
    for (const [key, host] of this.#hosts) {
      if (this.#active >= this.#limit) return;
      this.#admit(key, host);
    }
  }

  #sweep(): void {
    for (const [key, host] of this.#hosts) if (this.#isForgettable(host)) this.#hosts.delete(key);
    this.#sweepAt = Math.max(SWEEP_FROM, 2 * this.#hosts.size);
  }

  #isForgettable(host: Host): boolean {
    const idle = host.waiting.length === 0 && host.active === 0 && host.nextStart <= Date.now();
    return idle && host.minDelayMs === this.#budget.minDelayMs;
  }

  #admit(key: string, host: Host): void {
    if (host.waiting.length === 0 || !this.#mayStart(host)) return;
    const wait = host.nextStart - Date.now();
    if (wait > 0) {
      host.timer ??= setTimeout(() => {
        host.timer = undefined;
        this.#admit(key, host);
      }, wait);
      return;
    }
    const next = host.waiting.shift()!;
    this.#start(host);
    next.start();
    this.#admit(key, host);
  }

  #mayStart(host: Host): boolean {
    return host.active < this.#budget.concurrency && this.#active < this.#limit;
  }

  #start(host: Host): void {
    host.active += 1;
    this.#active += 1;
    host.nextStart = Date.now() + host.minDelayMs;
  }
}
