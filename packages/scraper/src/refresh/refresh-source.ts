import { createHash } from 'node:crypto';
import type { BlobRef, Observation } from '@duibiao/model';
import { ulid } from 'ulid';
import * as z from 'zod';
import { decoders } from '../decode';
import type { Decoded, DecodeResult } from '../decode/decoded';
import { FetchError, ScraperError } from '../errors';
import type { Fetched } from '../fetch/fetched-page';
import type { Fetcher } from '../fetch/fetcher';
import type { Source, SourceRequest } from '../sources/source';
import { type Change, compareObservations } from './compare-observations';
import { type MappingProblem, mapCells } from './map-cells';
import type { ObservationStore } from './observation-store';

/** What became of one request of a source. */
export interface RequestOutcome {
  id: string;
  status: 'changed' | 'unchanged' | 'failed' | 'skipped' | 'postponed' | 'already-done';
  pages: number;
  cells: number;
  changes: Change[];
  problems: MappingProblem[];
  /** Why it failed, was skipped or postponed, and what to do. */
  message?: string;
}

export interface RefreshContext {
  store: ObservationStore;
  fetcher: Fetcher;
  env: Readonly<Record<string, string | undefined>>;
  now: () => Date;
  signal?: AbortSignal | undefined;
}

const pageStateSchema = z.object({
  url: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  response: z.string(),
  next: z.string().optional(),
});
const requestStateSchema = z.object({ definition: z.string(), pages: z.array(pageStateSchema), fetchedAt: z.string() });
type PageState = z.infer<typeof pageStateSchema>;

const MAX_PAGES = 1000;

/** A variable that the address needs is not set. */
class MissingVariable extends Error {}

/** Fills in an address or body. Values from the environment are returned, so that they can be kept out of records and messages. */
export function fillTemplate(
  template: string,
  env: RefreshContext['env'],
  now: Date,
): { text: string; shown: string; secrets: string[] } {
  const secrets: string[] = [];
  const fill = (show: boolean): string =>
    template.replace(
      /\{(?:env:([A-Z][A-Z0-9_]*)|year(?:([+-]\d+))?)\}/g,
      (_, name: string | undefined, offset: string | undefined) => {
        if (name === undefined) return String(now.getUTCFullYear() + Number(offset ?? 0));
        const value = env[name];
        if (value === undefined || value === '') throw new MissingVariable(name);
        if (show) return name;
        secrets.push(value);
        return encodeURIComponent(value);
      },
    );
  return { text: fill(false), shown: fill(true), secrets };
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

function redact(message: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (text, secret) => text.replaceAll(secret, '…').replaceAll(encodeURIComponent(secret), '…'),
    message,
  );
}

const stateName = (source: Source, request: SourceRequest): string => `refresh-request--${source.id}--${request.id}`;

/** Fetches, decodes, compares and stores one request of a source. Nothing is stored when anything about it is unclear. */
export async function refreshRequest(
  source: Source,
  request: SourceRequest,
  context: RefreshContext,
): Promise<RequestOutcome> {
  const outcome: RequestOutcome = { id: request.id, status: 'failed', pages: 0, cells: 0, changes: [], problems: [] };
  let secrets: string[] = [];
  try {
    const filled = fillTemplate(request.url, context.env, context.now());
    secrets = filled.secrets;
    const walk = await new PageWalk(source, request, context, filled).run();
    outcome.pages = walk.pages.length;
    if (walk.unchanged) return { ...outcome, status: 'unchanged' };
    return await apply(source, request, context, walk, outcome);
  } catch (error) {
    if (error instanceof MissingVariable)
      return { ...outcome, status: 'skipped', message: `set ${error.message} in the environment to use this source` };
    // Neither says anything of the source: we were asked to end, or lost the queue and others do the work.
    if (error instanceof ScraperError && (error.code === 'ABORTED' || error.code === 'JOBS')) throw error;
    if (!(error instanceof ScraperError)) throw error;
    return { ...outcome, message: redact(explain(error), secrets) };
  }
}

