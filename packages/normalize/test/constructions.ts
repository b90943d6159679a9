import { describe, expect, test } from 'vitest';
import type { Culture } from '../src/culture';
import { observe } from '../src/index';

/** A text and its observations: value, unit or currency, measure where it is no level, first day, place, indicator; "-" for none. */
export type Row = readonly [culture: Culture, text: string, ...observations: string[]];

function told(text: string, culture: Culture): string[] {
  return observe(text, culture).map(({ value, upper, unit, currency, per, measure, period, place, indicator }) =>
    [
      upper === undefined ? value : `${value}..${upper}`,
      `${unit ?? currency}${per === undefined ? '' : ` per ${per}`}`,
      ...(measure === 'level' ? [] : [measure]),
      period?.start ?? '-',
      place?.name ?? '-',
      indicator ?? '-',
    ].join(' '),
  );
}

/** Each construction's rows, one test a row. */
export function holdConstructions(constructions: Readonly<Record<string, readonly Row[]>>): void {
  for (const [name, rows] of Object.entries(constructions)) {
    describe(name, () => {
      test.each(rows.map(([culture, text, ...observations]) => ({ culture, text, observations })))(
        '$culture $text',
        ({ culture, text, observations }) => {
          expect(told(text, culture)).toEqual(observations);
        },
      );
    });
  }
}
