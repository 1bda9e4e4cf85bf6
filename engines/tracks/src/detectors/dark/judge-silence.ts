import type { Scene } from '../../detector.ts';
import { between, type Place } from '../../geo/interpolate.ts';
import { RECEPTION_SHARE_MIN } from '../../reception/reception.ts';
import { RECENT_FIXES } from '../../track-table.ts';
import { ahead } from '../ahead.ts';

/** The coastal rule: so many reports missed in a row, and at least half an hour. */
export const MISSED_REPORTS_MIN = 20;
export const SILENCE_MIN_S = 1800;
/** Where a feed itself gives fewer reports, so many of those. */
export const MISSED_OF_FEED_MIN = 10;
/** The rule of Welch et al. 2022: 12 hours, 50 nautical miles, 14 reports in 12 hours before, 10 reports a day nearby. */
export const OFFSHORE_SILENCE_S = 12 * 3600;
export const OFFSHORE_KM_MIN = 92.6;
const REPORTS_PER_DAY_MIN = 10;
const RECEPTION_DAYS = 2;
/** Nearer to land than this reception has holes that no map of cells shows. */
export const SHORE_KM_MIN = 2;
/** A ship that would be so near to land or a port by now may be in it. */
export const ARRIVED_KM_MAX = 1;
export const PORT_KM_MAX = 5;
const LYING_KNOTS_MAX = 1;
/** At least so many others, in so large a part of the ten minutes of the silence. */
const OTHERS_USUAL_MIN = 3;
const OTHERS_MEANWHILE_MIN = 2;
const COVERAGE_MIN = 0.6;
/** Where more of the ships under way are silent too, it is the reception. */
const SILENT_SHARE_MAX = 0.4;
/** Where most of what is heard comes from a receiver that is silent, the place is not heard now. */
const SILENT_SOURCES_SHARE_MAX = 0.5;
/** Its last eight reports took so much longer than expected. */
const FADED_FACTOR = 1.5;
/** Before this the map of reception says too little. */
const MEASURED_MIN_S = 3 * 3600;
const STEP_S = 600;
const STEPS_MAX = 12;
/** It must be well heard so far ahead, lest it sailed out of reception: what follows is not known. */
const AHEAD_S = 3600;
const AHEAD_SHARE_MIN = 0.5;

export type Verdict =
  | { readonly verdict: 'dark'; readonly kind: 'coastal' | 'offshore'; readonly heard: HeardOfOthers }
  | { readonly verdict: 'not measured' | 'not heard well' | 'sailed out of reception' | 'arrived' | 'too early' };

export interface HeardOfOthers {
  readonly share: number;
  readonly others: number;
  readonly coverage: number;
  readonly missedReports: number;
  /** On its course it would have been at the shore within the hour. */
  readonly landwards: boolean;
}

export interface SilentTrack {
  readonly track: number;
  /** Whether it is heard like class A or B, see `receptionGroup`. */
  readonly group: number;
  readonly time: number;
  readonly sinceS: number;
  readonly intervalS: number;
  readonly thresholdS: number;
  readonly shoreKm: number;
  /** Reports in the 12 hours before, weighed by how long ago. */
  readonly reportsBefore: number;
  /** Share of the other ships around it that fell silent with it, see `Neighbours`; NaN where there is none. */
  readonly silentShare: number;
}

/** What a silence must last before anybody asks, seconds. */
export function silenceThresholdS(standardS: number, feedS: number, ownS: number): number {
  return Math.max(
    SILENCE_MIN_S,
    MISSED_REPORTS_MIN * standardS,
    MISSED_OF_FEED_MIN * feedS,
    MISSED_OF_FEED_MIN * (Number.isNaN(ownS) ? 0 : ownS),
  );
}

/**
 * Whether a track that fell silent should have been heard: others were, where it last was and where it went on, in those
 * hours; the others did not fall silent with it; and it did not sail out of reception or into a port.
 */
