import { type DecodeLimits, decodeContent } from './content-coding';

// Larger ones stay with their response: what is kept here lives on until the next body comes.
const MOST_KEPT = 2 ** 20;

/** The body unpacked last: nearly always read before the next one comes. */
let latest: PackedBody | undefined;
let latestBytes: Uint8Array | undefined;

/**
 * The body of a response as it was sent, unpacked when it is read. The promise of a request that took a while is one of the engine's
 * old objects, and what a dead old object holds stays until the next full collection: so each page of a crawl did, and held as sent it
 * is a fifth.
 */
export class PackedBody {
  readonly #sent: Uint8Array;
  readonly #codings: string | undefined;
  readonly #url: string;
  readonly #limits: DecodeLimits;
  #unpacked: Uint8Array | undefined;

  /** @throws FetchError where it cannot be unpacked within the limits, as `decodeContent` */
  constructor(sent: Uint8Array, codings: string | undefined, url: string, limits: DecodeLimits) {
    this.#sent = sent;
    this.#codings = codings;
    this.#url = url;
    this.#limits = limits;
    const bytes = this.#unpack();
    if (bytes === sent || bytes.byteLength > MOST_KEPT) {
      this.#unpacked = bytes;
      return;
    }
    latest = this;
    latestBytes = bytes;
  }

  get bytes(): Uint8Array {
    if (latest === this) return latestBytes!;
    this.#unpacked ??= this.#unpack();
    return this.#unpacked;
  }

  #unpack(): Uint8Array {
    return decodeContent(this.#sent, this.#codings, this.#url, this.#limits);
  }
}
