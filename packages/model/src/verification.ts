import * as z from 'zod';
import { blobRefSchema, instantSchema, localIdSchema, ulidSchema } from './ids';
import { webUrlSchema } from './source';

/** What became of a quote on the page it was taken from. The last two: the page could not be read, or asked for a login. */
export const VERDICTS = [
  'verbatim',
  'moved',
  'reworded',
  'figure-changed',
  'gone',
  'soft-404',
  'unreachable',
  'not-public',
] as const;
export const verdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdictSchema>;

/** One check of one quote against its source, and who looked: the hub's own fetch soon after delivery (the second witness), or the verify program. */
export const verificationSchema = z.strictObject({
  id: ulidSchema,
  case: ulidSchema,
  clip: ulidSchema,
  quote: localIdSchema,
  url: webUrlSchema,
  verdict: verdictSchema,
  witness: z.enum(['second-witness', 're-verification']),
  at: instantSchema,
  /** For a changed figure: what was quoted and what stands there now. */
  changes: z.array(z.strictObject({ was: z.string(), is: z.string() })).optional(),
  detail: z.string().min(1).optional(),
  response: blobRefSchema.optional(),
});
export type Verification = z.infer<typeof verificationSchema>;

/** The latest check of each quote of a case, keyed by quote id. */
export function latestVerifications(verifications: readonly Verification[], caseId: string): Map<string, Verification> {
  const latest = new Map<string, Verification>();
  for (const verification of verifications) {
    if (verification.case !== caseId) continue;
    const known = latest.get(verification.quote);
    if (!known || known.at < verification.at) latest.set(verification.quote, verification);
  }
  return latest;
}
