import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DecodeError, decoders, type Protocol } from '../../src';
import type { Decoded, DecodeResult } from '../../src/decode/decoded';
import { type Cube, type CubeCell, ENCODERS, type Encoding, placesOf } from './encode-cube';

/** Exact decimals as services publish them: zeros at the end, more digits than a float holds, zero itself. */
const number = fc.oneof(
  fc.constantFrom('0', '0.0', '0.50', '-0.01', '12345678901234567890', '1', '2017'),
  fc
    .tuple(fc.boolean(), fc.nat(10_000_000), fc.stringMatching(/^(?:\.\d{1,6})?$/))
    .map(([negative, whole, fraction]) => (negative && whole > 0 ? `-${whole}${fraction}` : `${whole}${fraction}`)),
);
const cell: fc.Arbitrary<CubeCell> = fc.oneof(
  { weight: 6, arbitrary: number.map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constant({ absence: 'missing' as const }) },
  { weight: 1, arbitrary: fc.constant({ absence: 'confidential' as const }) },
);
/** Codes of areas: letters, digits, and what has to be escaped somewhere. */
const area = fc
  .stringMatching(/^[A-Za-z가-힣一-龥][\w.&'가-힣 -]{0,6}[A-Za-z0-9가-힣]$/)
  // Rows of spaces are one in HTML.
  .filter((text) => !text.includes('  '));
const cube: fc.Arbitrary<Cube> = fc
  .tuple(
    fc.uniqueArray(area, { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(fc.integer({ min: 1950, max: 2049 }).map(String), { minLength: 2, maxLength: 4 }),
  )
  .chain(([areas, years]) =>
    fc
      .array(cell, { minLength: areas.length * years.length, maxLength: areas.length * years.length })
      .map((cells) => ({ areas, years, cells })),
  );

const decode = ({ protocol, body, mapping }: Encoding): DecodeResult =>
  decoders[protocol as Protocol](Buffer.from(body), mapping === undefined ? {} : { mapping });

type Flat = [area: string | undefined, year: string | undefined, value: string | null, absence: string | undefined];

const flat = ({ dimensions, period, value, absence }: Decoded): Flat => [
  dimensions.geo ?? dimensions.GEO ?? dimensions.country,
  period?.start.slice(0, 4),
  value,
  absence,
];

const sorted = (cells: Flat[]): Flat[] => cells.sort((a, b) => (a.join('|') < b.join('|') ? -1 : 1));

describe('a cube comes out of every notation as it went in: areas, years, exact numbers, missing, confidential, zero', () => {
  test.each(ENCODERS)('%s', (name, encode) => {
    fc.assert(
      fc.property(cube, (one) => {
        const expected = placesOf(one).map(({ area: code, year, cell: { ...part } }): Flat => {
          if ('value' in part) return [code, year, part.value, undefined];
          // Results of queries have no mark for what is kept confidential.
          return [code, year, null, name === 'SPARQL' ? 'missing' : (part as { absence: string }).absence];
        });
        expect(sorted(decode(encode(one)).observations.map(flat))).toEqual(sorted(expected));
      }),
      { numRuns: 60 },
    );
  });
});

/** What goes wrong on the way: bytes lost, doubled, changed, and parts of a document replaced by others. */
const damage = (body: string): fc.Arbitrary<string> => {
  const place = fc.nat(body.length);
  const span = fc.tuple(place, fc.nat(12)).map(([at, length]) => [at, at + length] as const);
  const pieces = fc.constantFrom(
    'null',
    '-1',
    '1e999',
    '""',
    '[]',
    '{}',
    '"__proto__"',
    '{"__proto__":1}',
    ',',
    '"',
    '<',
    '&#0;',
    '\0',
    '9'.repeat(30),
    'NaN',
    ']',
    '}',
    '</x>',
    '0:0:0',
    'é',
    '\ud800',
  );
  return fc.oneof(
    place.map((at) => body.slice(0, at)),
    span.map(([from, to]) => body.slice(0, from) + body.slice(to)),
    span.map(([from, to]) => body.slice(0, to) + body.slice(from)),
    fc.tuple(span, pieces).map(([[from, to], piece]) => body.slice(0, from) + piece + body.slice(to)),
    fc.tuple(fc.nat(60), pieces).map(([n, piece]) => replaceValue(body, n, piece)),
  );
};

/** The nth value of a document, a quoted text or a number, replaced. */
function replaceValue(body: string, n: number, piece: string): string {
  const values = [...body.matchAll(/"[^"]*"|-?\d+(?:\.\d+)?/g)];
  const at = values[n % Math.max(1, values.length)];
  return at === undefined ? body : body.slice(0, at.index) + piece + body.slice(at.index + at[0].length);
}

describe('whatever arrives gives cells or a DecodeError that names its decoder', () => {
  test.each(ENCODERS)('%s', (_name, encode) => {
    const damaged = cube.chain((one) => {
      const encoding = encode(one);
      return damage(encoding.body).map((body) => ({ ...encoding, body }));
    });
    fc.assert(
      fc.property(damaged, (encoding) => {
        let result: DecodeResult;
        try {
          result = decode(encoding);
        } catch (error) {
          expect(error).toBeInstanceOf(DecodeError);
          expect((error as DecodeError).message).toMatch(new RegExp(`^${(error as DecodeError).protocol}: \\S`));
          return;
        }
        for (const { value, absence } of result.observations) {
          if (value === null) expect(absence).toBeDefined();
          else expect(value).toMatch(/^-?\d+(?:\.\d+)?$/);
        }
      }),
      { numRuns: 250 },
    );
  });
});
