import type { HazardLane, HazardList, HazardRow } from '@quintet/node/api';
import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useChanged } from '../../api/events.ts';
import { useMay } from '../../api/me.ts';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { serverNowMs } from '../../parts/clock/server-time.ts';
import { useNow } from '../../parts/clock/use-now.ts';
import type { GeoBox } from '../../parts/sea/geo-box.ts';
import { type HazardsAsked, hazardsKey, readHazards } from './hazard-layer-api.ts';
import { mergeHazards } from './merge-hazards.ts';
import { drawnKey, hazardsAt, isHazardIn, type ShownHazard } from './hazards-at.ts';
import { laneOf, type MapParams, type Period } from './map-params.ts';
import type { TimeControl } from './use-shown-time.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;
const NONE: readonly HazardRow[] = [];

export interface HazardsLayer {
  /** At the moment that is shown, everywhere; the same array as long as the same is to be drawn. */
  readonly shown: readonly ShownHazard[];
  readonly inView: readonly ShownHazard[];
  readonly feedsTroubled: number;
  readonly pending: boolean;
  readonly problem: ApiProblem | undefined;
  readonly readAgain: () => void;
}

interface Asked {
  readonly params: MapParams;
  readonly period: Period;
  readonly control: TimeControl;
  readonly box: GeoBox | undefined;
}

interface Asking {
  now: boolean;
  /** Something changed while the node was being asked. */
  again: boolean;
}

/** Asks for what changed since the last answer, again as long as more changes meanwhile. */
async function readChanges(client: QueryClient, asked: HazardsAsked, asking: Asking): Promise<void> {
  asking.again = true;
  if (asking.now) return;
  asking.now = true;
  const queryKey = hazardsKey(asked);
  while (asking.again) {
    asking.again = false;
    const known = client.getQueryData<HazardList>(queryKey);
    if (known === undefined) break;
    try {
      const changed = await readHazards(asked, known.version);
      client.setQueryData<HazardList>(queryKey, (now) => (now === undefined ? now : mergeHazards(now, changed)));
    } catch {
      // The whole list is read anew, which says what is wrong where it still is.
      await client.invalidateQueries({ queryKey });
      break;
    }
  }
  asking.now = false;
}

/** The hazards that are asked for, kept up to date by what the node says changed. */
function useRows(lane: HazardLane, from: number, to: number | undefined, enabled: boolean) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: hazardsKey({ lane, from, to }),
    queryFn: ({ signal }) => readHazards({ lane, from, to }, undefined, signal),
    enabled,
    placeholderData: keepPreviousData,
    staleTime: 5 * MINUTE_MS,
    structuralSharing: false,
  });
  const asking = useRef<Asking>({ now: false, again: false });
  const refresh = useCallback(
    () => void readChanges(client, { lane, from, to }, asking.current),
    [client, lane, from, to],
  );
  useChanged('hazards', refresh);
  return query;
}

/** Hazards of the moment that the map shows: live they are those of now, else those that were active then. */
export function useHazards({ params, period, control, box }: Asked): HazardsLayer {
  const may = useMay('hazard.read');
  const live = control.time.mode === 'live';
  useNow(MINUTE_MS);
  const now = Math.ceil(serverNowMs() / MINUTE_MS) * MINUTE_MS;
  const hour = Math.floor(now / HOUR_MS) * HOUR_MS;
  const moment = control.time.mode === 'standing' ? control.atMs : period.from;
  // A moment may lie outside of the period. What ended the day before still fades.
  const from = live ? hour - DAY_MS : Math.floor(Math.min(period.from, moment) / HOUR_MS) * HOUR_MS - DAY_MS;
  const to = live ? undefined : Math.max(period.to, moment);
  const query = useRows(laneOf(params), from, to, may);
  const rows = query.data?.events ?? NONE;
  const atMs = live ? now : control.atMs;
  const shown = useSame(useMemo(() => hazardsAt(rows, atMs, live), [rows, atMs, live]));
  const inView = useMemo(
    () => (box === undefined ? shown : shown.filter(({ row }) => isHazardIn(row, box))),
    [shown, box],
  );
  return {
    shown,
    inView,
    feedsTroubled: query.data?.feedsTroubled ?? 0,
    pending: query.isPending && may,
    problem: query.error === null ? undefined : asProblem(query.error),
    readAgain: () => void query.refetch(),
  };
}

/** The hazards of before as long as the same is to be drawn. */
function useSame(fresh: readonly ShownHazard[]): readonly ShownHazard[] {
  const [kept, setKept] = useState(fresh);
  const same = kept === fresh || drawnKey(kept) === drawnKey(fresh);
  if (!same) setKept(fresh);
  return same ? kept : fresh;
}
