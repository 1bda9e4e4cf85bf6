import type { TrackLine } from '@quintet/node/api';
import { nearLon, wrapLon } from '../../parts/sea/geo-box.ts';
import { POINT_PARTS } from '../../parts/sea/sea-scene.ts';
import { SILENCE_S } from '../../parts/sea/track-lines.ts';
import { emptyVessels, kindPlace, setMovement, type Vessels } from './vessels.ts';

interface KeptTrack {
  readonly line: TrackLine;
  /** Seconds since 1970, ascending. */
  readonly times: Float64Array;
  /** Where the last look ended; time mostly goes on from there. */
  cursor: number;
}

/** A vessel is shown so long after its last report. */
const SHOWN_AFTER_S = 3600;

/** The tracks of many vessels, to be asked where all of them were at any moment. */
export interface Playback {
  readonly count: number;
  /** Every vessel that was heard around a time (seconds since 1970); between two reports it is on the straight way. */
  readonly at: (time: number) => Vessels;
}

function kept(line: TrackLine): KeptTrack {
  const count = Math.floor(line.points.length / POINT_PARTS);
  return {
    line,
    times: Float64Array.from({ length: count }, (_, at) => line.points[at * POINT_PARTS] ?? 0),
    cursor: 0,
  };
}

/** The place of the last report not after a time; -1 before the first. */
function reportAt(track: KeptTrack, time: number): number {
  const { times } = track;
  let at = track.cursor;
  while (at + 1 < times.length && (times[at + 1] ?? 0) <= time) at += 1;
  while (at >= 0 && (times[at] ?? 0) > time) at -= 1;
  track.cursor = Math.max(0, at);
  return at;
}

/** Looks from scratch after a jump, so that a cursor far away is not walked back. */
function seek(track: KeptTrack, time: number): void {
  let [low, high] = [0, track.times.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((track.times[middle] ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  track.cursor = Math.max(0, low);
}

const JUMP_S = 6 * 3600;

/** `listedOf` says what is known of a track from the live picture. */
export function playbackOf(lines: readonly TrackLine[], listedOf: (track: string) => number): Playback {
  const tracks = lines.map(kept).filter(({ times }) => times.length > 0);
  let before = Number.NaN;
  const at = (time: number): Vessels => {
    if (!(Math.abs(time - before) < JUMP_S)) for (const track of tracks) seek(track, time);
    before = time;
    const shown: (readonly [KeptTrack, number])[] = [];
    for (const track of tracks) {
      const report = reportAt(track, time);
      const last = track.times.at(-1) ?? 0;
      if (report >= 0 && time - last <= SHOWN_AFTER_S) shown.push([track, report]);
    }
    return columnsOf(shown, time, listedOf);
  };
  return { count: tracks.length, at };
}

function columnsOf(
  shown: readonly (readonly [KeptTrack, number])[],
  time: number,
  listedOf: (track: string) => number,
): Vessels {
  const columns = emptyVessels(shown.length);
  const placeOf = new Map<string, number>();
  for (const [place, [track, report]] of shown.entries()) {
    const { points } = track.line;
    const value = (at: number, part: number) => points[at * POINT_PARTS + part] ?? Number.NaN;
    const [from, to] = [value(report, 0), value(report + 1, 0)];
    // Over a silence nothing is claimed: it stays where it was last heard.
    const share = to > from && to - from <= SILENCE_S ? (time - from) / (to - from) : 0;
    const lon = value(report, 1);
    const toLon = share > 0 ? nearLon(value(report + 1, 1), lon) : lon;
    const toLat = share > 0 ? value(report + 1, 2) : value(report, 2);
    const lat = value(report, 2) + (toLat - value(report, 2)) * share;
    const speed = points[report * POINT_PARTS + 3] ?? Number.NaN;
    const course = points[report * POINT_PARTS + 4] ?? Number.NaN;
    setMovement(columns, place, wrapLon(lon + (toLon - lon) * share), lat, speed, course);
    // The way between reports is known: nothing is added to it.
    columns.vx[place] = 0;
    columns.vy[place] = 0;
    columns.bow[place] = course;
    columns.kind[place] = kindPlace(track.line.kind);
    columns.heard[place] = share > 0 ? time : from;
    columns.listed[place] = listedOf(track.line.track);
    placeOf.set(track.line.track, place);
  }
  return {
    ...columns,
    track: shown.map(([{ line }]) => line.track),
    mmsi: shown.map(([{ line }]) => line.mmsi),
    name: shown.map(([{ line }]) => line.name),
    placeOf,
  };
}

/** The time of the report before or after a moment; undefined at the ends. All in seconds since 1970. */
export function nextReport(times: readonly number[], now: number, step: 1 | -1): number | undefined {
  return step > 0 ? times.find((time) => time > now + 0.5) : times.findLast((time) => time < now - 0.5);
}
