import type { Dispatcher } from 'undici';
import { FetchError } from '../errors';
import type { Headers } from './http-cache';
import { PackedBody } from './packed-body';
import type { Stop } from './stop';
import type { Agent } from './undici';

export interface Limits {
  /** Most bytes of a body, as sent and as unpacked (default 20 MiB). */
  bytes: number;
  /** Most unpacked bytes per byte sent (default 200). */
  ratio: number;
  /** Most time for one request from the start of connecting to the last byte, in milliseconds (default 30,000). */
  timeoutMs: number;
}

export interface HttpRequest {
  url: URL;
  method: 'GET' | 'HEAD' | 'POST';
  headers: Record<string, string>;
  body?: string | Uint8Array | undefined;
  /** May be sent again when it is unknown whether it arrived. */
  idempotent: boolean;
  stop: Stop;
  /** The transfer is stopped once so many bytes of an unpacked body are there; they are the answer, whatever follows. */
  keepFirst?: number | undefined;
}

export interface HttpResponse {
  status: number;
  headers: Headers;
  body: Uint8Array;
  requestTime: number;
  responseTime: number;
  /** Set-Cookie line by line: joined with others, as in `headers`, they cannot be told apart. */
  setCookies?: readonly string[] | undefined;
}

/**
 * Made by a constructor, as everything that holds a body or its text: the engine takes literals that live as long as a request for long-lived, puts later
 * ones with its old objects, and every dead one there keeps its page until the next full collection.
 */
class CollectedResponse implements HttpResponse {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly packed: PackedBody,
    readonly requestTime: number,
    readonly responseTime: number,
    readonly setCookies: readonly string[] | undefined,
  ) {}

  get body(): Uint8Array {
    return this.packed.bytes;
  }
}

// Longest wait for the body of a redirect or an error once its status is known.
const INCIDENTAL_MS = 2000;

// More interim (1xx) responses than any server has a reason for.
const MAX_INTERIM = 16;

const TLS_CODES =
  /^(?:ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|CRL_)/;
