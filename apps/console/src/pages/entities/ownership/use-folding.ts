import { useState } from 'react';
import { type Folding, NOTHING_OPENED } from './fold-owners.ts';

/** Which of the owners that are drawn as one the reader asked for by themselves. */
export function useFolding() {
  const [now, setNow] = useState<Folding>(NOTHING_OPENED);
  return {
    now,
    open: (asset: string) => setNow((before) => ({ ...before, opened: new Set([...before.opened, asset]) })),
    fold: (asset: string) =>
      setNow(({ opened, kept }) => ({ kept, opened: new Set([...opened].filter((key) => key !== asset)) })),
    keep: (keys: readonly string[]) => setNow((before) => ({ ...before, kept: new Set([...before.kept, ...keys]) })),
  };
}
