import type { Picture } from '@quintet/node/api';
import { KNOT_MPS, mercator, mercatorUnitM } from '../../parts/sea/sphere.ts';
import { KINDS, type Kind } from './map-params.ts';

/**
 * Vessels column by column, as they are drawn: places in Web Mercator (0..1), and how fast these change, so that the
 * graphics processor moves them on between reports.
 */
export interface Vessels {
  readonly count: number;
  readonly track: readonly string[];
  readonly mmsi: readonly string[];
  readonly name: readonly string[];
  /** Places in {@link KINDS}. */
  readonly kind: Uint8Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Units of `x` and `y` a second; 0 while it lies still or nothing is said. */
  readonly vx: Float64Array;
  readonly vy: Float64Array;
  /** Knots and degrees; NaN where not said. */
  readonly speed: Float32Array;
  readonly course: Float32Array;
  /** Where the bow points, degrees; NaN where neither heading nor course is said. */
  readonly bow: Float32Array;
  /** Seconds since 1970. */
  readonly heard: Float64Array;
  readonly listed: Uint8Array;
  readonly placeOf: ReadonlyMap<string, number>;
}

/** A vessel is moved on by its last speed and course for so long, then it stands still. */
export const RECKONED_S_MAX = 300;
/** From here on it fades; so long after its last report it is faintest. */
export const FADES_FROM_S = 600;
export const FADED_AT_S = 3600;
/** Slower than this it lies still: arrows of ships at anchor would turn with the wind. */
export const UNDER_WAY_KN_MIN = 0.5;
const RAD = Math.PI / 180;

const known = (value: number | null | undefined): number => value ?? Number.NaN;

export function kindPlace(kind: Kind): number {
  return KINDS.indexOf(kind);
}

/** Empty columns for so many vessels. */
export function emptyVessels(count: number) {
  return {
    count,
    kind: new Uint8Array(count),
    lon: new Float64Array(count),
    lat: new Float64Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
    vx: new Float64Array(count),
    vy: new Float64Array(count),
    speed: new Float32Array(count),
    course: new Float32Array(count),
    bow: new Float32Array(count),
    heard: new Float64Array(count),
    listed: new Uint8Array(count),
  };
}
export type VesselColumns = ReturnType<typeof emptyVessels>;

/** Writes one vessel's place and movement into the columns. */
export function setMovement(
  columns: VesselColumns,
  at: number,
  lon: number,
  lat: number,
  speed: number,
  course: number,
): void {
  const [x, y] = mercator([lon, lat]);
  columns.lon[at] = lon;
  columns.lat[at] = lat;
  columns.x[at] = x;
  columns.y[at] = y;
  columns.speed[at] = speed;
  columns.course[at] = course;
  const moves = speed >= UNDER_WAY_KN_MIN && course >= 0;
  const unit = moves ? (speed * KNOT_MPS) / mercatorUnitM(lat) : 0;
  columns.vx[at] = moves ? unit * Math.sin(course * RAD) : 0;
  columns.vy[at] = moves ? -unit * Math.cos(course * RAD) : 0;
}

/** The columns of a picture. Objects would take four times as long at fifty thousand vessels. */
export function vesselsOf(picture: Picture): Vessels {
  const count = picture.track.length;
  const columns = emptyVessels(count);
  const placeOf = new Map<string, number>();
  const kinds = new Map<string, number>(KINDS.map((kind, place) => [kind, place]));
  for (let at = 0; at < count; at += 1) {
    const [speed, course] = [known(picture.speed[at]), known(picture.course[at])];
    setMovement(columns, at, picture.lon[at] ?? 0, picture.lat[at] ?? 0, speed, course);
    const heading = known(picture.heading[at]);
    columns.bow[at] = Number.isNaN(heading) ? course : heading;
    columns.kind[at] = kinds.get(picture.kind[at] ?? 'other') ?? kindPlace('other');
    columns.heard[at] = picture.heard[at] ?? 0;
    columns.listed[at] = picture.listed[at] ?? 0;
    placeOf.set(picture.track[at] ?? '', at);
  }
  return { ...columns, track: picture.track, mmsi: picture.mmsi, name: picture.name, placeOf };
}

const COLUMNS = [
  'track',
  'mmsi',
  'name',
  'kind',
  'lon',
  'lat',
  'speed',
  'course',
  'heading',
  'heard',
  'listed',
] as const;

/** A picture with what changed since: known tracks in their places, new ones at the end. The earlier one stays as it was. */
export function withChanges(before: Picture, changed: Picture): Picture {
  const places = new Map(before.track.map((track, at) => [track, at]));
  const next = { ...before, at: changed.at, version: changed.version };
  for (const column of COLUMNS) Object.assign(next, { [column]: [...before[column]] });
  for (const [at, track] of changed.track.entries()) {
    const to = places.get(track) ?? next.track.length;
    places.set(track, to);
    for (const column of COLUMNS) {
      const columnOf: unknown[] = next[column];
      columnOf[to] = changed[column][at];
    }
  }
  return { ...next, total: Math.max(changed.total, next.track.length + next.leftOut) };
}

/** Where a vessel is taken to be at a time (seconds since 1970), in Mercator units. */
export function placeAtTime(vessels: Vessels, at: number, time: number): [x: number, y: number] {
  const ahead = Math.min(RECKONED_S_MAX, Math.max(0, time - (vessels.heard[at] ?? 0)));
  return [(vessels.x[at] ?? 0) + (vessels.vx[at] ?? 0) * ahead, (vessels.y[at] ?? 0) + (vessels.vy[at] ?? 0) * ahead];
}
