import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellObservation, observeTable } from './observe-table';

const HEADS = [
  'TEU',
  'Cargo (1 000 t)',
  'Population',
  'Foreign residents',
  'Share (%)',
  'Change (%)',
  'Previous year',
  'Revenue (EUR million)',
  'Hamburg',
];

/** Fives and more figures, which are no years, and what stands beside them in tables. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 10_000, max: 999_999 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('–', '4.5%', '12,345', '$20 million', '45,678 (+3.1%)') },
);

const label = fc.oneof(
  fc.integer({ min: 1950, max: 2050 }).map(String),
  fc.constantFrom('2019 total', 'Bremen', 'May 2018'),
);

const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    heads: fc.array(fc.constantFrom(...HEADS), { minLength: width, maxLength: width }),
    rows: fc.array(fc.tuple(label, fc.array(cell, { minLength: width, maxLength: width })), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
);

describe('the rows of a table', () => {
  it('say the same alone as together', () => {
    fc.assert(
      fc.property(table, ({ heads, rows }) => {
        const header = ['Year', ...heads];
        const read = (body: string[][]): CellObservation[] => observeTable({ rows: [header, ...body] }, 'en');
        const body = rows.map(([name, cells]) => [name, ...cells]);
        const alone = body.flatMap((row, index) => read([row]).map((one) => ({ ...one, row: index + 1 })));
        expect(read(body)).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });
});
