import type { HazardRow } from '@quintet/node/api';
import { boxOf, type GeoBox, nearLon, touches } from '../../parts/sea/geo-box.ts';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { circleRing } from './circle-ring.ts';

/** A hazard as it stood at the moment that is shown. */
export interface ShownHazard {
  readonly row: HazardRow;
  readonly active: boolean;
  /** 1 while it is active, less the longer ago it ended. */
  readonly strength: number;
}

/** So long an ended hazard still fades. */
const FADES_MS = 24 * 3_600_000;
const FADED_STRENGTH = 0.5;
const STEPS = 4;

function endMs({ active, end, last }: HazardRow): number {
  if (end !== undefined) return Date.parse(end);
  return active ? Number.POSITIVE_INFINITY : Date.parse(last);
}

/** In a few steps, so that what is drawn changes now and then and not at every frame. */
function faded(sinceMs: number): number {
  const left = Math.ceil((1 - sinceMs / FADES_MS) * STEPS) / STEPS;
  return FADED_STRENGTH * left;
}

function shownAt(row: HazardRow, atMs: number, live: boolean): ShownHazard | undefined {
  if (live && row.active) return { row, active: true, strength: 1 };
  if (Date.parse(row.start) > atMs) return undefined;
  const since = atMs - (live ? Math.min(endMs(row), Date.parse(row.last)) : endMs(row));
  if (since <= 0 && !live) return { row, active: true, strength: 1 };
  return since < FADES_MS ? { row, active: false, strength: faded(Math.max(0, since)) } : undefined;
}

const LEVELS: Readonly<Record<HazardRow['level'], number>> = {
  unknown: 0,
  minor: 1,
  moderate: 2,
  severe: 3,
  extreme: 4,
};

/** The gravest first, then what goes on, then the latest. */
function byNeed(one: ShownHazard, other: ShownHazard): number {
  return (
    Number(other.active) - Number(one.active) ||
    LEVELS[other.row.level] - LEVELS[one.row.level] ||
    other.row.start.localeCompare(one.row.start)
  );
}

/** The hazards of a moment: `live` takes the node's word for what is active. What ended the day before fades. */
export function hazardsAt(rows: readonly HazardRow[], atMs: number, live: boolean): readonly ShownHazard[] {
  return rows.flatMap((row) => shownAt(row, atMs, live) ?? []).toSorted(byNeed);
}

/** Says that the same is to be drawn, without comparing shapes. */
export const drawnKey = (shown: readonly ShownHazard[]): string =>
  shown.map(({ row, strength }) => `${row.id}:${row.last}:${strength}`).join(' ');

/** Every place that a hazard is drawn with. */
export function placesOf({ shapes, lon, lat }: Pick<HazardRow, 'shapes' | 'lon' | 'lat'>): readonly LonLat[] {
  const places = shapes.flatMap((shape): readonly LonLat[] => {
    if (shape.kind === 'point') return [shape.at];
    if (shape.kind === 'line') return shape.positions;
    return shape.kind === 'polygon' ? (shape.rings[0] ?? []) : circleRing(shape.at, shape.radiusKm);
  });
  return places.length > 0 || lon === undefined || lat === undefined ? places : [[lon, lat]];
}

const boxes = new WeakMap<HazardRow, GeoBox>();

/** Around all of its shapes; undefined where it has no place. */
export function boxOfHazard(row: HazardRow): GeoBox | undefined {
  const known = boxes.get(row);
  if (known !== undefined) return known;
  const places = placesOf(row);
  if (places.length === 0) return undefined;
  const box = boxOf(places);
  boxes.set(row, box);
  return box;
}

/** Whether any of it may lie in what is seen, which may lie beyond ±180°. */
export function isHazardIn(row: HazardRow, view: GeoBox): boolean {
  const box = boxOfHazard(row);
  if (box === undefined) return false;
  const west = nearLon(box.west, (view.west + view.east) / 2 - (box.east - box.west) / 2);
  return touches({ ...box, west, east: west + (box.east - box.west) }, view);
}
