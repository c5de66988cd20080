/** An answer of 400 or more, as RFC 9457 has it. */
import type { Problem } from './types.ts';

/** Its message is the detail, which tells the fix. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem;
  /** Seconds after which it is worth trying again; null: nobody said. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null) {
    super(problem.detail);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** Of an answer that something in between gave (a proxy, say) only the status is told. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) ? seconds : null;
  const known = response.headers.get('content-type')?.includes('json')
    ? await response.json().catch(() => null)
    : null;
  const { status } = response;
  const detail = `the server answered ${status}, and nothing that could be read`;
  const problem: Problem = isProblem(known) ? known : { type: 'about:blank', title: detail, status, detail };
  return new ApiProblem(problem, retryAfter);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'detail' in value && 'status' in value;
}