export function judgeSilence(scene: Scene, silent: SilentTrack): Verdict {
  const coastal = judgeCoastal(scene, silent);
  if (coastal.verdict === 'dark' || silent.sinceS < OFFSHORE_SILENCE_S) return coastal;
  return judgeOffshore(scene, silent) ?? coastal;
}

function judgeCoastal(scene: Scene, silent: SilentTrack): Verdict {
  const heard = judgePlace(scene, silent);
  if ('verdict' in heard) return heard;
  const way = followed(scene, silent);
  if (typeof way === 'string') return { verdict: way };
  return {
    verdict: 'dark',
    kind: 'coastal',
    heard: { ...heard, missedReports: Math.round(way.missed), landwards: way.landwards },
  };
}

/** Whether a track should have been heard where it fell silent; what was heard of others there, or why nothing follows. */
export function judgePlace(
  scene: Scene,
  silent: SilentTrack,
): Pick<HeardOfOthers, 'share' | 'others' | 'coverage'> | Exclude<Verdict, { readonly verdict: 'dark' }> {
  const { tracks, reception, ports } = scene;
  const { track, time, sinceS } = silent;
  const off = { lon: tracks.lon.values[track]!, lat: tracks.lat.values[track]! };
  const offTime = tracks.time.values[track]!;
  if (sinceS < silent.thresholdS) return { verdict: 'too early' };
  if (!(time - reception.since >= MEASURED_MIN_S)) return { verdict: 'not measured' };
  const port = ports.nearest(off.lon, off.lat);
  if (port && port.distanceKm < PORT_KM_MAX) return { verdict: 'arrived' };
  const usual = reception.usual(off.lon, off.lat, time, track, silent.group);
  if (usual.vessels < OTHERS_USUAL_MIN) return { verdict: 'not measured' };
  if (!(usual.share >= RECEPTION_SHARE_MIN)) return { verdict: 'not heard well' };
  const coverage = reception.coverage(off.lon, off.lat, offTime, time);
  if (!(coverage >= COVERAGE_MIN) || silent.silentShare > SILENT_SHARE_MAX) return { verdict: 'not heard well' };
  if (receiverIsSilent(scene, silent, off)) return { verdict: 'not heard well' };
  const others = reception.vesselsBetween(off.lon, off.lat, offTime, time, track);
  if (others < OTHERS_MEANWHILE_MIN) return { verdict: 'not measured' };
  if (hasFaded(scene, silent, usual.share)) return { verdict: 'sailed out of reception' };
  return { share: usual.share, others, coverage };
}

/** Whether the receivers that give most of what is heard at a place, or ahead of the ship, were silent with it. */
function receiverIsSilent(scene: Scene, silent: SilentTrack, off: Place): boolean {
  const { tracks, reception } = scene;
  const { track, time, sinceS, group } = silent;
  const from = tracks.time.values[track]!;
  const isSilent = ({ lon, lat }: Place): boolean =>
    reception.silentSourceShare(lon, lat, from, time, group) > SILENT_SOURCES_SHARE_MAX;
  if (isSilent(off)) return true;
  if (!(tracks.speed.values[track]! >= LYING_KNOTS_MAX)) return false;
  const place: Place = { lon: 0, lat: 0 };
  ahead(scene.tracks, track, Math.min(sinceS, AHEAD_S) / 2, place);
  return isSilent(place);
}

