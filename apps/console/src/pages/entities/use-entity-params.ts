import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type EntityParams, readEntityParams } from './entity-params.ts';

/** What the address asks of an entity; raw words that the router leaves beside those that were read are left out. */
export function useEntityParams(): EntityParams {
  const words: Record<string, unknown> = useSearch({ from: '/entities/$id' });
  return useMemo(() => readEntityParams(words), [words]);
}

/** What stands in the address as the day of the owners and is none. */
export function useUnreadDay(): string | undefined {
  const words: Record<string, unknown> = useSearch({ from: '/entities/$id' });
  const { at } = useEntityParams();
  return typeof words.at === 'string' && words.at !== '' && at === undefined ? words.at : undefined;
}
