import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type GraphParams, readGraphParams } from './graph-params.ts';

/**
 * What the address asks of the graph. The router gives what the route read together with the raw words of the address,
 * so that a word that is no question would come back: it is read once more here.
 */
export function useGraphParams(): GraphParams {
  const words: Record<string, unknown> = useSearch({ from: '/entities/graph' });
  return useMemo(() => readGraphParams(words), [words]);
}