/** Follows where the ship went on, and counts the reports that should have been heard on the way. */
function followed(
  scene: Scene,
  silent: SilentTrack,
): { readonly missed: number; readonly landwards: boolean } | 'arrived' | 'sailed out of reception' {
  const { track, sinceS, thresholdS, intervalS } = silent;
  const place: Place = { lon: 0, lat: 0 };
  const moving = scene.tracks.speed.values[track]! >= LYING_KNOTS_MAX;
  const steps = Math.min(STEPS_MAX, Math.floor(sinceS / STEP_S));
  let missed = 0;
  for (let step = 1; step <= steps; step++) {
    if (moving) {
      ahead(scene.tracks, track, step * STEP_S, place);
      if (scene.land.distanceKm(place.lon, place.lat) < ARRIVED_KM_MAX) {
        if (step * STEP_S <= thresholdS) return 'arrived';
        break;
      }
    } else ahead(scene.tracks, track, 0, place);
    const share = usualShare(scene, place, silent);
    if (!(share >= RECEPTION_SHARE_MIN)) break;
    missed += (STEP_S / intervalS) * share;
  }
  if (missed < missedMin(silent) - 1e-9) return 'sailed out of reception';
  if (!moving) return { missed, landwards: false };
  ahead(scene.tracks, track, Math.max(AHEAD_S, thresholdS), place);
  if (scene.land.distanceKm(place.lon, place.lat) < ARRIVED_KM_MAX) return { missed, landwards: true };
  return usualShare(scene, place, silent) >= AHEAD_SHARE_MIN ? { missed, landwards: false } : 'sailed out of reception';
}

/** How many reports are missed in the shortest silence, in the weakest reception that is judged. */
export function missedMin({ thresholdS, intervalS }: SilentTrack): number {
  return (RECEPTION_SHARE_MIN * thresholdS) / intervalS;
}

/** NaN where fewer than two others were ever heard, or too little is known of the cells around the place itself. */
function usualShare({ reception }: Scene, { lon, lat }: Place, { time, track, group }: SilentTrack): number {
  const { share, vessels } = reception.usual(lon, lat, time, track, group, false);
  return vessels < OTHERS_MEANWHILE_MIN ? Number.NaN : share;
}

/** Whether its last reports came ever more seldom: it faded away and was not switched off. */
function hasFaded({ tracks }: Scene, { track, intervalS }: SilentTrack, share: number): boolean {
  const from = track * RECENT_FIXES;
  const times = tracks.recentTime.values.subarray(from, from + RECENT_FIXES);
  let first = Number.POSITIVE_INFINITY;
  for (const time of times) if (time < first) first = time;
  const each = (tracks.time.values[track]! - first) / (RECENT_FIXES - 1);
  return each * share > FADED_FACTOR * intervalS;
}

function judgeOffshore(scene: Scene, silent: SilentTrack): Verdict | undefined {
  const { tracks, reception } = scene;
  const { track, time } = silent;
  if (silent.shoreKm < OFFSHORE_KM_MIN || silent.reportsBefore < 1) return undefined;
  const lon = tracks.lon.values[track]!;
  const lat = tracks.lat.values[track]!;
  const usual = reception.usual(lon, lat, time, track, silent.group);
  if (usual.vessels < OTHERS_USUAL_MIN || usual.reports < REPORTS_PER_DAY_MIN * RECEPTION_DAYS) return undefined;
  const others = reception.vesselsBetween(lon, lat, tracks.time.values[track]!, time, track);
  const coverage = reception.sourceCoverage(tracks.source.values[track]!, time - OFFSHORE_SILENCE_S / 2, time);
  if (others < OTHERS_MEANWHILE_MIN || !(coverage >= COVERAGE_MIN)) return undefined;
  const missedReports = Math.round(silent.sinceS / silent.intervalS);
  const heard = { share: usual.share, others, coverage, missedReports, landwards: false };
  return { verdict: 'dark', kind: 'offshore', heard };
}

const WAY_PLACES = 8;

/** Which share of reports is heard on the straight way between two places, 0..1; what nobody measured counts as not heard. */
export function wayHeardShare(
  { reception }: Scene,
  off: Place,
  on: Place,
  silence: Pick<SilentTrack, 'track' | 'group' | 'time'>,
): number {
  const place: Place = { lon: 0, lat: 0 };
  let sum = 0;
  for (let i = 1; i <= WAY_PLACES; i++) {
    between(off.lon, off.lat, on.lon, on.lat, i / (WAY_PLACES + 1), place);
    const { share } = reception.usual(place.lon, place.lat, silence.time, silence.track, silence.group);
    if (share > 0) sum += share;
  }
  return sum / WAY_PLACES;
}
