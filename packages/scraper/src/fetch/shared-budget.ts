/** At most so many requests in any span of so many milliseconds. */
export interface BudgetWindow {
  requests: number;
  ms: number;
}

/** A budget per host that several fetchers, also of several processes, hold together. */
export interface SharedBudget {
  /**
   * Resolves when a request to the host may start; the function it gives is to be called when the request has ended, however it
   * ended. `minDelayMs` is the least distance that the caller itself asks for (Crawl-delay, say).
   *
   * @throws BudgetSpentError when the wait would be long; the signal's reason when it is aborted
   */
  admit(host: string, minDelayMs: number, signal?: AbortSignal): Promise<() => Promise<void>>;
  /** Nobody starts on this host for `ms` from now (Retry-After). */
  pause(host: string, ms: number): Promise<void>;
}

/** The budget of a host allows no request for a while: come back then, do not wait. */
export class BudgetSpentError extends Error {
  override readonly name = 'BudgetSpentError';
  readonly until: Date;

  constructor(until: Date) {
    super(`the budget is spent; go on after ${until.toISOString()}`);
    this.until = until;
  }
}

/** The moment from which one more request keeps every window, given the moments of earlier ones (ascending, in milliseconds); 0 = at once. */
export function nextAdmission(earlier: readonly number[], windows: readonly BudgetWindow[]): number {
  return windows.reduce((latest, { requests, ms }) => {
    const blocking = earlier[earlier.length - requests];
    return blocking === undefined ? latest : Math.max(latest, blocking + ms);
  }, 0);
}
