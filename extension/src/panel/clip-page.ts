import { anchorQuote, createQuoteSelector } from '@duibiao/extract/dom';
import { type BlobRef, type CentreId, centres, type Quote } from '@duibiao/model';
import type { Translate } from '@duibiao/ui';
import type { StoredBlob } from '../delivery/database';
import { addQuote, type Draft, writePageDate } from '../draft/draft';
import { guessPlace, type PlaceReason } from '../draft/guess-place';
import { type ReadPage, readPage } from '../draft/read-page';
import { hashBytes, hashText } from '../platform/hash';
import type { Invocation, Platform } from '../platform/platform';

/** A page as clipped: what it says, and the bytes to keep. */
export interface ClippedPage {
  page: ReadPage;
  textHash: BlobRef;
  snapshot?: BlobRef;
  screenshot?: BlobRef;
  blobs: StoredBlob[];
}

/** Captures the page of a tab: snapshot, screenshot, facts, selection. @throws PageNotReadable */
export async function clipPage(platform: Platform, { tabId, windowId, title }: Invocation): Promise<ClippedPage> {
  const [raw, picture] = await Promise.all([platform.capture(tabId), platform.screenshot(windowId)]);
  const shot = picture && (await storedBlob(await picture.arrayBuffer(), 'image/png'));
  const withShot = (clipped: ClippedPage): ClippedPage =>
    shot ? { ...clipped, screenshot: shot.ref, blobs: [...clipped.blobs, shot] } : clipped;
  if (!/html|xml/.test(raw.contentType)) return withShot(await barePage(raw.url, title, raw.contentType));
  const page = readPage(raw);
  const bytes = new TextEncoder().encode(raw.html);
  const snapshot = await storedBlob(bytes.buffer as ArrayBuffer, 'text/html; charset=utf-8');
  return withShot({ page, textHash: await hashText(page.text), snapshot: snapshot.ref, blobs: [snapshot] });
}

/** A page known by title and address only: one that cannot be read. */
export function clipByHand({ url, title }: Invocation): Promise<ClippedPage> {
  return barePage(url, title, 'unknown');
}

async function barePage(url: string, title: string, contentType: string): Promise<ClippedPage> {
  const name = new URL(url).hostname.replace(/^www\./, '');
  const facts = {
    url,
    contentType,
    ...(title.trim() ? { title: title.trim() } : {}),
    publisher: { name, from: 'url', certainty: 'guessed' as const },
  };
  return { page: { facts, text: '', mainText: '', selected: [] }, textHash: await hashText(''), blobs: [] };
}

async function storedBlob(bytes: ArrayBuffer, type: string): Promise<StoredBlob> {
  return { ref: await hashBytes(bytes), type, bytes };
}

/** What a new draft needs beside the page. */
export interface DraftContext {
  edition: string;
  centre?: CentreId | undefined;
  now: string;
  newId: () => string;
  t: Translate;
}

/** A draft of a clipped page, prefilled with everything that was found. */
export function createDraft(clipped: ClippedPage, context: DraftContext): Draft {
  const { facts, text, mainText, selected } = clipped.page;
  const place = guessPlace({
    language: facts.language,
    url: facts.url,
    title: facts.title ?? '',
    publisher: facts.publisher?.certainty === 'stated' ? facts.publisher.name : undefined,
    selection: selected.map(({ exact }) => exact).join('\n'),
    text: mainText || text,
    region: centres.find(({ id }) => id === context.centre)?.region,
  });
  const draft: Draft = {
    id: context.newId(),
    clipId: context.newId(),
    changedAt: context.now,
    capturedAt: context.now,
    purpose: { kind: 'new' },
    page: facts,
    textHash: clipped.textHash,
    ...(clipped.snapshot ? { snapshot: clipped.snapshot } : {}),
    ...(clipped.screenshot ? { screenshot: clipped.screenshot } : {}),
    ...(place ? { place: { ...place, explanation: explainPlace(place.reason, context.t) } } : {}),
    fields: {
      edition: context.edition,
      tasks: [],
      title: facts.title ?? '',
      canonicalUrl: facts.canonicalUrl ?? facts.url.replace(/#.*$/, ''),
      publisher: facts.publisher?.name ?? '',
      published: writePageDate(facts.published),
      language: facts.language ?? '',
      country: place?.iso ?? '',
      city: place?.city?.name ?? '',
      why: '',
    },
    quotes: [],
    figures: [],
    translations: [],
    touched: false,
  };
  return selected.reduce((made, quote) => addQuote(made, quote, context.newId), draft);
}

function explainPlace(reason: PlaceReason, t: Translate): string {
  if (reason.kind === 'named') return t(`panel.place-${reason.where}`, { words: reason.words });
  if (reason.kind === 'address') return t('panel.place-address', { ending: reason.ending });
  return t('panel.place-centre');
}

/**
 * The draft with the page's new selection, when the same page is clipped again. The newer snapshot takes the older one's place only
 * if every quote stands in it too; undefined when the page is another one or has changed under the quotes.
 */
export function joinSelection(draft: Draft, clipped: ClippedPage, newId: () => string): Draft | undefined {
  if (draft.page.url !== clipped.page.facts.url || draft.purpose.kind === 'revise') return undefined;
  const { text, selected } = clipped.page;
  if (draft.textHash === clipped.textHash) return addAll(draft, selected, newId);
  const quotes = draft.quotes.map((quote) => moveQuote(quote, text));
  if (quotes.some((quote) => quote === undefined)) return undefined;
  const moved: Draft = {
    ...draft,
    quotes: quotes as Quote[],
    textHash: clipped.textHash,
    ...(clipped.snapshot ? { snapshot: clipped.snapshot } : {}),
    ...(clipped.screenshot ? { screenshot: clipped.screenshot } : {}),
  };
  return addAll(moved, selected, newId);
}

function addAll(draft: Draft, selected: Omit<Quote, 'id'>[], newId: () => string): Draft {
  const joined = selected.reduce((made, quote) => addQuote(made, quote, newId), draft);
  return joined === draft ? draft : { ...joined, touched: true };
}

function moveQuote(quote: Quote, text: string): Quote | undefined {
  const { exact, prefix, suffix, start, end } = quote;
  const anchor = anchorQuote(text, {
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  });
  if (!anchor || text.slice(anchor.start, anchor.end) !== exact) return undefined;
  const selector = createQuoteSelector(text, anchor.start, anchor.end);
  return selector ? { ...quote, ...selector } : undefined;
}
