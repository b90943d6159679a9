import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '@duibiao/dataset';
import { createQuoteSelector, extractPage, normalizeText, pageText } from '@duibiao/extract';
import {
  type Actor,
  type CaseFields,
  type CentreId,
  type Clip,
  type Figure,
  languageTagSchema,
  type Operation,
  type OperationResult,
} from '@duibiao/model';
import { cultureOf, observe } from '@duibiao/normalize';
import { ROOT } from '../root';

/** One entry of data/demo/cases.json: an invented case over an invented page. */
interface DemoCase {
  page: string;
  url: string;
  centre: CentreId;
  status: 'submitted' | 'accepted' | 'returned';
  task: string;
  quote: string;
  translation?: string;
  reason?: string;
  target: CaseFields['target'];
  title: CaseFields['title'];
  why: CaseFields['why'];
  leadUnit?: string;
  summary?: CaseFields['summary'];
  practice?: CaseFields['practice'];
  transferability?: CaseFields['transferability'];
}

const FOLDER = join(ROOT, 'scripts', 'data', 'demo');
const DEVICE = 'demonstration';

/** Loads the demonstration cases the way real ones come in: page → clip → operation → review. Loading twice has one effect. Returns how many. */
export async function loadDemo(dataset: Dataset, now: Date = new Date()): Promise<number> {
  const entries = JSON.parse(readFileSync(join(FOLDER, 'cases.json'), 'utf8')) as DemoCase[];
  for (const entry of entries) await loadCase(dataset, entry, now);
  return entries.length;
}

async function loadCase(dataset: Dataset, entry: DemoCase, now: Date): Promise<void> {
  const bytes = readFileSync(join(FOLDER, 'pages', entry.page));
  const snapshot = await dataset.blobs.put(bytes);
  const clip = { ...clipPage(entry, bytes.toString('utf8'), now), snapshot };
  const caseId = ulidFrom(`${entry.page} case`);
  const clipper: Actor = { centre: entry.centre, role: 'clipper', device: DEVICE };
  const put: Operation = {
    opId: ulidFrom(`${entry.page} put`),
    caseId,
    kind: 'put',
    base: {},
    set: fieldsOf(entry, clip),
  };
  expectApplied(await dataset.cases.apply(put, clipper), entry);
  if (entry.status === 'submitted') return;
  const decision = entry.status === 'accepted' ? 'accept' : 'return';
  const set = entry.reason === undefined ? { decision } : { decision, reason: entry.reason };
  const review = { opId: ulidFrom(`${entry.page} review`), caseId, kind: 'review', base: {}, set } as Operation;
  expectApplied(await dataset.cases.apply(review, { role: 'reviewer', device: DEVICE }), entry);
}

function clipPage(entry: DemoCase, html: string, now: Date): Clip {
  const page = extractPage(html, entry.url);
  const text = pageText(html);
  const quote = normalizeText(entry.quote).text;
  const start = text.indexOf(quote);
  const selector = start < 0 ? undefined : createQuoteSelector(text, start, start + quote.length);
  if (!selector) throw new Error(`demonstration page ${entry.page} does not contain its quote`);
  const language = languageTagSchema.safeParse(page.language).data;
  return {
    id: ulidFrom(`${entry.page} clip`),
    capturedAt: now.toISOString(),
    url: entry.url,
    title: page.title ?? entry.page,
    ...(page.siteName ? { publisher: { name: page.siteName, from: 'meta' } } : {}),
    ...(page.published ? { published: page.published } : {}),
    ...(language ? { language } : {}),
    textHash: `sha256-${createHash('sha256').update(text).digest('hex')}`,
    quotes: [{ id: 'q1', ...selector, ...(language ? { language } : {}) }],
    capturedBy: { centre: entry.centre, device: DEVICE },
    tool: 'demonstration',
  };
}

function fieldsOf(entry: DemoCase, clip: Clip): Partial<CaseFields> {
  const quote = clip.quotes[0]!;
  const context = { pageTitle: clip.title, ...(clip.published ? { published: clip.published.date } : {}) };
  const figures = observe(quote.exact, cultureOf(clip.language ?? 'en') ?? 'en', context).map(
    ({ quantity, ...content }, index): Figure => ({
      id: `f${index + 1}`,
      quote: quote.id,
      span: { start: quantity.start, end: quantity.end },
      asWritten: quote.exact.slice(quantity.start, quantity.end),
      ...content,
      status: 'accepted',
    }),
  );
  const { task, target, title, why, leadUnit, summary, practice, transferability, translation } = entry;
  return {
    edition: task.split('/')[0]!,
    tasks: [task],
    status: 'submitted',
    target,
    title,
    why,
    clips: [clip],
    figures,
    ...(leadUnit ? { leadUnit } : {}),
    ...(summary ? { summary } : {}),
    ...(practice ? { practice } : {}),
    ...(transferability ? { transferability } : {}),
    ...(translation
      ? {
          translations: [
            {
              id: 't1',
              quote: quote.id,
              language: 'zh-Hans',
              text: translation,
              by: 'human',
              translator: entry.centre,
            },
          ],
        }
      : {}),
  };
}

function expectApplied(result: OperationResult, entry: DemoCase): void {
  if (result.status === 'applied') return;
  const why = result.problems?.map(({ path, message }) => `${path}: ${message}`).join('; ') ?? result.status;
  throw new Error(`demonstration case ${entry.page} in ${FOLDER} was not applied: ${why}`);
}

/** A ULID that is the same for the same name: loading twice is one effect. */
function ulidFrom(name: string): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const digest = createHash('sha256').update(name).digest();
  return `0${Array.from(digest.subarray(0, 25), (byte) => alphabet[byte % 32]).join('')}`;
}
