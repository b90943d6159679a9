import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { caseSchema } from './case';
import { clipSchema } from './clip';
import { editionSchema } from './edition';
import { editions } from './editions';
import { figureSchema } from './figure';
import { emitJsonSchemas } from './json-schemas';
import { operationSchema } from './operation';
import { listProblems } from './problem';
import { reviewSchema } from './review';
import { sampleCase, sampleClip, sampleFigure } from './samples';

describe('emitted JSON Schema', () => {
  it.each(Object.entries(emitJsonSchemas()))('%s is current (npm run schemas -w @duibiao/model)', (name, text) => {
    expect(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')).toBe(text);
  });
});

describe('editions', () => {
  it.each(editions.map((edition) => [edition.id, edition] as const))('%s is valid', (_, edition) => {
    expect(editionSchema.safeParse(edition).error?.issues ?? []).toEqual([]);
  });
  it.each<[string, (e: (typeof editions)[number]) => void, string]>([
    ['a task entered twice', (e) => void e.tasks.push(e.tasks[0]!), 'entered twice'],
    [
      'a class that its scheme has not',
      (e) => {
        e.tasks[0]!.classes.five = 'sea';
      },
      'is not in scheme',
    ],
    [
      'a unit that is not listed',
      (e) => {
        e.tasks[0]!.leadUnit = 'nobody';
      },
      "not in the edition's units",
    ],
    [
      'a task of another edition',
      (e) => {
        e.tasks[0]!.id = '2016-2017/t-001';
      },
      'start with "2018-2019/"',
    ],
  ])('%s is refused with the mend', (_, breakIt, message) => {
    const edition = structuredClone(editions.find((e) => e.id === '2018-2019')!);
    breakIt(edition);
    expect(editionSchema.safeParse(edition).error!.issues[0]!.message).toContain(message);
  });
});

describe('records', () => {
  it('accept the worked example', () => {
    expect(caseSchema.parse(sampleCase())).toEqual(sampleCase());
  });
  it.each<[string, () => unknown, string]>([
    ['an unknown key of a clip', () => clipSchema.parse({ ...sampleClip(), colour: 'red' }), 'colour'],
    ['a javascript: address', () => clipSchema.parse(sampleClip({ url: 'javascript:alert(1)' })), 'http or https'],
    [
      'a 30 February',
      () => clipSchema.parse(sampleClip({ published: { date: '2018-02-30', precision: 'day', from: 'x' } })),
      'date',
    ],
    ['a value in local notation', () => figureSchema.parse(sampleFigure({ value: '2,049万' })), 'exact decimal'],
    [
      'a period that ends before it starts',
      () => figureSchema.parse(sampleFigure({ period: { start: '2018-01-01', end: '2017-01-01', precision: 'span' } })),
      'start must not be after end',
    ],
    [
      'a return without reason',
      () =>
        reviewSchema.parse({
          id: sampleCase().id,
          decision: 'return',
          at: '2018-04-12T02:11:09Z',
          by: { role: 'reviewer', device: 'd' },
        }),
      'needs a reason',
    ],
    [
      'an operation of no kind',
      () => operationSchema.parse({ opId: sampleCase().id, caseId: sampleCase().id, kind: 'burn', base: {}, set: {} }),
      'kind',
    ],
  ])('refuse %s', (_, parse, message) => {
    expect(parse).toThrow(message);
  });
  it.each<[string, z.ZodType, unknown, string, string]>([
    [
      'a missing field',
      figureSchema,
      { ...sampleFigure(), quote: undefined },
      'quote',
      'is missing; give a value (string)',
    ],
    [
      'an unknown field',
      figureSchema,
      { ...sampleFigure(), colour: 1 },
      '',
      'unknown: "colour"; remove it or correct its name',
    ],
    ['an unknown kind', operationSchema, { kind: 'burn' }, 'kind', '"kind" names none of the known kinds'],
  ])('say of %s what to do', (_, schema, input, path, message) => {
    expect(listProblems(schema.safeParse(input).error!)[0]).toEqual({ path, message });
  });
  it('list their problems with the path', () => {
    const error = figureSchema.safeParse(sampleFigure({ value: 'many' })).error!;
    expect(listProblems(error, 'set.figures.0')).toEqual([
      { path: 'set.figures.0.value', message: 'an exact decimal such as 20490000 or -1.0' },
    ]);
  });
});
