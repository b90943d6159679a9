/** Base of every error this package throws on purpose; `code` says what a caller can do about it. */
export class ScraperError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Why a fetch failed. `RETRY_EXHAUSTED` wraps the last failure as `cause`; `HTTP_STATUS` carries `status`. */
export type FetchErrorCode =
  | 'ROBOTS_DISALLOWED'
  | 'PRIVATE_ADDRESS'
  | 'UNSUPPORTED_PROTOCOL'
  | 'TOO_LARGE'
  | 'RATIO_EXCEEDED'
  | 'TIMEOUT'
  | 'TOO_MANY_REDIRECTS'
  | 'TLS'
  | 'DNS'
  | 'CONNECTION'
  | 'HTTP_STATUS'
  | 'RETRY_EXHAUSTED'
  | 'CHARSET'
  | 'ABORTED';

/** A request that did not end in a usable response; the message names the address, what happened and what to do. */
export class FetchError extends ScraperError {
  declare readonly code: FetchErrorCode;
  /** The address that was being fetched when it failed (a redirect target, where there was one). */
  readonly url: string;
  /** HTTP status, where a response arrived. */
  readonly status?: number;
  /** Seconds the server asked to wait (Retry-After, both forms), from the moment of the response. */
  readonly retryAfter?: number;
  /** The start of the body of an error response: services explain themselves there. */
  readonly body?: string;

  constructor(
    code: FetchErrorCode,
    url: string,
    message: string,
    options: {
      cause?: unknown;
      status?: number | undefined;
      retryAfter?: number | undefined;
      body?: string | undefined;
    } = {},
  ) {
    super(code, `${message} (${url})`, options.cause === undefined ? {} : { cause: options.cause });
    this.url = url;
    if (options.status !== undefined) this.status = options.status;
    if (options.retryAfter !== undefined) this.retryAfter = options.retryAfter;
    if (options.body !== undefined) this.body = options.body;
  }
}

/**
 * Why bytes could not be decoded: `SERVICE_ERROR` the service answered with its own error message (in `message` and
 * `serviceCode`); `TRUNCATED` the body ends early; `MALFORMED` not the promised format, or it contradicts itself;
 * `TOO_LARGE` the document promises more cells than are sensible; `MAPPING` the mapping of the source does not fit.
 */
export type DecodeErrorCode = 'SERVICE_ERROR' | 'TRUNCATED' | 'MALFORMED' | 'TOO_LARGE' | 'MAPPING';

/** A response that is not the data it should be; an error body is never an empty result. */
export class DecodeError extends ScraperError {
  declare readonly code: DecodeErrorCode;
  /** The decoder that refused. */
  readonly protocol: string;
  /** The service's own error code, where it sent one. */
  readonly serviceCode?: string;
  /** Place in the document: a path such as `dimension.geo.category`, or `offset 1234`. */
  readonly at?: string;

  constructor(
    code: DecodeErrorCode,
    protocol: string,
    message: string,
    options: { cause?: unknown; serviceCode?: string | undefined; at?: string | undefined } = {},
  ) {
    const place = options.at === undefined ? '' : ` at ${options.at}`;
    super(code, `${protocol}: ${message}${place}`, options.cause === undefined ? {} : { cause: options.cause });
    this.protocol = protocol;
    if (options.serviceCode !== undefined) this.serviceCode = options.serviceCode;
    if (options.at !== undefined) this.at = options.at;
  }
}
