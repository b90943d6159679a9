import { decodeText, decodeTextInPieces } from './charset';
import type { HttpResponse } from './exchange';
import type { Headers } from './http-cache';

export interface Redirect {
  status: number;
  from: string;
  to: string;
}

/** A response with a 2xx status (or 304 where the caller sent conditions of its own). */
export interface Fetched {
  /** The address as asked for. */
  url: string;
  /** The address that answered, after redirects. */
  finalUrl: string;
  status: number;
  /** Names in lower case. */
  headers: Headers;
  /** Content codings undone. */
  readonly body: Uint8Array;
  /** The body as text; '' where it is not text (`charset` is then `binary`). Decoded when first read. */
  readonly text: string;
  /** The text in consecutive pieces, decoded anew at every reading: for `extractPage`, which long texts cost less in pieces. */
  readonly textPieces: readonly string[];
  /** Encoding of the text, `utf-8`, `euc-kr`, …; `binary` for bodies that are no text. */
  readonly charset: string;
  /** The body came from the cache: fresh, or confirmed by the server (`revalidated`). */
  fromCache: boolean;
  revalidated: boolean;
  redirects: Redirect[];
}

/** A response and how it was come by. */
export class Answer {
  constructor(
    readonly response: HttpResponse,
    readonly fromCache = false,
    readonly revalidated = false,
  ) {}
}

/** What a fetch gives. A class, as {@link Answer}, for the reason given in exchange.ts. */
export class FetchedPage implements Fetched {
  readonly url: string;
  readonly finalUrl: string;
  readonly status: number;
  readonly headers: Headers;
  readonly charset: string;
  readonly fromCache: boolean;
  readonly revalidated: boolean;
  readonly redirects: Redirect[];
  readonly #response: HttpResponse;
  #text: string | undefined;

  /** @param charset undefined where the body is no text */
  constructor(url: string, finalUrl: string, answer: Answer, charset: string | undefined, redirects: Redirect[]) {
    const { response, fromCache, revalidated } = answer;
    this.url = url;
    this.finalUrl = finalUrl;
    this.status = response.status;
    this.headers = response.headers;
    this.#response = response;
    this.charset = charset ?? 'binary';
    this.fromCache = fromCache;
    this.revalidated = revalidated;
    this.redirects = redirects;
  }

  get body(): Uint8Array {
    return this.#response.body;
  }

  get text(): string {
    this.#text ??= this.charset === 'binary' ? '' : decodeText(this.body, this.charset);
    return this.#text;
  }

  get textPieces(): readonly string[] {
    return this.charset === 'binary' ? [] : decodeTextInPieces(this.body, this.charset);
  }
}
