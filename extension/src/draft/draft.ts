import type { BlobRef, Case, Clip, Figure, PageDate, PutOperation, Quote, Translation } from '@duibiao/model';
import { cultureOf, observe } from '@duibiao/normalize';
import type { PlaceGuess } from './guess-place';
import type { PageFacts } from './read-page';

/** What saving a draft does: make a case, add a clip to one, or send a returned one again. */
export type DraftPurpose =
  | { kind: 'new' }
  | { kind: 'add'; caseId: string; title: string; base: Record<string, number>; resubmit: boolean }
  | { kind: 'revise'; record: Case };

/** A case in the making, as it is kept in the database: closing the panel loses nothing. */
export interface Draft {
  /** Becomes the case's id. */
  id: string;
  clipId: string;
  changedAt: string;
  capturedAt: string;
  purpose: DraftPurpose;
  /** What the page said; never changed by edits. */
  page: PageFacts;
  textHash: BlobRef;
  snapshot?: BlobRef;
  screenshot?: BlobRef;
  place?: PlaceGuess & { explanation: string };
  fields: DraftFields;
  quotes: Quote[];
  figures: Figure[];
  translations: Translation[];
  /** Whether a person has put work into it: one that nobody touched makes way for the next page. */
  touched: boolean;
}

/** What the person edits, as typed: an empty text is an absent value. */
export interface DraftFields {
  edition: string;
  tasks: string[];
  title: string;
  canonicalUrl: string;
  publisher: string;
  /** "2018-01-30", "2018-01" or "2018". */
  published: string;
  language: string;
  country: string;
  city: string;
  why: string;
}

/** A date as it is typed: as exact as it is known. */
export function writePageDate(date: PageDate | undefined): string {
  if (!date) return '';
  return date.date.slice(0, { day: 10, month: 7, year: 4 }[date.precision]);
}

