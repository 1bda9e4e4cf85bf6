import { useMemo, useState } from 'react';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { CORNERS_MAX, CORNERS_MIN } from './area-draft.ts';
import type { AreaDrawing } from './area-drawing.ts';

export interface Drawing extends AreaDrawing {
  /** Takes a place pressed on the map as the next corner; false where none is wanted. */
  readonly add: (place: LonLat) => boolean;
  /** No more corners; false where nothing is drawn or there are too few. */
  readonly close: () => boolean;
}

interface Draft {
  readonly corners: readonly LonLat[];
  readonly closed: boolean;
  readonly purpose: 'watched' | 'own';
}

/** An area while it is drawn. */
export function useDrawing(): Drawing {
  const [draft, setDraft] = useState<Draft>();
  return useMemo(
    () => ({
      corners: draft?.corners,
      closed: draft?.closed === true,
      purpose: draft?.purpose ?? 'watched',
      begin: (purpose = 'watched') => setDraft({ corners: [], closed: false, purpose }),
      setCorners: (corners) => setDraft((now) => now && { ...now, corners }),
      leave: () => setDraft(undefined),
      add: (place) => {
        if (draft === undefined || draft.closed || draft.corners.length >= CORNERS_MAX) return false;
        setDraft({ ...draft, corners: [...draft.corners, place] });
        return true;
      },
      close: () => {
        if (draft === undefined || draft.closed || draft.corners.length < CORNERS_MIN) return false;
        setDraft({ ...draft, closed: true });
        return true;
      },
    }),
    [draft],
  );
}
