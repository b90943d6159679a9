import * as z from 'zod';

/** One fault of an input: where (a path such as "operations.0.set.title") and what to do about it. */
export const inputProblemSchema = z.object({ path: z.string(), message: z.string() });
export type InputProblem = z.infer<typeof inputProblemSchema>;

/** RFC 9457 problem details, `application/problem+json`. */
export const problemDetailsSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  problems: z.array(inputProblemSchema).optional(),
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;

/** The problems of a failed parse as path and message, each with the mend; `at` goes before each path. */
export function listProblems(error: z.ZodError, at = ''): InputProblem[] {
  return error.issues.map((issue) => ({
    path: [at, ...issue.path.map(String)].filter((part) => part !== '').join('.'),
    message: describeIssue(issue),
  }));
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return `is missing; give a value (${issue.expected})`;
  if (issue.code === 'unrecognized_keys')
    return `unknown: ${issue.keys.map((key) => `"${key}"`).join(', ')}; remove it or correct its name`;
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined)
    return `"${issue.discriminator}" names none of the known kinds`;
  return issue.message;
}
