import { Problem } from '@talent-harbor/backend/contracts/platform';

/** What the server, or the way to it, refused. Besides the server's codes: `offline`, `slow`, `unreadable`. */
export class Refusal extends Error {
  readonly problem: Problem;
  /** Seconds after which trying again makes sense, where the server said so. */
  readonly retryAfter: number | null;
  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.detail ?? problem.title);
    this.name = 'Refusal';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
  get code(): string {
    return this.problem.code;
  }
  get status(): number {
    return this.problem.status;
  }
}

export function refusal(code: string, status = 0, detail?: string): Refusal {
  return new Refusal({ type: 'about:blank', title: code, status, code, ...(detail === undefined ? {} : { detail }) });
}

/** For answers of what stands in between: a proxy knows no codes of ours. */
const codes: Record<number, string> = {
  401: 'sign-in-required',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
  502: 'unavailable',
  503: 'unavailable',
  504: 'slow',
};

/** Reads the body of a refused answer; what stands between us and the server may have written something else there. */
export function refusalFrom(status: number, body: unknown, wait?: string | null): Refusal {
  const problem = Problem.safeParse(body);
  const seconds = Number(wait);
  return problem.success
    ? new Refusal(problem.data, wait && seconds >= 0 ? seconds : null)
    : refusal(codes[status] ?? 'fault', status);
}

export function asRefusal(error: unknown): Refusal {
  return error instanceof Refusal
    ? error
    : refusal('unexpected', 0, error instanceof Error ? error.message : undefined);
}
