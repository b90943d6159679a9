import { type InputProblem, listProblems, type ProblemDetails } from '@duibiao/model';
import type * as z from 'zod';

/** The titles of the statuses that we answer with. */
const TITLES: Record<number, string> = {
  400: 'The request is not valid',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'This address does not take this method',
  409: 'In conflict with what is there',
  413: 'Too large',
  415: 'Send JSON',
  422: 'The content cannot be used',
  429: 'Too many requests',
  500: 'The hub failed',
  503: 'Not ready',
};

/** An answer that is a fault: RFC 9457 problem details. Thrown by handlers, made an answer in one place. */
export class HttpProblem extends Error {
  override name = 'HttpProblem';

  constructor(
    readonly status: number,
    detail: string,
    readonly problems?: InputProblem[],
  ) {
    super(detail);
  }

  /** The body of the answer. */
  toDetails(): ProblemDetails {
    const title = TITLES[this.status] ?? 'Error';
    const details: ProblemDetails = { type: 'about:blank', title, status: this.status, detail: this.message };
    return this.problems ? { ...details, problems: this.problems } : details;
  }

  toResponse(): Response {
    return new Response(JSON.stringify(this.toDetails()), {
      status: this.status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        ...(this.status === 401 ? { 'www-authenticate': 'Bearer realm="duibiao"' } : {}),
      },
    });
  }
}

/** Parses input by its schema. @throws HttpProblem 400 that names each fault with its path and mend */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown, what: string): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = listProblems(parsed.error);
  throw new HttpProblem(
    400,
    `The ${what} is not valid: ${problems.map(({ path, message }) => `${path || what}: ${message}`).join('; ')}`,
    problems,
  );
}
