import { describe, expect, test, vi } from 'vitest';
import { Ending, Stop } from './stop';

describe('what may stop a request', () => {
  test('the end of the fetcher, whose reason is kept', () => {
    const ending = new Ending();
    const stop = new Stop(ending);
    const listener = vi.fn();
    stop.listen(listener);
    expect(stop.stopped).toBe(false);
    ending.end('closed');
    ending.end('again');
    expect([stop.stopped, stop.reason, listener.mock.calls.length]).toEqual([true, 'closed', 1]);
  });

  test("the caller's signal", () => {
    const controller = new AbortController();
    const stop = new Stop(new Ending(), controller.signal);
    const listener = vi.fn();
    stop.listen(listener);
    controller.abort('enough');
    expect([stop.stopped, stop.reason, listener.mock.calls.length]).toEqual([true, 'enough', 1]);
  });

  test('a listener that is taken back hears nothing', () => {
    const ending = new Ending();
    const controller = new AbortController();
    const stop = new Stop(ending, controller.signal);
    const listener = vi.fn();
    stop.listen(listener);
    stop.unlisten(listener);
    controller.abort();
    ending.end('closed');
    expect(listener).not.toHaveBeenCalled();
  });

  test('as a signal, before and during the run', async () => {
    const ending = new Ending();
    const running = new Stop(ending).withSignal(
      (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason))),
    );
    ending.end('closed');
    expect(await running).toBe('closed');
    expect(await new Stop(ending).withSignal(async (signal) => signal.aborted)).toBe(true);
  });
});
