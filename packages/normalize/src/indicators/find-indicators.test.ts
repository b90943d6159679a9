import { describe, expect, test } from 'vitest';
import type { Culture } from '../culture';
import { findIndicators } from './find-indicators';

/** "words → indicator" of the strongest mention on every span, in the order of the text. */
function strongest(text: string, culture: Culture): string[] {
  const best = new Map<number, { words: string; indicator: string; strength: number }>();
  for (const { start, end, indicator, strength } of findIndicators(text, culture)) {
    const known = best.get(start);
    if (known === undefined || strength > known.strength)
      best.set(start, { words: text.slice(start, end), indicator, strength });
  }
  return [...best.values()].map(({ words, indicator }) => `${words} → ${indicator}`);
}

const CUES: [Culture, string, string[]][] = [
  ['de', 'Containerumschlag des Hafens', ['Containerumschlag → port_containers']],
  ['de', 'die Einwohnerzahl', ['Einwohnerzahl → population']],
  ['en', 'The airport handled 62 million passengers', ['handled → air_cargo', 'passengers → air_passengers']],
  ['en', 'cruise passengers', ['cruise passengers → cruise_passengers']],
  ['ja', 'コンテナ取扱個数', ['コンテナ取扱個数 → port_containers']],
  ['ko', '컨테이너물동량은', ['컨테이너물동량 → port_containers']],
  ['he', 'ובשיעור האבטלה', ['שיעור האבטלה → unemployment_rate']],
  ['zh-Hans', '集装箱吞吐量', ['集装箱吞吐量 → port_containers']],
  ['zh-Hant', '貨櫃吞吐量', ['貨櫃吞吐量 → port_containers']],
];

describe('a cue is found in the forms of its language', () => {
  test.each(CUES)('%s: %s', (culture, text, expected) => {
    expect(strongest(text, culture)).toEqual(expected);
  });
});

test('a cue that needs a context counts only near it', () => {
  const of = (text: string): string[] => findIndicators(text, 'de').map(({ indicator }) => indicator);
  expect(of('senken')).toEqual([]);
  expect(of('Emissionen senken')).toContain('co2_reduction');
  expect(of(`Emissionen ${'und so weiter '.repeat(30)}senken`)).not.toContain('co2_reduction');
});

test('the nearer context is the stronger', () => {
  const mentions = findIndicators('Flughafen. Die Passagiere der Kreuzfahrt', 'de').filter(
    ({ strength }) => strength > 0.5,
  );
  const [first] = mentions.sort((a, b) => b.strength - a.strength);
  expect(first?.indicator).toBe('cruise_passengers');
});

test('what stands around a short text sets contexts and is no cue', () => {
  const mentions = findIndicators('Passengers', 'en', 'Marina Bay Cruise Centre: ship calls');
  expect(mentions.map(({ indicator, strength }) => [indicator, strength])).toEqual([
    ['air_passengers', 0.4],
    ['cruise_passengers', 0.76],
  ]);
});

test('a long text takes linear time', () => {
  const text = 'umschlag '.repeat(20_000);
  expect(findIndicators(text, 'de')).toHaveLength(20_000);
});
