import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type MapParams, readMapParams } from './map-params.ts';

type Change = { readonly [Name in keyof MapParams]?: MapParams[Name] | undefined };

/** The address as the map reads it, and what changes it: `push` for what Back takes back. */
export function useMapParams(): { params: MapParams; change: (change: Change, push?: boolean) => void } {
  const words: Record<string, unknown> = useSearch({ from: '/map' });
  const params = useMemo(() => readMapParams(words), [words]);
  const navigate = useNavigate({ from: '/map' });
  const change = useCallback(
    (next: Change, push = false) => {
      void navigate({ search: (now) => readMapParams({ ...now, ...next }), replace: !push });
    },
    [navigate],
  );
  return { params, change };
}
