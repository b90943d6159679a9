import * as z from 'zod';
import { caseSchema } from './case';
import { clipSchema } from './clip';
import { editionSchema } from './edition';
import { indicatorSchema, observationSchema } from './indicator';
import { operationSchema } from './operation';
import { snapshotSchema } from './snapshot';
import { targetSchema } from './target';
import { verificationSchema } from './verification';

/** The schemas that are emitted as JSON Schema documents, by file name. */
export const EMITTED_SCHEMAS = {
  case: caseSchema,
  clip: clipSchema,
  edition: editionSchema,
  indicator: indicatorSchema,
  observation: observationSchema,
  operation: operationSchema,
  snapshot: snapshotSchema,
  target: targetSchema,
  verification: verificationSchema,
} as const;

/** JSON Schema (draft 2020-12) of each record that crosses a boundary, as text with two-space indent and a final newline. */
export function emitJsonSchemas(): Record<keyof typeof EMITTED_SCHEMAS, string> {
  const entries = Object.entries(EMITTED_SCHEMAS).map(([name, schema]) => {
    const document = z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'any' });
    return [name, `${JSON.stringify({ title: name, ...document }, null, 2)}\n`];
  });
  return Object.fromEntries(entries) as Record<keyof typeof EMITTED_SCHEMAS, string>;
}
