import type { LonLat } from './land-code.ts';
import type { TrackPoint } from './sea-scene.ts';

/** A piece of a track with the share of its age: 0 the oldest, 1 the newest. */
export interface TrackPiece {
  readonly places: readonly LonLat[];
  readonly age: number;
  /** Nothing was heard between its two ends. */
  readonly silent: boolean;
  /** From its first to its last point. */
  readonly seconds: number;
}

/** So many steps of opacity from old to new. */
const PIECES_MAX = 16;
/** Between points that are further apart in time nothing is claimed about the way taken; seconds. */
export const SILENCE_S = 3600;

/** Opacity of a piece: old ones recede. */
export const ageOpacity = (age: number): number => 0.3 + 0.7 * age;

const NEAR_DEGREES = 0.02;
const isNear = (one: LonLat | undefined, other: LonLat): boolean =>
  one !== undefined && Math.abs(one[0] - other[0]) < NEAR_DEGREES && Math.abs(one[1] - other[1]) < NEAR_DEGREES;

/** Whether a piece is the silence that a drawing shows by itself, from and to these places. */
export function isSilenceOf({ places, silent }: TrackPiece, from: LonLat | undefined, to: LonLat | undefined): boolean {
  if (!silent || from === undefined || to === undefined) return false;
  return isNear(places[0], from) && isNear(places.at(-1), to);
}

/** Cuts a track into pieces of like age; a silence is a piece of its own, a straight line between two reports. */
export function trackPieces(points: readonly TrackPoint[], silenceS = SILENCE_S): TrackPiece[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return [];
  const ageOf = (time: number) => (last.time === first.time ? 1 : (time - first.time) / (last.time - first.time));
  const step = (time: number) => Math.min(PIECES_MAX - 1, Math.floor(ageOf(time) * PIECES_MAX));
  const pieces: TrackPiece[] = [];
  let places: LonLat[] = [];
  let began = first.time;
  let until = first.time;
  const finish = () => {
    const age = step(began) / (PIECES_MAX - 1);
    if (places.length > 1) pieces.push({ places, age, silent: false, seconds: until - began });
    places = [];
  };
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (before !== undefined && point.time - before.time > silenceS) {
      finish();
      pieces.push({
        places: [before.place, point.place],
        age: ageOf(point.time),
        silent: true,
        seconds: point.time - before.time,
      });
    } else if (before !== undefined && step(before.time) !== step(began)) {
      finish();
      places = [before.place];
      began = before.time;
    }
    if (places.length === 0) began = point.time;
    places.push(point.place);
    until = point.time;
  }
  finish();
  return pieces;
}
