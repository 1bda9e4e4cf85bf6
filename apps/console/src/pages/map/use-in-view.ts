import { useMemo, useSyncExternalStore } from 'react';
import { serverNowMs } from '../../parts/clock/server-time.ts';
import type { SeaChart, View } from './chart/sea-chart.ts';
import { type HiddenKinds, vesselsIn } from './find-vessels.ts';
import type { ShownVessels } from './shown-vessels.ts';
import type { Vessels } from './vessels.ts';

export interface InView {
  readonly vessels: Vessels;
  /** Places of those in sight, by name. */
  readonly places: readonly number[];
  /** When that was so, milliseconds since 1970. */
  readonly atMs: number;
}

/** By name; who has none comes last, by number. */
function byName({ name, mmsi }: Vessels) {
  return (one: number, other: number): number => {
    const [first = '', second = ''] = [name[one], name[other]];
    if (first === second) return (mmsi[one] ?? '') < (mmsi[other] ?? '') ? -1 : 1;
    if (first === '' || second === '') return first === '' ? 1 : -1;
    return first < second ? -1 : 1;
  };
}

/** The vessels in sight, anew whenever the map came to rest or others are drawn. `sorted` only where they are listed. */
export function useInView(
  shown: ShownVessels,
  chart: SeaChart | undefined,
  view: View | undefined,
  hidden: HiddenKinds,
  sorted: boolean,
): InView {
  const vessels = useSyncExternalStore(shown.hear, () => shown.told);
  return useMemo(() => {
    const atMs = chart === undefined ? serverNowMs() : chart.vessels.clock() * 1000;
    if (view === undefined) return { vessels, places: [], atMs };
    const places = vesselsIn(vessels, view.box, atMs / 1000, hidden);
    return { vessels, places: sorted ? places.sort(byName(vessels)) : places, atMs };
  }, [vessels, chart, view, hidden, sorted]);
}
