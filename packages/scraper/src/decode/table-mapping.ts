import { CULTURES } from '@duibiao/normalize';
import * as z from 'zod';

const tokens = z.record(z.string(), z.enum(['missing', 'confidential', 'withdrawn', 'zero']));

/** How to find cells in records, tables and CSV; every part has a default that is right for plain cases. */
export const tableMappingSchema = z.strictObject({
  /** Paths to the rows, level by level: `["result.records"]`, or `["Data.row", "columns"]` where rows hold rows. Fields of the outer level are kept. */
  rows: z.array(z.string()).optional(),
  /** Rows are lists and the first one names the columns (US Census). */
  header: z.boolean().optional(),
  /** Column (or dotted path in a record) of the value; or several columns, each its own cell with dimension `measure`. */
  value: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  /** Column of the time, or a template of columns such as `{year}-{period}`. */
  time: z.string().optional(),
  /** The period of every row, where the answer itself does not say it. */
  constantTime: z.string().optional(),
  /** Columns to keep as dimensions; all the others where absent. */
  dimensions: z.array(z.string()).optional(),
  status: z.string().optional(),
  /** Column of the unit. */
  unit: z.string().optional(),
  /** Unit of every cell. */
  constantUnit: z.string().optional(),
  /** What is written in place of a value, and what it means; `zero` where a dash says "nothing". */
  tokens: tokens.optional(),
  decimalMark: z.enum(['.', ',']).optional(),
  /** What a number in parentheses is: accounting's minus, or a value that the office marks as uncertain. */
  parentheses: z.enum(['negative', 'uncertain']).optional(),
  /** Whose calendar and words the periods are in, where they alone do not tell: 2017年度 is another year in Japan than in China. */
  culture: z.enum(CULTURES).optional(),
  /** CSV: delimiter (guessed where absent) and lines before the header. */
  delimiter: z.string().length(1).optional(),
  skipLines: z.int().min(0).optional(),
  /** HTML: number of the table (from 0), or words that its caption or heading has. */
  table: z.union([z.int().min(0), z.string()]).optional(),
  /** Path to the service's date of change. */
  updated: z.string().optional(),
  /** How the next page is asked for. */
  next: z
    .union([
      z.strictObject({ link: z.string() }),
      z.strictObject({
        offset: z.string(),
        limit: z.string(),
        defaultLimit: z.int().min(1).optional(),
        total: z.string().optional(),
      }),
      z.strictObject({ page: z.string(), current: z.string(), pages: z.string() }),
      z.strictObject({ key: z.string(), parameter: z.string() }),
    ])
    .optional(),
});

export type TableMapping = z.infer<typeof tableMappingSchema>;
