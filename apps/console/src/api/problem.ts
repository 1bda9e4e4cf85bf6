import type { Finding, Problem } from '@quintet/node/api';
import { say } from '../messages/say.tsx';

/** What the node refused, or that it did not answer (status 0). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly findings: readonly Finding[];

  constructor(status: number, problem: Problem) {
    super(problem.message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = problem.code;
    this.findings = problem.findings ?? [];
  }
}

const NO_ANSWER = 'NET-000';

export function noAnswer(): ApiProblem {
  return new ApiProblem(0, { code: NO_ANSWER, message: say('common.network') });
}

/** Any thrown thing as a problem that can be shown. */
export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : noAnswer();
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string';
}

/** The problem in an answer that is not 2xx; a proxy's page or an empty body becomes a plain sentence. */
export function problemOf(status: number, body: unknown): ApiProblem {
  if (!isProblem(body)) return new ApiProblem(status, { code: `HTTP-${status}`, message: say('common.network') });
  const code = typeof body.code === 'string' ? body.code : `HTTP-${status}`;
  return new ApiProblem(status, { ...body, code });
}
