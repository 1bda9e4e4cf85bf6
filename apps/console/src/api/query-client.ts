import { QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem.ts';

const RETRIES_MAX = 2;
const FRESH_MS = 10_000;

/** Refusals are answers: only silence is tried again. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        retry: (count, error) => asProblem(error).status === 0 && count < RETRIES_MAX,
      },
      mutations: { retry: false },
    },
  });
}