/** A service's own words say more than its status. */
function explain(error: ScraperError): string {
  const said =
    error instanceof FetchError
      ? error.body
          ?.replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, 300)
      : undefined;
  return `${error.code}: ${error.message}${said ? `; the service says: ${said}` : ''}`;
}

interface Walk {
  pages: PageState[];
  observations: Decoded[];
  updated: string | undefined;
  unchanged: boolean;
  shownUrl: string;
}

/** Walks the pages of a request, asking each with the conditions of last time. */
class PageWalk {
  readonly #source: Source;
  readonly #request: SourceRequest;
  readonly #context: RefreshContext;
  readonly #filled: { text: string; shown: string };
  readonly #pages: PageState[] = [];
  readonly #bodies: DecodeResult[] = [];
  #changed = false;

  constructor(
    source: Source,
    request: SourceRequest,
    context: RefreshContext,
    filled: { text: string; shown: string },
  ) {
    this.#source = source;
    this.#request = request;
    this.#context = context;
    this.#filled = filled;
  }

  async run(): Promise<Walk> {
    const before = await this.#lastPages();
    await this.#walk(before);
    // Some pages confirmed, some new: the cells of the confirmed ones are needed as well, so all are fetched without conditions.
    const partly = this.#changed && this.#bodies.length < this.#pages.length;
    if (partly) {
      this.#pages.length = 0;
      this.#bodies.length = 0;
      await this.#walk([]);
    }
    return {
      pages: this.#pages,
      observations: this.#bodies.flatMap(({ observations }) => observations),
      updated: this.#bodies[0]?.updated,
      unchanged: !this.#changed,
      shownUrl: this.#filled.shown,
    };
  }

  async #lastPages(): Promise<PageState[]> {
    const state = requestStateSchema.safeParse(
      await this.#context.store.states.get(stateName(this.#source, this.#request)),
    );
    return state.success && state.data.definition === definitionHash(this.#source, this.#request)
      ? state.data.pages
      : [];
  }

  async #walk(before: readonly PageState[]): Promise<void> {
    const first = new URL(this.#filled.text);
    const seen = new Set<string>();
    for (let url: string | undefined = first.href; url !== undefined; ) {
      // Keys go with every page, so the service may not send us elsewhere with them; and a page that follows itself has no end.
      const { host, protocol } = new URL(url);
      if (host !== first.host)
        throw new ScraperError('MALFORMED', `the next page is on another host, ${host}; check the source`);
      if (protocol !== first.protocol && protocol !== 'https:')
        throw new ScraperError(
          'MALFORMED',
          `the next page is to be asked without encryption, ${url}; check the source`,
        );
      if (seen.has(url))
        throw new ScraperError('MALFORMED', `page ${this.#pages.length} is followed by one that was read`);
      seen.add(url);
      if (this.#pages.length >= MAX_PAGES)
        throw new ScraperError('TOO_LARGE', `more than ${MAX_PAGES} pages; narrow the request "${this.#request.id}"`);
      url = await this.#page(url, before[this.#pages.length]);
    }
    if (this.#pages.length !== before.length) this.#changed = true;
  }

  /** One page; returns the address of the next. */
  async #page(url: string, known: PageState | undefined): Promise<string | undefined> {
    const usable = known !== undefined && known.url === hashOf(url) ? known : undefined;
    const fetched = await this.#fetch(url, usable);
    if (fetched.status === 304 && usable !== undefined) {
      this.#pages.push(usable);
      return usable.next;
    }
    const response = `sha256-${createHash('sha256').update(fetched.body).digest('hex')}`;
    const meta = {
      url,
      ...(fetched.headers['content-type'] === undefined ? {} : { contentType: fetched.headers['content-type'] }),
      mapping: this.#request.mapping,
    };
    const decoded = decoders[this.#source.protocol](fetched.body, meta);
    this.#bodies.push(decoded);
    if (usable?.response !== response) this.#changed = true;
    await this.#context.store.blobs.put(fetched.body);
    const { etag, 'last-modified': lastModified } = fetched.headers;
    this.#pages.push({
      url: hashOf(url),
      response,
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      ...(decoded.next === undefined ? {} : { next: decoded.next }),
    });
    return decoded.next;
  }

