import type { FindingDetail, TrackLine } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { serverNowMs } from '../../parts/clock/server-time.ts';
import { type SeaScene, sceneOf, trackPoints } from '../../parts/sea/sea-scene.ts';
import { tracksOptions } from './map-api.ts';
import type { Period } from './map-params.ts';
import type { Selection } from './use-selection.ts';

export interface SelectedScene {
  readonly scene: SeaScene | undefined;
  /** Whose speed the time panel shows. */
  readonly track: TrackLine | undefined;
  readonly finding: FindingDetail | undefined;
  /** What the time panel spans: the period, or the time of a finding that lies outside. */
  readonly period: Period;
}

function periodAround({ start, end, tracks }: FindingDetail, period: Period): Period {
  const from = Date.parse(start);
  if (from >= period.from && from <= period.to) return period;
  const times = tracks.flatMap((track) => trackPoints(track).map(({ time }) => time * 1000));
  const to = end === undefined ? from : Date.parse(end);
  const span = [...times, from, to, from + 3_600_000];
  return { from: Math.min(...span), to: Math.max(...span), follows: false };
}

/** What is drawn for who or what is selected. */
export function useScene(selection: Selection | undefined, period: Period): SelectedScene {
  const track = selection?.kind === 'vessel' ? selection.track : undefined;
  const tracks = useQuery(tracksOptions({ from: period.from, to: period.to, track }, track !== undefined));
  const finding = selection?.kind === 'finding' ? selection.query.data : undefined;
  const lines = track === undefined ? undefined : tracks.data?.tracks;
  const scene = useMemo(() => {
    if (finding !== undefined) return sceneOf(finding, serverNowMs());
    return lines === undefined ? undefined : { tracks: lines, marks: [] };
  }, [finding, lines]);
  return {
    scene,
    track: finding?.tracks[0] ?? lines?.[0],
    finding,
    period: finding === undefined ? period : periodAround(finding, period),
  };
}
