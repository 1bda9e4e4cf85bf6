import { noAnswer, problemOf } from './problem.ts';
import { signedOut } from './session-signal.ts';

export type Query = Record<string, string | number | boolean | undefined>;
export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: Query;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Tells the node that a request comes from its own console: another site cannot send it. */
export const OWN_REQUEST = { 'x-quintet': '1' } as const;
/** The answer to a wrong name or password: it ends no session. */
const WRONG_PASSWORD = 'ACC-102';

/** `/api` + path with its query; what is undefined is left out. Path parts that hold ids are encoded by the caller. */
export function address(path: string, query: Query = {}): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) words.set(name, String(value));
  const text = words.toString();
  return text === '' ? `/api${path}` : `/api${path}?${text}`;
}

async function bodyOf(answer: Response): Promise<unknown> {
  const text = await answer.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Calls the node and gives the parsed answer (undefined for 204). The shape is the route's, which validates what it sends.
 * @throws ApiProblem with the status, code and sentence of the refusal; status 0 when the node does not answer.
 */
export async function call<T>(path: string, { method = 'GET', query, body, signal }: Call = {}): Promise<T> {
  const headers = { accept: 'application/json', ...OWN_REQUEST };
  const init: RequestInit = { method, credentials: 'same-origin', headers };
  if (signal !== undefined) init.signal = signal;
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { ...headers, 'content-type': 'application/json' };
  }
  // The connection may break before the answer or within it.
  const broken = (error: unknown): never => {
    if (signal?.aborted === true) throw error;
    throw noAnswer();
  };
  const answer = await fetch(address(path, query), init).catch(broken);
  const parsed = await bodyOf(answer).catch(broken);
  if (answer.ok) return parsed as T;
  const problem = problemOf(answer.status, parsed);
  if (problem.status === 401 && problem.code !== WRONG_PASSWORD) signedOut.tell();
  throw problem;
}
