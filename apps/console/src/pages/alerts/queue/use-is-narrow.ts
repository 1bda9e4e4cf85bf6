import { useSyncExternalStore } from 'react';

/** Narrower than this a row has room for who, until when and little more. */
const NARROW = '(max-width: 560px)';

function hear(listener: () => void): () => void {
  const query = globalThis.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the window is as narrow as a phone, or magnified so far. */
export const useIsNarrow = (): boolean => useSyncExternalStore(hear, () => globalThis.matchMedia(NARROW).matches);
