import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { SAMPLE_CASES, sampleSnapshot, ulid } from '../../test/sample-snapshot';
import { compileHandbook } from '../compile/compile-handbook';
import { DATA_PACKAGE_FILES, renderDataPackage } from './data-package';
import { escapeFormula } from './tabulate-handbook';

const { busan } = SAMPLE_CASES;
const proposed = { ...busan.figures[1]!, id: 'f9', status: 'proposed' as const };
const handbook = compileHandbook(
  sampleSnapshot([{ ...busan, figures: [...busan.figures, proposed] }, SAMPLE_CASES.boston]),
);
const files = new Map(
  [...renderDataPackage(handbook)].map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]),
);
const rowsOf = (name: string): Record<string, string>[] => parse(files.get(`data/${name}.csv`)!, { columns: true });

interface Resource {
  name: string;
  path: string;
  schema?: {
    fields: { name: string }[];
    primaryKey: string[];
    foreignKeys: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
const { resources } = JSON.parse(files.get('data/datapackage.json')!) as { resources: Resource[] };

describe('the data package', () => {
  it('describes every file that it has, column by column', () => {
    expect(files.size).toBe(DATA_PACKAGE_FILES);
    for (const { path, schema } of resources) {
      const text = files.get(`data/${path}`);
      expect(text).toBeDefined();
      if (schema) expect(text!.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    }
  });

  it('has unique keys, and every reference leads to a row', () => {
    for (const { name, schema } of resources) {
      if (!schema) continue;
      const rows = rowsOf(name);
      const keys = rows.map((row) => schema.primaryKey.map((field) => row[field]).join(' '));
      expect(new Set(keys).size).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys) {
        const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
        for (const row of rows) expect(known).toContain(row[fields]);
      }
    }
  });

  it('keeps a figure exact, with unit, period, place, words and source', () => {
    expect(rowsOf('figures')[0]).toMatchObject({
      case: ulid(1),
      figure: 'f1',
      value: '20490000',
      unit: '{TEU}',
      period_start: '2017-01-01',
      period_end: '2017-12-31',
      place_code: 'KR',
      place: 'Busan',
      as_written: '2,049만 TEU',
      printed: '2,049万标箱',
      own_value: '18300000',
      source: ulid(1001),
    });
  });

  it('holds nothing that was kept out, and not who edited what', () => {
    expect(handbook.keptOut).toMatchObject([{ figure: 'f9', code: 'figure-undecided' }]);
    const text = files.get('data/cases.json')!;
    expect(text).not.toContain('"f9"');
    expect(text).not.toMatch(/"(history|reviews|conflicts|device)"/);
  });

  it('gives a coverage row for each class and a task row for each entered task', () => {
    expect(rowsOf('coverage').find((row) => row.class === 'vigorous')).toMatchObject({
      declared: '72',
      entered: '0',
    });
    expect(rowsOf('tasks')).toHaveLength(31);
  });
});

describe('texts that a spreadsheet would take for a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 40', "'+49 40"],
    ['-5 °C', "'-5 °C"],
    ['@x', "'@x"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['a=1', 'a=1'],
    ['釜山港', '釜山港'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeFormula(text)).toBe(expected);
  });
});
