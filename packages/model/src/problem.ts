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

/** The problems of a failed parse as path and message; `at` goes before each path. */
export function listProblems(error: z.ZodError, at = ''): InputProblem[] {
  return error.issues.map((issue) => ({
    path: [at, ...issue.path.map(String)].filter((p) => p !== '').join('.'),
    message: issue.message,
  }));
}
