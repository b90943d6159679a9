import { readFileSync } from 'node:fs';
import { indicatorSchema } from '@duibiao/model';
import { describe, expect, test } from 'vitest';
import { indicators } from './catalogue';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/indicators/${file}`, import.meta.url), 'utf8'));
const { indicators: entries } = read('indicators.json') as { indicators: { id: string; prose?: boolean }[] };
const AREAS = [
  'society',
  'economy',
  'trade',
  'cost',
  'port',
  'airport',
  'transport',
  'tourism',
  'events',
  'relations',
  'talent',
  'innovation',
  'environment',
  'service',
  'ranking',
];
const LANGUAGES = ['de', 'en', 'ja', 'ko', 'he', 'zh-Hans', 'zh-Hant'];

test('every indicator keeps the schema of the model and is named in seven languages', () => {
  for (const each of indicators) {
    expect(indicatorSchema.safeParse(each).error?.message, each.id).toBeUndefined();
    expect(AREAS, each.id).toContain(each.area);
    expect(each.unit, each.id).toMatch(/^(currency|%|\{[a-zA-Z]+\}|[a-zA-Z0-9]+)(\/.+)?$/);
    expect(Object.keys(each.names), each.id).toEqual(LANGUAGES);
  }
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
});

test('a series code stands once per indicator and source and says whether it is verified', () => {
  for (const { id, series = [] } of indicators) {
    const keys = series.map(({ source, code }) => `${source} ${code}`);
    expect([...new Set(keys)], id).toEqual(keys);
  }
  const verified = indicators.flatMap(({ series = [] }) =>
    series.filter((each) => each.verified).map(({ code }) => code),
  );
  // These occur in recorded responses; any other code waits for its first decoded response.
  expect(verified.sort()).toEqual([
    'demo_gind?indic_de=GROWRT',
    'demo_gind?indic_de=JAN',
    'nama_10_gdp?na_item=B1GQ&unit=CLV_PCH_PRE',
    'nama_10_gdp?na_item=B1GQ&unit=CP_MEUR',
  ]);
});

interface CueFile {
  contexts: Record<string, string>;
  cues: Record<string, string>;
}

describe.each(['de', 'en', 'fr', 'ja', 'ko', 'he', 'zh'])('cues of %s', (column) => {
  const { contexts, cues } = read(`cues.${column}.json`) as CueFile;

  test('name every indicator that prose is searched for, and no other', () => {
    expect(Object.keys(cues).sort()).toEqual(
      entries
        .filter(({ prose }) => prose !== false)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('begin with a display name and need contexts that exist', () => {
    for (const [id, list] of Object.entries(cues)) {
      const written = list.split(',');
      expect(written[0], id).toMatch(/[^@?]$/);
      for (const cue of written) {
        expect(cue, id).toMatch(/^\*?[^@*!?]+\*?(@[a-z0-9]+)?[!?]?$|\?$/);
        const needs = /@([a-z0-9]+)/.exec(cue)?.[1];
        if (needs !== undefined) expect(Object.keys(contexts), `${id}: ${cue}`).toContain(needs);
      }
    }
  });

  test('stand once', () => {
    for (const [id, list] of Object.entries(cues)) {
      const phrases = list.split(',').map((cue) => cue.replace(/[!?]+$/, ''));
      expect([...new Set(phrases)], id).toEqual(phrases);
    }
  });
});
