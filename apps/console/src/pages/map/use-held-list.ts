import { useEffect, useState } from 'react';
import type { GeoBox } from '../../parts/sea/geo-box.ts';
import type { SeaChart } from './chart/sea-chart.ts';
import type { MapParams } from './map-params.ts';

/** What the list held when a person began to go from row to row. */
interface Held {
  /** The filters of then: with others it is another list. */
  readonly key: string;
  readonly box: GeoBox;
}

export interface HeldList {
  /** What the list is of; undefined where it is of what is in sight. */
  readonly box: GeoBox | undefined;
  /** Keeps the list as it is, until the person moves the map or asks for it anew. */
  readonly hold: () => void;
  readonly release: () => void;
}

const keyOf = ({ list, k, sk, t, type, score, lane }: MapParams): string =>
  JSON.stringify([list, k, sk, t, type, score, lane]);

/** Keeps rows where they are while a person goes through them, though each step may move the map. */
export function useHeldList(params: MapParams, chart: SeaChart | undefined, box: GeoBox | undefined): HeldList {
  const [kept, setKept] = useState<Held>();
  const key = keyOf(params);
  const held = kept?.key === key ? kept : undefined;
  useEffect(() => chart?.hearMovedByHand(() => setKept(undefined)), [chart]);
  return {
    box: held?.box,
    hold: () => (box === undefined || held !== undefined ? undefined : setKept({ key, box })),
    release: () => setKept(undefined),
  };
}
