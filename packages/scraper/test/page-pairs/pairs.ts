// Page pairs by construction: a page as clipped, the page now, and what a verification has to say of it.
import type { Quote } from '../../src/verify/find/quote';
import type { Verdict } from '../../src/verify/verify-quote';
import { type Edit, furnitureOf, LANGUAGES, type Language, type Sentence, sentencesOf } from './material';
import { LAYOUT_NAMES, MARKUP, type PageParts, renderNotice, renderPage, withFootnotes, withRuby } from './page';
import { createRandom, pick, shuffled } from './random';

/** What a verification may say. `changed` is the one that may never be missed. */
export type Class = 'verbatim' | 'moved' | 'unchanged' | 'changed' | 'gone' | 'changed-or-gone' | 'soft-404';

export const ALLOWED: Record<Class, readonly Verdict[]> = {
  verbatim: ['verbatim'],
  moved: ['moved', 'verbatim'],
  unchanged: ['reworded', 'verbatim', 'moved'],
  changed: ['figure-changed'],
  gone: ['gone'],
  'changed-or-gone': ['figure-changed', 'gone'],
  'soft-404': ['soft-404'],
};

export interface PagePair {
  language: Language;
  /** Sentence, kind of change and circumstances. */
  name: string;
  kind: string;
  expected: Class;
  quote: Quote;
  html: string;
}

interface Scene {
  language: Language;
  sentence: Sentence;
  seed: string;
  parts: PageParts;
  quote: Quote;
}

const PLACE = 2;

/** The page as it was: the quote is the second sentence of the third paragraph. */
function createScene(language: Language, sentence: Sentence, seed: string): Scene {
  const random = createRandom(`${language} ${sentence.id} ${seed}`);
  const furniture = furnitureOf(language);
  const fillers = shuffled(random, furniture.fillers);
  const [before, after] = [fillers[4]!, fillers[5]!];
  const paragraphs = [
    fillers.slice(0, 2),
    fillers.slice(2, 4),
    [before, MARKUP.plain!(sentence.text, language), after],
    fillers.slice(6, 9),
  ];
  const gap = language === 'ja' || language.startsWith('zh') ? '' : ' ';
  return {
    language,
    sentence,
    seed,
    parts: { language, furniture, paragraphs, layout: pick(random, LAYOUT_NAMES), aside: fillers.slice(9) },
    quote: { exact: sentence.text, prefix: before + gap, suffix: gap + after, language },
  };
}

/** The scene's page with other HTML in the quote's place. */
const put = ({ parts }: Scene, html: string): PageParts => ({
  ...parts,
  paragraphs: parts.paragraphs.map((p, i) => (i === PLACE ? [p[0]!, html, p[2]!].filter((s) => s !== '') : p)),
});

const CIRCUMSTANCES: Record<string, (scene: Scene, parts: PageParts) => PageParts> = {
  'same page': (_scene, parts) => parts,
  'other layout': (scene, parts) => ({
    ...parts,
    layout: LAYOUT_NAMES[(LAYOUT_NAMES.indexOf(parts.layout) + 1 + (scene.seed.length % 3)) % LAYOUT_NAMES.length]!,
  }),
  'other boilerplate': (_scene, parts) => ({
    ...parts,
    furniture: { ...parts.furniture, nav: [...parts.furniture.nav].reverse(), footer: parts.furniture.title },
    aside: [...parts.furniture.fillers].reverse(),
  }),
  'long page': (scene, parts) => ({
    ...parts,
    paragraphs: [
      ...Array.from({ length: 120 }, (_, i) => fillersOf(scene, i)),
      ...parts.paragraphs,
      ...Array.from({ length: 60 }, (_, i) => fillersOf(scene, i + 7)),
    ],
  }),
  'last edition beside it': (scene, parts) => ({ ...parts, aside: [...parts.aside, sibling(scene.sentence.text)] }),
  'last edition before it': (scene, parts) => ({
    ...parts,
    paragraphs: [[sibling(scene.sentence.text)], ...parts.paragraphs],
  }),
};

function fillersOf({ parts }: Scene, i: number): string[] {
  const { fillers } = parts.furniture;
  return [fillers[i % fillers.length]!, fillers[(i * 5 + 3) % fillers.length]!.replace(/\d{2,}/, String(100 + i))];
}

