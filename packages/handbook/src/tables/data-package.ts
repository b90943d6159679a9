import { stringify } from 'csv-stringify/sync';
import type { Handbook, PrintedCase } from '../compile/handbook';
import { describeEdition } from '../describe/describe-case';
import type { OutputFile } from '../files/output-file';
import { escapeFormula, type PublicationTable, tabulateHandbook } from './tabulate-handbook';

const FOLDER = 'data';

/** A Frictionless data package (https://specs.frictionlessdata.io/): the tables as CSV with their schema, and the printed cases whole as JSON. */
export function* renderDataPackage(handbook: Handbook): Generator<OutputFile> {
  const tables = tabulateHandbook(handbook);
  for (const table of tables) yield toFile(`${table.name}.csv`, toCsv(table));
  yield toFile('cases.json', toJson(handbook.cases.map(toPublicCase)));
  yield toFile('datapackage.json', toJson(describePackage(handbook, tables)));
}

/** How many files a data package has. */
export const DATA_PACKAGE_FILES = 8;

function toFile(name: string, text: string): OutputFile {
  return { path: `${FOLDER}/${name}`, format: 'data', bytes: Buffer.from(text) };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function toCsv({ columns, rows }: PublicationTable): string {
  const cells = rows.map((row) =>
    row.map((value, index) =>
      typeof value === 'string' && columns[index]!.type === 'string' ? escapeFormula(value) : value,
    ),
  );
  return stringify([columns.map(({ name }) => name), ...cells], { record_delimiter: 'windows' });
}

/** A printed case for others: its texts and evidence, without what was kept out and without who edited it when. */
function toPublicCase({ record, number, sources, figures, acceptedOn }: PrintedCase): object {
  const { reviews, conflicts, history, fieldRevisions, clips, createdAt, ...editorial } = record;
  const quotes = new Set(sources.flatMap((source) => source.quotes.map(({ quote }) => quote.id)));
  return {
    number,
    ...(acceptedOn === undefined ? {} : { acceptedOn }),
    ...editorial,
    clips: sources.map(({ clip: { capturedBy, ...clip } }) => ({ ...clip, capturedBy: { centre: capturedBy.centre } })),
    figures: figures.map(({ figure }) => figure),
    translations: (record.translations ?? []).filter(({ quote }) => quotes.has(quote)),
    verifications: sources.flatMap((source) => source.quotes.flatMap(({ verification }) => verification ?? [])),
  };
}

function describePackage(handbook: Handbook, tables: readonly PublicationTable[]): object {
  return {
    profile: 'tabular-data-package',
    name: `handbook-${handbook.edition.id}`,
    title: `对标案例指导手册 ${describeEdition(handbook, 'zh')}`,
    description:
      'Accepted benchmark cases of one edition. Quotes are third-party texts under the terms of their sources. In CSV a text that begins like a spreadsheet formula has an apostrophe before it; cases.json holds every text as it was clipped.',
    created: handbook.generatedAt,
    resources: [
      ...tables.map(describeTable),
      {
        name: 'cases-full',
        path: 'cases.json',
        profile: 'data-resource',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
}

const TYPES = { string: 'string', integer: 'integer', decimal: 'string', date: 'date' } as const;

function describeTable({ name, zh, columns, key, references }: PublicationTable): object {
  return {
    name,
    title: zh,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        title: column.zh,
        type: TYPES[column.type],
        ...(column.type === 'decimal' ? { description: 'exact decimal, or a fraction such as 1/3' } : {}),
      })),
      primaryKey: key,
      foreignKeys: references.map(({ field, table, key: target }) => ({
        fields: field,
        reference: { resource: table, fields: target },
      })),
    },
  };
}