/** Reads a typed date; undefined when it is none that exists. */
export function readPageDate(typed: string): Omit<PageDate, 'from'> | undefined {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(typed.trim());
  if (!match) return undefined;
  const [, year, month, day] = match;
  const date = `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date) return undefined;
  return { date, precision: day ? 'day' : month ? 'month' : 'year' };
}

/** The figures that a quote seems to state, each to be accepted or rejected by a person. */
export function proposeFigures(quote: Quote, context: { pageTitle: string; published?: string | undefined }): Figure[] {
  const culture = cultureOf(quote.language ?? '') ?? 'en';
  return observe(quote.exact, culture, context).map(({ quantity, ...observation }, index) => ({
    id: `${quote.id}-f${index + 1}`,
    quote: quote.id,
    span: quantity,
    asWritten: quote.exact.slice(quantity.start, quantity.end),
    ...observation,
    status: 'proposed',
  }));
}

/** Adds a quote and what figures it states; the same passage twice is one quote. */
export function addQuote(draft: Draft, quote: Omit<Quote, 'id'>, newId: () => string): Draft {
  if (draft.quotes.some(({ exact, start }) => exact === quote.exact && start === quote.start)) return draft;
  const language = quote.language ?? (draft.fields.language || undefined);
  const added: Quote = { ...quote, id: `q-${newId().slice(-10)}`, ...(language ? { language } : {}) };
  const published = readPageDate(draft.fields.published)?.date;
  const figures = proposeFigures(added, { pageTitle: draft.page.title ?? draft.fields.title, published });
  return { ...draft, quotes: [...draft.quotes, added], figures: [...draft.figures, ...figures] };
}

/** Takes a quote out, and the figures and translations that rest on it. */
export function removeQuote(draft: Draft, id: string): Draft {
  return {
    ...draft,
    quotes: draft.quotes.filter((quote) => quote.id !== id),
    figures: draft.figures.filter((figure) => figure.quote !== id),
    translations: draft.translations.filter((translation) => translation.quote !== id),
  };
}

/** Sets or clears the Chinese wording of a quote, made by the person who clips. */
export function translateQuote(draft: Draft, quote: string, text: string, translator: string | undefined): Draft {
  const others = draft.translations.filter((translation) => translation.quote !== quote);
  if (text.trim() === '') return { ...draft, translations: others };
  const translation: Translation = {
    id: `${quote}-zh`,
    quote,
    language: 'zh-Hans',
    text: text.trim(),
    by: 'human',
    ...(translator ? { translator } : {}),
  };
  return { ...draft, translations: [...others, translation] };
}

/** The language that a text of the clerk's is written in: by its script, else the interface's. */
export function writtenLanguage(text: string, page: string | undefined, ui: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hebrew}/u.test(text)) return 'he';
  if (/\p{Script=Han}/u.test(text)) return page?.startsWith('zh') && ui !== 'zh' ? page : 'zh';
  return ui === 'zh' || ui === 'en' ? 'en' : ui;
}

/** Who saves, and with what: goes into the clip. */
export interface SaveContext {
  opId: string;
  centre: NonNullable<Clip['capturedBy']['centre']>;
  device: string;
  tool: string;
  uiLanguage: string;
}

/** The one operation that saving a draft sends. */
export function operationOf(draft: Draft, context: SaveContext): PutOperation {
  const { purpose } = draft;
  if (purpose.kind === 'revise') return reviseOperation(draft, purpose.record, context);
  const set = { clips: [clipOf(draft, context)], figures: draft.figures, ...translationsOf(draft) };
  if (purpose.kind === 'add')
    return {
      opId: context.opId,
      caseId: purpose.caseId,
      kind: 'put',
      base: purpose.base,
      set: { ...set, ...(purpose.resubmit ? { status: 'submitted' as const } : {}) },
    };
  return {
    opId: context.opId,
    caseId: draft.id,
    kind: 'put',
    base: {},
    set: { edition: draft.fields.edition, status: 'submitted', ...editorialOf(draft, context), ...set },
  };
}

function reviseOperation(draft: Draft, record: Case, context: SaveContext): PutOperation {
  const set = { ...editorialOf(draft, context), figures: draft.figures, ...translationsOf(draft) };
  return {
    opId: context.opId,
    caseId: record.id,
    kind: 'put',
    base: record.fieldRevisions,
    set: {
      ...set,
      title: { ...record.title, ...set.title },
      ...(set.why ? { why: { ...record.why, ...set.why } } : {}),
      status: 'submitted',
    },
  };
}

function translationsOf(draft: Draft): Pick<PutOperation['set'], 'translations'> {
  return draft.translations.length > 0 ? { translations: draft.translations } : {};
}

function editorialOf(draft: Draft, context: SaveContext): PutOperation['set'] & { title: Record<string, string> } {
  const { fields, page } = draft;
  const isOwnTitle = fields.title.trim() === (page.title ?? '').trim();
  const titleLanguage = isOwnTitle
    ? fields.language || writtenLanguage(fields.title, page.language, context.uiLanguage)
    : writtenLanguage(fields.title, fields.language, context.uiLanguage);
  const why = fields.why.trim();
  return {
    tasks: fields.tasks,
    title: { [titleLanguage]: fields.title.trim() },
    ...(why ? { why: { [writtenLanguage(why, undefined, context.uiLanguage)]: why } } : {}),
    ...(fields.country ? { target: targetOf(draft) } : {}),
  };
}

function targetOf({ fields, place }: Draft): NonNullable<PutOperation['set']['target']> {
  const qid = place?.city?.name === fields.city ? place.city.qid : undefined;
  const body = fields.publisher.trim();
  return {
    country: fields.country,
    ...(fields.city.trim() ? { city: { name: fields.city.trim(), ...(qid ? { qid } : {}) } } : {}),
    ...(body ? { body } : {}),
  };
}

function clipOf(draft: Draft, context: SaveContext): Clip {
  const { page, fields, place } = draft;
  const name = fields.publisher.trim();
  const publisher = name === page.publisher?.name ? page.publisher : { name, from: 'clerk' };
  const isFoundDate = page.published !== undefined && fields.published === writePageDate(page.published);
  const typed = readPageDate(fields.published);
  const published = isFoundDate ? page.published : typed && { ...typed, from: 'clerk' };
  const canonical = fields.canonicalUrl.trim();
  return {
    id: draft.clipId,
    capturedAt: draft.capturedAt,
    url: page.url,
    ...(canonical ? { canonicalUrl: canonical } : {}),
    title: page.title ?? fields.title.trim(),
    ...(name ? { publisher } : {}),
    ...(page.authors ? { authors: page.authors } : {}),
    ...(published ? { published } : {}),
    ...(page.modified ? { modified: page.modified } : {}),
    ...(fields.language ? { language: fields.language } : {}),
    ...(page.licence ? { licence: page.licence } : {}),
    ...(place ? { placeGuess: placeGuessOf(place) } : {}),
    textHash: draft.textHash,
    quotes: draft.quotes,
    ...(draft.snapshot ? { snapshot: draft.snapshot } : {}),
    ...(draft.screenshot ? { screenshot: draft.screenshot } : {}),
    capturedBy: { centre: context.centre, device: context.device },
    tool: context.tool,
  };
}

function placeGuessOf(place: NonNullable<Draft['place']>): NonNullable<Clip['placeGuess']> {
  const name = place.city?.name ?? new Intl.DisplayNames('en', { type: 'region' }).of(place.iso) ?? place.iso;
  return { iso: place.iso, name, ...(place.city?.qid ? { qid: place.city.qid } : {}), reason: place.explanation };
}

/** A draft of an operation that the hub refused: it had no effect, so everything in it can be mended, and it is sent as a new one. */
export function draftOfOperation(operation: PutOperation, now: string): Draft | undefined {
  const clip = operation.set.clips?.[0];
  if (!clip) return undefined;
  const { set } = operation;
  return {
    ...draftOfClip(clip, now),
    id: operation.caseId,
    purpose:
      set.edition === undefined
        ? {
            kind: 'add',
            caseId: operation.caseId,
            title: clip.title,
            base: operation.base,
            resubmit: set.status !== undefined,
          }
        : { kind: 'new' },
    fields: { ...fieldsOf(clip, set), edition: set.edition ?? '' },
    figures: set.figures ?? [],
    translations: set.translations ?? [],
  };
}

/** A draft of a case that the office returned: what is editorial can be changed, the clip stays as it is. */
export function draftOfCase(record: Case, now: string): Draft | undefined {
  const clip = record.clips[0];
  if (!clip) return undefined;
  return {
    ...draftOfClip(clip, now),
    id: record.id,
    purpose: { kind: 'revise', record },
    fields: { ...fieldsOf(clip, record), edition: record.edition },
    quotes: record.clips.flatMap(({ quotes }) => quotes),
    figures: record.figures,
    translations: record.translations ?? [],
  };
}

function draftOfClip(clip: Clip, now: string): Omit<Draft, 'id' | 'purpose' | 'fields' | 'figures' | 'translations'> {
  const { placeGuess } = clip;
  return {
    clipId: clip.id,
    changedAt: now,
    capturedAt: clip.capturedAt,
    page: {
      url: clip.url,
      contentType: 'text/html',
      title: clip.title,
      ...(clip.canonicalUrl ? { canonicalUrl: clip.canonicalUrl } : {}),
      ...(clip.publisher
        ? { publisher: { ...clip.publisher, certainty: clip.publisher.certainty ?? ('stated' as const) } }
        : {}),
      ...(clip.authors ? { authors: clip.authors } : {}),
      ...(clip.published ? { published: clip.published } : {}),
      ...(clip.modified ? { modified: clip.modified } : {}),
      ...(clip.language ? { language: clip.language } : {}),
      ...(clip.licence ? { licence: clip.licence } : {}),
    },
    textHash: clip.textHash,
    ...(clip.snapshot ? { snapshot: clip.snapshot } : {}),
    ...(clip.screenshot ? { screenshot: clip.screenshot } : {}),
    ...(placeGuess
      ? {
          place: {
            iso: placeGuess.iso,
            city: { name: placeGuess.name, ...(placeGuess.qid ? { qid: placeGuess.qid } : {}) },
            reason: { kind: 'centre' as const },
            explanation: placeGuess.reason,
          },
        }
      : {}),
    quotes: clip.quotes,
    touched: true,
  };
}

function fieldsOf(clip: Clip, set: PutOperation['set']): DraftFields {
  const first = (text: Record<string, string> | undefined): string => Object.values(text ?? {})[0] ?? '';
  return {
    edition: set.edition ?? '',
    tasks: set.tasks ?? [],
    title: first(set.title) || clip.title,
    canonicalUrl: clip.canonicalUrl ?? '',
    publisher: set.target?.body ?? clip.publisher?.name ?? '',
    published: writePageDate(clip.published),
    language: clip.language ?? '',
    country: set.target?.country ?? '',
    city: set.target?.city?.name ?? '',
    why: first(set.why),
  };
}
