import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CULTURES } from '../culture';
import { assistantOf } from './assistant';

const pattern = z.string().refine((source) => {
  try {
    new RegExp(source, 'g');
    return !/[+*]\)[+*]/.test(source);
  } catch {
    return false;
  }
}, 'a pattern without nested quantifiers');
const wordings = z.record(z.string(), z.array(z.string().min(1)));
const bound = z.strictObject({ before: pattern.optional(), after: pattern.optional() });

/** The form of a file in `data/recognize`; assistant-data.ts tells what each part is for. */
const schema = z.strictObject({
  language: z.object({ units: wordings.optional(), money: wordings.optional() }).optional(),
  units: wordings.optional(),
  money: wordings.optional(),
  spellings: z.record(z.string(), z.string()).optional(),
  suffixes: wordings.optional(),
  codes: z.array(z.string().regex(/^[a-z]{2,3}$/)).optional(),
  bounds: z.record(z.string().regex(/^(?:more-than|less-than|at-least|at-most|equal)$/), bound).optional(),
  orEqual: pattern.optional(),
  boundEnd: pattern.optional(),
  notNegative: pattern.optional(),
  exponent: z.tuple([z.string().min(1), z.string().min(1)]).optional(),
  half: pattern.optional(),
  notMeasures: pattern.optional(),
  notNumbers: pattern.optional(),
  angles: pattern.optional(),
  warmth: pattern.optional(),
  notAges: pattern.optional(),
  compounds: z.record(z.string(), z.string()).optional(),
  articles: z.enum(['always', 'alone']).optional(),
  percentAfter: pattern.optional(),
  openPercent: pattern.optional(),
  dayAfter: pattern.optional(),
  kana: wordings.optional(),
  dotBehind: pattern.optional(),
  articleUnits: z.literal('none').optional(),
  wholeOnly: z.array(z.string().regex(/^[A-Z]{3}$/)).optional(),
  ordinalEnding: pattern.optional(),
  ordinalStems: z.record(z.string(), z.string()).optional(),
  countsBehind: wordings.optional(),
  vague: z.array(z.string().min(1)).optional(),
  ratesBefore: wordings.optional(),
  currencies: z.record(z.string(), z.string()).optional(),
  counters: pattern.optional(),
  intervals: z.array(z.tuple([pattern, pattern, pattern])).optional(),
  link: pattern.optional(),
  linkEnd: pattern.optional(),
  relative: z.record(z.string().regex(/^(?:end|current)[+-]\d$/), pattern).optional(),
  followers: pattern.optional(),
});

const folder = new URL('../../data/recognize/', import.meta.url);

describe('data of recognize', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s has its form', (name) => {
    const data: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  it.each(CULTURES)('%s compiles', (culture) => {
    expect(assistantOf(culture).intervals.length).toBeGreaterThan(0);
  });
});