/** The same sentence about other figures: every number another one, years one less. */
export function sibling(text: string): string {
  return text
    .replace(/\d+/g, (digits) =>
      /^(?:19|20)\d\d$/.test(digits)
        ? String(Number(digits) - 1)
        : digits.replace(/\d/g, (digit, at: number) =>
            at === 0 ? (digit === '9' ? '8' : String(Number(digit) + 1)) : digit,
          ),
    )
    .replace(/[一二三四五六七八](?=[十百千万萬亿億])/g, (digit) => HAN_DIGITS[HAN_DIGITS.indexOf(digit) + 1]!)
    .replaceAll('&', '&amp;');
}

const HAN_DIGITS = '一二三四五六七八九';

/** Each number of a text with one digit changed. */
export function digitEdits(text: string, random: () => number): Edit[] {
  return [...text.matchAll(/\d[\d.,]*\d|\d/g)].map(([number]) => {
    const places = [...number.matchAll(/\d/g)].map(({ index }) => index);
    // A century is not changed: 1217 for 2017 is no page's slip.
    const at = /^(?:19|20)\d\d$/.test(number) ? places.at(-1)! : pick(random, places);
    const old = Number(number[at]);
    const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit !== old);
    return ['digit', number, `${number.slice(0, at)}${pick(random, others)}${number.slice(at + 1)}`];
  });
}

/** What an edit makes of a text; undefined where it does not apply. */
function edited(text: string, [, from, to]: Edit): string | undefined {
  const at = text.indexOf(from);
  if (at < 0) return undefined;
  // A number must be the whole number, not a part of another one.
  if (/^\d/.test(from) && /[\d.,]$/.test(text.slice(0, at))) return undefined;
  if (/\d$/.test(from) && /^[.,]?\d/.test(text.slice(at + from.length))) return undefined;
  return text.slice(0, at) + to + text.slice(at + from.length);
}

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

interface Variant {
  kind: string;
  expected: Class;
  html: string;
  /** The circumstances it is shown in. */
  in?: string[];
}

function unchangedVariants({ sentence, language }: Scene): Variant[] {
  const { text } = sentence;
  const everywhere = Object.keys(CIRCUMSTANCES);
  const markup = Object.entries(MARKUP).map(
    ([name, mark]): Variant => ({
      kind: `markup: ${name}`,
      expected: 'verbatim',
      html: mark(text, language),
      in: name === 'plain' ? everywhere : ['same page', 'other layout'],
    }),
  );
  return [
    ...markup,
    { kind: 'footnote marks', expected: 'unchanged', html: withFootnotes(text) },
    { kind: 'ruby', expected: 'unchanged', html: withRuby(text) },
    { kind: 'full-width digits', expected: 'unchanged', html: fullWidth(text) },
    ...sentence.reworded.map((html): Variant => ({ kind: 'reworded', expected: 'unchanged', html, in: everywhere })),
    ...sentence.same.flatMap((edit): Variant[] => {
      const htmls = [text, ...sentence.reworded].map((one) => edited(one, edit));
      return htmls.flatMap((html) =>
        html === undefined ? [] : [{ kind: `same: ${edit[0]}`, expected: 'unchanged', html }],
      );
    }),
  ];
}

function changedVariants({ sentence, seed }: Scene): Variant[] {
  const random = createRandom(`${sentence.id} ${seed}`);
  const texts = [sentence.text, ...sentence.reworded];
  const rebuilt = (sentence.rebuilt ?? []).map(
    ([kind, html]): Variant => ({
      kind: `${kind}, rebuilt`,
      expected: 'changed',
      html,
      in: ['same page', pick(random, Object.keys(CIRCUMSTANCES).slice(1))],
    }),
  );
  const edits = texts.flatMap((text, i) =>
    [...sentence.changed, ...digitEdits(text, random)].flatMap((edit): Variant[] => {
      const html = edited(text, edit);
      if (html === undefined) return [];
      const kind = `${edit[0]}${i === 0 ? '' : ', reworded'}`;
      return [
        { kind, expected: 'changed', html, in: ['same page', pick(random, Object.keys(CIRCUMSTANCES).slice(1))] },
      ];
    }),
  );
  return [...edits, ...rebuilt];
}

type Case = Pick<PagePair, 'kind' | 'expected' | 'html'>;

