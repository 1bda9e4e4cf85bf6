import { useMemo, useState, useSyncExternalStore } from 'react';
import { serverNowMs } from '../../parts/clock/server-time.ts';
import type { SeaChart, View } from './chart/sea-chart.ts';
import { type HiddenKinds, vesselsIn } from './find-vessels.ts';
import { heldPlaces } from './held-places.ts';
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

interface Asked {
  readonly shown: ShownVessels;
  readonly chart: SeaChart | undefined;
  readonly view: View | undefined;
  readonly hidden: HiddenKinds;
  /** Only where they are listed. */
  readonly sorted: boolean;
  /** The list stays as it is while a person goes through it. */
  readonly held: boolean;
}

function lookAt({ chart, view, hidden, sorted }: Asked, vessels: Vessels): InView {
  const atMs = chart === undefined ? serverNowMs() : chart.vessels.clock() * 1000;
  if (view === undefined) return { vessels, places: [], atMs };
  const places = vesselsIn(vessels, view.box, atMs / 1000, hidden);
  return { vessels, places: sorted ? places.sort(byName(vessels)) : places, atMs };
}

const tracksOf = ({ vessels, places }: InView): readonly string[] => places.map((at) => vessels.track[at] ?? '');

/** The vessels in sight, anew whenever the map came to rest or others are drawn; those of a list that is held stay. */
export function useInView(asked: Asked): InView {
  const { shown, chart, view, hidden, sorted, held } = asked;
  const vessels = useSyncExternalStore(shown.hear, () => shown.told);
  const inSight = useMemo(
    () => lookAt({ shown, chart, view, hidden, sorted, held: false }, vessels),
    [shown, vessels, chart, view, hidden, sorted],
  );
  const [kept, setKept] = useState<readonly string[]>();
  const keeps = held && sorted;
  if (keeps && kept === undefined) setKept(tracksOf(inSight));
  if (!keeps && kept !== undefined) setKept(undefined);
  return useMemo(
    () => (keeps && kept !== undefined ? { ...inSight, places: heldPlaces(vessels, kept) } : inSight),
    [inSight, vessels, keeps, kept],
  );
}
