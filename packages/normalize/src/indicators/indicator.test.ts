import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicators } from './indicator.js';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/indicators/${file}`, import.meta.url), 'utf8'));
const THEMES = [
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

test('every indicator has an id, a theme, a unit, a direction and a definition', () => {
  for (const each of indicators) {
    expect(each.id, each.id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    expect(THEMES, each.id).toContain(each.theme);
    expect(each.unit, each.id).toMatch(/^(currency|%|\{[a-z]+\}|\{TEU\}|[a-zA-Z0-9]+)(\/.+)?$/);
    expect(['more', 'less', 'neutral'], each.id).toContain(each.direction);
    expect(each.definition.length, each.id).toBeGreaterThan(3);
  }
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
});

interface CueFile {
  contexts: Record<string, string>;
  cues: Record<string, string>;
}

describe.each(['de', 'en', 'ja', 'ko', 'he', 'zh'])('cues of %s', (column) => {
  const { contexts, cues } = read(`cues.${column}.json`) as CueFile;

  test('name every indicator that prose is searched for, and no other', () => {
    expect(Object.keys(cues).sort()).toEqual(
      indicators
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