  /** Headers and bodies are filled in as they are: no percent escapes. */
  #fill(template: string): string {
    return decodeURIComponent(fillTemplate(template, this.#context.env, this.#context.now()).text);
  }

  #fetch(url: string, known: PageState | undefined): Promise<Fetched> {
    const { method, headers, body } = this.#request;
    return this.#context.fetcher.fetch(url, {
      method,
      // What a source asks by POST is a question too long for an address.
      idempotent: true,
      cache: 'no-store',
      headers: {
        ...Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, this.#fill(value)])),
        ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
        ...(known?.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
      },
      ...(body === undefined ? {} : { body: this.#fill(body) }),
      ...(this.#context.signal === undefined ? {} : { signal: this.#context.signal }),
    });
  }
}

/** A changed mapping, crosswalk or unit must read the same bytes anew. */
const definitionHash = (source: Source, request: SourceRequest): string =>
  hashOf([source.protocol, request, source.places, source.units]);

async function apply(
  source: Source,
  request: SourceRequest,
  context: RefreshContext,
  walk: Walk,
  outcome: RequestOutcome,
): Promise<RequestOutcome> {
  const { mapped, problems } = mapCells(walk.observations, request.series, source);
  const result = { ...outcome, cells: walk.observations.length, problems };
  if (problems.length > 0)
    return {
      ...result,
      message: `${problems.length} things of this source have no mapping; nothing of this request was stored`,
    };
  if (walk.observations.length === 0)
    return { ...result, message: 'the service answered with no cells at all; check the request' };
  const known = new Map((await context.store.observations.list({ source: source.id })).map((one) => [one.key, one]));
  const changes = compareObservations(mapped, known);
  await context.store.observations.add(changes.map((change) => toObservation(change, source, context.now(), walk)));
  const state = {
    definition: definitionHash(source, request),
    pages: walk.pages,
    fetchedAt: context.now().toISOString(),
  };
  await context.store.states.put(stateName(source, request), state);
  return { ...result, status: changes.length > 0 ? 'changed' : 'unchanged', changes };
}

function publishedDate(updated: string | undefined): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(updated ?? '')?.[0];
  return iso !== undefined && z.iso.date().safeParse(iso).success ? iso : undefined;
}

function toObservation(change: Change, source: Source, now: Date, walk: Walk): Observation {
  const { mapped, version, flag } = change;
  const { series, place, period, value, unit, status } = mapped;
  const published = publishedDate(walk.updated);
  return {
    id: ulid(now.getTime()),
    key: mapped.key,
    version,
    indicator: series.indicator,
    place,
    period,
    value,
    ...(unit.unit === undefined ? {} : { unit: unit.unit }),
    ...(unit.currency === undefined ? {} : { currency: unit.currency }),
    ...(unit.per === undefined ? {} : { per: unit.per }),
    ...(unit.priceBasis === undefined ? {} : { priceBasis: unit.priceBasis }),
    measure: series.measure,
    qualifiers: [],
    ...(series.comparedWith === undefined ? {} : { comparedWith: series.comparedWith }),
    ...(status === undefined ? {} : { status }),
    provenance: {
      producer: source.producer,
      title: source.title,
      url: walk.shownUrl,
      accessed: now.toISOString(),
      ...(published === undefined ? {} : { published }),
      licence: source.licence,
      attribution: source.attribution,
      response: walk.pages[0]!.response as BlobRef,
    },
    ...(flag === undefined ? {} : { flag }),
  };
}
