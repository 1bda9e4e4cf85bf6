import type { TrackLine } from '@quintet/node/api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { boxText, type GeoBox } from '../../parts/sea/geo-box.ts';
import { pastPictureOptions, tracksOptions } from './map-api.ts';
import type { Period } from './map-params.ts';
import { type Playback, playbackOf } from './playback.ts';
import type { ShownTime } from './shown-time.ts';
import type { ShownVessels } from './shown-vessels.ts';
import { type Vessels, vesselsOf } from './vessels.ts';

/** While a slider is drawn nothing is asked; then for the moment on which it rests. */
const RESTS_MS = 200;

function useRested(value: number | undefined): number | undefined {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setRested, RESTS_MS, value);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** The box of what is sought, rounded outwards so that small movements ask nothing anew. */
export function wideBox({ west, south, east, north }: GeoBox): string {
  const step = east - west > 20 ? 5 : east - west > 4 ? 1 : 0.25;
  const down = (value: number) => Math.floor(value / step - 0.5) * step;
  const up = (value: number) => Math.ceil(value / step + 0.5) * step;
  return boxText({ west: down(west), south: down(south), east: up(east), north: up(north) });
}

export interface Past {
  /** Tracks in sight over the period, where they are drawn or played. */
  readonly tracks: readonly TrackLine[] | undefined;
  readonly playback: Playback | undefined;
  /** Tracks in sight that were too many. */
  readonly leftOut: number;
  /** The vessels at the moment that is shown; undefined while live, playing or not yet read. */
  readonly vessels: Vessels | undefined;
}

interface Asked {
  readonly time: ShownTime;
  readonly atMs: number;
  readonly period: Period;
  readonly box: GeoBox | undefined;
  /** The tracks are drawn, also while live. */
  readonly drawn: boolean;
  readonly shown: ShownVessels;
}

/** What was: tracks to be drawn and played, and all vessels at one moment. */
export function usePast({ time, atMs, period, box, drawn, shown }: Asked): Past {
  const past = time.mode !== 'live';
  const asked = { from: period.from, to: period.to, box: box === undefined ? undefined : wideBox(box) };
  const query = useQuery({
    ...tracksOptions(asked, box !== undefined && (past || drawn)),
    placeholderData: keepPreviousData,
  });
  const lines = past || drawn ? query.data?.tracks : undefined;
  const playback = useMemo(
    () => (lines === undefined || !past ? undefined : playbackOf(lines, (track) => shown.listedOf(track))),
    [lines, past, shown],
  );
  const leftOut = query.data?.leftOut ?? 0;
  // Where not all tracks came, the node says who was where at a moment.
  const standing = time.mode === 'standing' ? atMs : undefined;
  const rested = useRested(standing);
  const picture = useQuery({
    ...pastPictureOptions(standing === undefined || leftOut === 0 ? undefined : rested),
    placeholderData: keepPreviousData,
  });
  const vessels = useMemo(() => {
    if (standing === undefined) return undefined;
    if (leftOut === 0) return playback?.at(standing / 1000);
    return picture.data === undefined ? undefined : vesselsOf(picture.data);
  }, [standing, leftOut, playback, picture.data]);
  return { tracks: drawn ? lines : undefined, playback, leftOut: past ? leftOut : 0, vessels };
}