/** The passage elsewhere on the page, notes of correction, the passage gone. */
function placeCases(scene: Scene): Case[] {
  const { parts, sentence, language, seed } = scene;
  const { furniture } = parts;
  const rest = put(scene, '');
  const plain = MARKUP.plain!(sentence.text, language);
  const withParagraph = (html: string, at: number): PageParts => ({
    ...rest,
    paragraphs: [...rest.paragraphs.slice(0, at), [html], ...rest.paragraphs.slice(at)],
  });
  const [edit] = digitEdits(sentence.text, createRandom(`${sentence.id} ${seed} corrected`));
  const corrected = edit === undefined ? undefined : edited(sentence.text, edit);
  const note = (html: string, text: string): PageParts => {
    const page = put(scene, html);
    return { ...page, paragraphs: [...page.paragraphs, [text]] };
  };
  const otherLanguage = LANGUAGES[(LANGUAGES.indexOf(language) + 2) % LANGUAGES.length]!;
  const translated: PageParts = {
    ...parts,
    language: otherLanguage,
    furniture: furnitureOf(otherLanguage),
    paragraphs: [furnitureOf(otherLanguage).fillers.slice(0, 6)],
    aside: [],
  };
  const cases: Array<[string, Class, PageParts]> = [
    ['moved to the top', 'moved', withParagraph(plain, 0)],
    ['moved to the end', 'moved', withParagraph(plain, rest.paragraphs.length)],
    ['moved into the margin', 'moved', { ...rest, aside: [...rest.aside, plain] }],
    ['moved into a table', 'moved', withParagraph(`<table><tr><th>A</th><td>${plain}</td></tr></table>`, 1)],
    ['a note about something else', 'verbatim', note(plain, furniture.note)],
    ['gone', 'gone', rest],
    ['gone, other layout', 'gone', CIRCUMSTANCES['other layout']!(scene, rest)],
    ['gone, long page', 'gone', CIRCUMSTANCES['long page']!(scene, rest)],
    ['gone, the last edition is there', 'changed-or-gone', { ...rest, aside: [...rest.aside, sibling(sentence.text)] }],
    ['in another language', 'gone', translated],
  ];
  if (corrected !== undefined && edit !== undefined)
    cases.push([
      'corrected, with a note of it',
      'changed',
      note(corrected, furniture.correction.replace('{old}', edit[1])),
    ]);
  return cases.map(([kind, expected, page]) => ({ kind, expected, html: renderPage(page) }));
}

function noticeCases({ parts, seed, sentence }: Scene): Case[] {
  const random = createRandom(`${sentence.id} ${seed} notice`);
  const { furniture } = parts;
  const kinds: Array<[string, string[][], boolean]> = [
    ['not found', furniture.missing, false],
    ['login wall', furniture.walls, true],
    ['consent wall', furniture.consent, false],
    ['out of order', furniture.broken, false],
    ['parked', furniture.parked, false],
  ];
  return kinds.flatMap(([kind, notices, canAsk]): Case[] => {
    const [title = '', text = ''] = pick(random, notices);
    const password = canAsk && random() < 0.5;
    return [
      {
        kind,
        expected: 'soft-404',
        html: renderNotice(parts, [title, text], {
          menus: kind !== 'parked' && random() < 0.6,
          password,
          padding: Math.floor(random() * 5000),
        }),
      },
      ...(kind === 'login wall'
        ? [
            {
              kind: 'login wall under the old headline',
              expected: 'soft-404' as const,
              html: renderNotice(parts, [furniture.title, `${furniture.fillers[0]} … ${text}`], {
                menus: true,
                password,
              }),
            },
          ]
        : []),
    ];
  });
}

function pairsOf(scene: Scene): PagePair[] {
  const { language, sentence, quote, seed } = scene;
  const shown = [...unchangedVariants(scene), ...changedVariants(scene)].flatMap((variant): Case[] =>
    (variant.in ?? ['same page']).map((circumstance) => ({
      kind: circumstance === 'same page' ? variant.kind : `${variant.kind} | ${circumstance}`,
      expected: variant.expected,
      html: renderPage(CIRCUMSTANCES[circumstance]!(scene, put(scene, variant.html))),
    })),
  );
  return [...shown, ...placeCases(scene), ...noticeCases(scene)].map((one) => ({
    ...one,
    language,
    quote,
    name: `${language} ${sentence.id} ${seed}: ${one.kind}`,
  }));
}

/** Every pair of one language; `seeds` choose layout, fillers, digits and circumstances. */
export function createPagePairs(
  language: Language,
  options: { heldOut: boolean; seeds: readonly string[] },
): PagePair[] {
  return createPairsOf(language, sentencesOf(language, options.heldOut), options.seeds);
}

export function createPairsOf(
  language: Language,
  sentences: readonly Sentence[],
  seeds: readonly string[],
): PagePair[] {
  return seeds.flatMap((seed) => sentences.flatMap((sentence) => pairsOf(createScene(language, sentence, seed))));
}