const DNS_CODES = /^(?:ENOTFOUND|EAI_|ENODATA|EBADNAME|ESERVFAIL|EREFUSED$)/;
const TIMEOUT_CODES = /^(?:UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/;

function errorCode(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorCode(error.errors[0]);
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code ?? '';
}

/** What went wrong below HTTP, in our words. */
export function toFetchError(error: unknown, url: string): FetchError {
  if (error instanceof FetchError) return error;
  const code = errorCode(error);
  const detail = error instanceof Error ? error.message || code : String(error);
  const make = (kind: FetchError['code'], message: string): FetchError =>
    new FetchError(kind, url, message, { cause: error });
  if (code === 'PRIVATE_ADDRESS')
    return make('PRIVATE_ADDRESS', `${detail}; add the host to allowHosts if it is meant`);
  if (TLS_CODES.test(code))
    return make('TLS', `no trusted secure connection (${detail}); check the certificate of the host`);
  if (DNS_CODES.test(code)) return make('DNS', `the host name cannot be resolved (${code}); check the address`);
  if (TIMEOUT_CODES.test(code)) return make('TIMEOUT', `no answer in time (${detail}); try again later`);
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
    return make('TOO_LARGE', 'the response headers are too large; open the address in a browser');
  if (code === 'TOO_LARGE') return make('TOO_LARGE', `${detail}; the server sends filling without end`);
  // undici's own checks of a status line that its parser let through.
  if (code === 'ERR_ASSERTION') return make('CONNECTION', 'the answer is not HTTP; check the address and its port');
  return make('CONNECTION', `the connection failed (${detail || 'closed by the other side'}); try again later`);
}

function flattenHeaders(raw: Record<string, string | string[] | undefined>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

/** What was done to the body, in order: its own codings, then those of the transfer (RFC 9112, 6.1), of which chunks are undone already. */
function codingsOf(headers: Headers): string | undefined {
  const transfer = headers['transfer-encoding']?.replace(/(?:^|,)\s*chunked\s*$/i, '');
  return transfer ? [headers['content-encoding'] ?? [], transfer].flat().join(', ') : headers['content-encoding'];
}

/** Several different values of a header that may only have one: what a split response looks like. */
function isAmbiguous(value: string | string[] | undefined): boolean {
  return Array.isArray(value) && new Set(value).size > 1;
}

/** Collects one response within the limits; undici calls it as the bytes arrive. */
class Collector implements Dispatcher.DispatchHandler {
  readonly #request: HttpRequest;
  readonly #limits: Limits;
  readonly #requestTime = Date.now();
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (error: FetchError) => void;
  #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | undefined;
  #failure: FetchError | undefined;
  #status = 0;
  #headers: Record<string, string> = {};
  #setCookies: readonly string[] | undefined;
  #responseTime = 0;
  #interim = 0;
  #length = 0;
  #isEnough = false;
  readonly #chunks: Buffer[] = [];

  constructor(
    request: HttpRequest,
    limits: Limits,
    resolve: (response: HttpResponse) => void,
    reject: (error: FetchError) => void,
  ) {
    this.#request = request;
    this.#limits = limits;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(
      () =>
        this.#fail(
          'TIMEOUT',
          `no complete answer within ${limits.timeoutMs} ms; try again later or raise limits.timeoutMs`,
        ),
      limits.timeoutMs,
    );
    request.stop.listen(this.#onStop);
    if (request.stop.stopped) this.#onStop();
  }

  readonly #onStop = (): void => this.#fail('ABORTED', 'the caller ended the request', this.#request.stop.reason);

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#failure !== undefined) controller.abort(this.#failure);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) {
      this.#interim += 1;
      if (this.#interim > MAX_INTERIM)
        this.#fail('CONNECTION', 'the server sends interim responses without end; try again later');
      return;
    }
    this.#status = status;
    this.#responseTime = Date.now();
    if (isAmbiguous(headers.location)) {
      this.#fail('CONNECTION', 'the server redirects to two places at once; open the address in a browser');
      return;
    }
    this.#headers = flattenHeaders(headers);
    const cookies = headers['set-cookie'];
    this.#setCookies = typeof cookies === 'string' ? [cookies] : cookies;
    if (this.#isIncidental) this.#hurry(controller);
    const announced = Number(this.#headers['content-length']);
    const isWhole = this.#request.method !== 'HEAD' && this.#keepFirst === undefined;
    if (!(announced > this.#limits.bytes && isWhole)) return;
    if (this.#isIncidental) this.#endEarly(controller);
    else this.#failTooLarge(announced);
  }

  /** The body of a redirect or an error is not what was asked for: too much, a damaged, slow or broken one does not hide what the status says. */
  get #isIncidental(): boolean {
    return this.#status >= 300;
  }

  get #keepFirst(): number | undefined {
    return this.#headers['content-encoding'] === undefined ? this.#request.keepFirst : undefined;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#failure !== undefined || this.#isEnough) return;
    this.#length += chunk.byteLength;
    if (this.#keepFirst !== undefined) {
      this.#chunks.push(chunk);
      if (this.#length >= this.#keepFirst) this.#endEarly(controller);
    } else if (this.#length <= this.#limits.bytes) this.#chunks.push(chunk);
    else if (this.#isIncidental) this.#endEarly(controller);
    else this.#failTooLarge(this.#length);
  }

  /** What is there of an incidental body is enough when its time is over. */
  #hurry(controller: Dispatcher.DispatchController): void {
    clearTimeout(this.#timer);
    const left = this.#requestTime + this.#limits.timeoutMs - this.#responseTime;
    this.#timer = setTimeout(() => this.#endEarly(controller), Math.min(INCIDENTAL_MS, Math.max(0, left)));
  }

  /** Answers with what is there. */
  #endEarly(controller: Dispatcher.DispatchController): void {
    this.onResponseEnd();
    this.#isEnough = true;
    controller.abort(new Error('the rest is not read'));
  }

  onResponseEnd(): void {
    if (this.#failure !== undefined || this.#isEnough) return;
    this.#settle();
    try {
      const body = this.#pack();
      this.#resolve(
        new CollectedResponse(
          this.#status,
          this.#headers,
          body,
          this.#requestTime,
          this.#responseTime,
          this.#setCookies,
        ),
      );
    } catch (error) {
      this.#reject(toFetchError(error, this.#request.url.href));
    }
  }

  #pack(): PackedBody {
    const sent = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
    const { href } = this.#request.url;
    try {
      return new PackedBody(sent, codingsOf(this.#headers), href, this.#limits);
    } catch (error) {
      if (this.#isIncidental) return new PackedBody(new Uint8Array(), undefined, href, this.#limits);
      throw error;
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    if (this.#failure !== undefined || this.#isEnough) return;
    if (this.#isIncidental) {
      this.onResponseEnd();
      return;
    }
    this.#settle();
    this.#reject(toFetchError(error, this.#request.url.href));
  }

  #failTooLarge(bytes: number): void {
    this.#fail(
      'TOO_LARGE',
      `the body is larger than ${this.#limits.bytes} bytes (${bytes} so far or announced); raise limits.bytes if this is expected`,
    );
  }

  #fail(code: FetchError['code'], message: string, cause?: unknown): void {
    if (this.#failure !== undefined) return;
    this.#failure = new FetchError(code, this.#request.url.href, message, { cause });
    this.#settle();
    this.#controller?.abort(this.#failure);
    this.#reject(this.#failure);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#request.stop.unlisten(this.#onStop);
  }
}

/** Sends one request and collects its response: no redirects, no retries. @throws FetchError */
export function exchange(agent: Agent, request: HttpRequest, limits: Limits): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const collector = new Collector(request, limits, resolve, reject);
    const { url, method, headers } = request;
    const body = request.body ?? null;
    try {
      agent.dispatch(
        {
          origin: url.origin,
          // With the "?" of an empty query, which `search` does not show.
          path: url.href.slice(url.origin.length),
          method,
          headers,
          body,
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        collector,
      );
    } catch (error) {
      collector.onResponseError(undefined, error as Error);
    }
  });
}
