import { readFileSync, writeFileSync } from 'node:fs';
import type { TextObservation } from '@duibiao/model';
import { describe, expect, test } from 'vitest';
import type { Culture } from '../../src/culture';
import { observe } from '../../src/index';
import { indicators } from '../../src/indicators/index';
import * as eighteenth from './eighteenth/index';
import * as eighth from './eighth/index';
import * as eleventh from './eleventh/index';
import * as fifteenth from './fifteenth/index';
import * as fifth from './fifth/index';
import * as first from './first';
import * as fourteenth from './fourteenth/index';
import * as fourth from './fourth/index';
import * as nineteenth from './nineteenth/index';
import * as ninth from './ninth/index';
import type { AnnotatedQuantity, Passage, Span } from './read-passages';
import * as second from './second/index';
import * as seventeenth from './seventeenth/index';
import * as seventh from './seventh/index';
import * as sixteenth from './sixteenth/index';
import * as sixth from './sixth/index';
import * as tenth from './tenth/index';
import * as third from './third/index';
import * as thirteenth from './thirteenth/index';
import * as twelfth from './twelfth/index';
import * as twentieth from './twentieth/index';

const CULTURE_NAMES = {
  de: 'de',
  en: 'en',
  ja: 'ja',
  ko: 'ko',
  he: 'he',
  zhHans: 'zh-Hans',
  zhHant: 'zh-Hant',
} as const;
const ROUNDS: Record<keyof typeof CULTURE_NAMES, Passage[]>[] = [
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
  eleventh,
  twelfth,
  thirteenth,
  fourteenth,
  fifteenth,
  sixteenth,
  seventeenth,
  eighteenth,
  nineteenth,
  twentieth,
];
const PASSAGES = Object.entries(CULTURE_NAMES).map(([name, culture]): [Culture, Passage[]] => [
  culture,
  ROUNDS.flatMap((round) => round[name as keyof typeof CULTURE_NAMES]),
]);
// What the engine does not read yet, by culture: "quantity ← the passage's beginning". The list may only shrink.
const MISSES_FILE = new URL('known-misses.json', import.meta.url);
const KNOWN_MISSES = JSON.parse(readFileSync(MISSES_FILE, 'utf8')) as Record<string, string[]>;

const ids = new Set(indicators.map(({ id }) => id));

/** Everything of the tuple but the offsets, in one line that a difference shows at. */
function tupleOf(each: AnnotatedQuantity | TextObservation): string {
  const unit =
    each.currency === undefined
      ? (each.unit ?? '1')
      : `${each.currency}${each.per === undefined ? '' : `/${each.per}`}`;
  const value = each.upper === undefined ? number(each.value) : `${number(each.value)}..${number(each.upper)}`;
  const period = each.period == null ? '-' : `${each.period.start}/${each.period.end}`;
  const place = each.place == null ? '-' : `${each.place.iso}/${each.place.name}`;
  return [
    value,
    unit,
    each.measure,
    [...each.qualifiers].sort().join('+') || '-',
    period,
    place,
    each.indicator ?? '-',
  ].join(' · ');
}

/** "5.0" is "5"; a fraction stays as it is written. */
function number(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

function overlaps(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>, share: number): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= share;
}

function nameOf(words: string, text: string): string {
  return `${words} ← ${text.slice(0, 40).replaceAll('\n', '⏎')}`;
}

/** One row per annotated quantity and per trap: what is expected and what the engine says. */
function rowsOf(passage: Passage, culture: Culture): { name: string; expected: string; actual: string }[] {
  const found = observe(passage.text, culture, passage.context);
  const quantities = passage.observations.map((gold) => {
    const hit = found.find(({ quantity }) => overlaps(quantity, gold.quantity, 0.5));
    return {
      name: nameOf(gold.quantity.text, passage.text),
      expected: tupleOf(gold),
      actual: hit === undefined ? 'not found' : tupleOf(hit),
    };
  });
  const known = [...passage.observations.map(({ quantity }) => quantity), ...passage.ignore];
  const extra = found.filter(
    ({ quantity, unit }) =>
      !known.some((span) => overlaps(span, quantity, 0.3)) && !/^(a|mo|wk|d|h|min|s)$/.test(unit ?? ''),
  );
  const surplus = extra.map(({ quantity, value }) => ({
    name: nameOf(passage.text.slice(quantity.start, quantity.end), passage.text),
    expected: 'no quantity',
    actual: `found ${value}`,
  }));
  return [...quantities, ...surplus];
}

/** `SHRINK_MISSES=1 npx vitest run --project normalize test/passages` takes out what is read now; nothing ever adds. */
function shrinkMisses(culture: Culture, now: string[]): void {
  KNOWN_MISSES[culture] = now;
  writeFileSync(MISSES_FILE, `${JSON.stringify(KNOWN_MISSES, null, 2)}\n`);
}

describe.each(PASSAGES)('statistics passages: %s', (culture, passages) => {
  const misses = new Set(KNOWN_MISSES[culture] ?? []);
  const rows = passages.flatMap((passage) => rowsOf(passage, culture));

  // Not test.each: it shortens long names, and the names are what known-misses.json lists.
  for (const { name, expected, actual } of rows) if (!misses.has(name)) test(name, () => expect(actual).toBe(expected));

  test('every known miss is still missed', () => {
    const wrong = new Set(rows.filter(({ expected, actual }) => expected !== actual).map(({ name }) => name));
    const now = [...misses].filter((name) => wrong.has(name));
    if (process.env.SHRINK_MISSES === '1') shrinkMisses(culture, now);
    else expect([...misses]).toEqual(now);
  });

  test('annotations lie in their text, do not overlap, and name known indicators', () => {
    for (const { text, observations, negatives, ignore } of passages) {
      const spans: Span[] = [...observations.map(({ quantity }) => quantity), ...negatives, ...ignore];
      for (const [index, span] of spans.entries()) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
        for (const other of spans.slice(index + 1))
          expect(overlaps(span, other, 0), `${span.text} and ${other.text} in ${text}`).toBe(false);
      }
      for (const { indicator } of observations) if (indicator !== null) expect(ids).toContain(indicator);
    }
  });
});
