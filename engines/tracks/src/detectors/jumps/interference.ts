import type { Scene } from '../../detector.ts';
import { EVIDENCE_FIXES_MAX, type EvidenceFix, type Finding } from '../../finding.ts';
import { destination, distanceM, METRES_PER_NAUTICAL_MILE, wrapLon } from '../../geo/sphere.ts';
import { findingId } from '../label.ts';
import { weigh } from '../weigh.ts';
import { distanceText, durationText, rounded } from '../words.ts';

/** So many vessels in a cell of this size, within ten minutes, each thrown so far or without its satellites. */
export const INTERFERENCE_VESSELS_MIN = 3;
export const INTERFERENCE_CELL_DEGREES = 0.5;
export const INTERFERENCE_WITHIN_S = 600;
export const INTERFERENCE_M_MIN = 5 * METRES_PER_NAUTICAL_MILE;
/** Thrown so near to where others of an area were thrown, it is disturbed in the same way, whenever that was. */
const SAME_PLACE_DEGREES = 0.25;
/** Without a new vessel or jump for so long the disturbance is over. */
const OVER_S = 3600;
const DISTURBANCES_MAX = 4096;
const AREAS_MAX = 256;
const VESSELS_MAX = 500;
/** So many are compared with all others that were disturbed together. */
const COMPARED_MAX = 64;
const RING_CORNERS = 24;
const RING_M_MIN = 10_000;

/** One vessel, disturbed where it really was. */
export interface Disturbance {
  readonly vessel: number;
  readonly track: number;
  readonly time: number;
  readonly lon: number;
  readonly lat: number;
  /** Where its position was thrown; NaN where it only lost its satellites. */
  readonly falseLon: number;
  readonly falseLat: number;
}

interface Area {
  readonly start: number;
  time: number;
  readonly lon: number;
  readonly lat: number;
  readonly vessels: Map<number, number>;
  disturbances: Disturbance[];
  count: number;
  changed: boolean;
}

/** Disturbances that come close together, in place and time, are one area. */
export class InterferenceAreas {
  readonly #scene: Scene;
  #recent: Disturbance[] = [];
  #areas: Area[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Takes a disturbance; whether it belongs to an area. */
  add(disturbance: Disturbance): boolean {
    this.#recent = this.#recent.filter(({ time }) => disturbance.time - time <= INTERFERENCE_WITHIN_S);
    if (this.#recent.length < DISTURBANCES_MAX) this.#recent.push(disturbance);
    const area = this.#areas.find((one) => belongs(one, disturbance));
    if (area) {
      join(area, disturbance);
      return true;
    }
    const together = this.#recent.filter((other) =>
      near(disturbance.lon, disturbance.lat, other, INTERFERENCE_CELL_DEGREES / 2),
    );
    if (vesselsOf(together).size < INTERFERENCE_VESSELS_MIN || this.#areas.length >= AREAS_MAX) return false;
    const members = thrownAlike(together) ?? thrownApart(together);
    if (!members) return false;
    this.#open(members);
    return members.includes(disturbance);
  }

  /** A vessel's latest disturbances turned out to be something else. */
  forget(vessel: number): void {
    const isOther = (disturbance: Disturbance): boolean => disturbance.vessel !== vessel;
    this.#recent = this.#recent.filter(isOther);
    for (const area of this.#areas) {
      if (!area.vessels.delete(vessel)) continue;
      area.disturbances = area.disturbances.filter(isOther);
      area.changed = true;
    }
  }

  /** Whether a vessel is in an area that is disturbed, or was within two hours. */
  holds(vessel: number): boolean {
    return this.#areas.some(({ vessels }) => vessels.has(vessel));
  }

  tick(time: number): void {
    for (const area of this.#areas) {
      const isOver = time - area.time > OVER_S;
      if (area.changed || isOver) this.#scene.emit(finding(this.#scene, area, isOver));
      area.changed = false;
    }
    this.#areas = this.#areas.filter((area) => time - area.time <= OVER_S);
  }

  snapshot(): unknown {
    return structuredClone({ recent: this.#recent, areas: this.#areas });
  }

  restore(state: unknown): void {
    const { recent, areas } = state as { recent: Disturbance[]; areas: Area[] };
    this.#recent = recent;
    this.#areas = areas;
  }

  #open(disturbances: readonly Disturbance[]): void {
    const { lon, lat } = disturbances[0]!;
    const start = disturbances.reduce((least, { time }) => Math.min(least, time), Number.POSITIVE_INFINITY);
    const area = {
      start,
      time: start,
      lon,
      lat,
      vessels: new Map<number, number>(),
      disturbances: [],
      count: 0,
      changed: true,
    };
    for (const disturbance of disturbances) join(area, disturbance);
    this.#areas.push(area);
    this.#scene.emit(finding(this.#scene, area, false));
  }
}

/**
 * Whether a disturbance belongs to an area: in its cell, and lost when it began, or thrown where others were thrown. What
 * happens near by at another time and to another place is something else. Who only loses its satellites does so where they
 * are still lost.
 */
function belongs({ lon, lat, start, time, disturbances }: Area, disturbance: Disturbance): boolean {
  if (!near(lon, lat, disturbance, INTERFERENCE_CELL_DEGREES / 2)) return false;
  if (isLost(disturbance)) return disturbance.time - time <= INTERFERENCE_WITHIN_S;
  const thrown = disturbances.filter((other) => !isLost(other));
  if (thrown.some((other) => isThrownAlike(other, disturbance))) return true;
  return disturbance.time - start <= INTERFERENCE_WITHIN_S && thrownAlike(thrown) === undefined;
}

const isLost = ({ falseLat }: Disturbance): boolean => Number.isNaN(falseLat);

function isThrownAlike(one: Disturbance, { falseLon: lon, falseLat: lat }: Disturbance): boolean {
  return near(one.falseLon, one.falseLat, { lon, lat }, SAME_PLACE_DEGREES);
}

function vesselsOf(disturbances: readonly Disturbance[]): Set<number> {
  return new Set(disturbances.map(({ vessel }) => vessel));
}

/**
 * Those that were thrown to one place, and those that only lost their satellites; undefined where too few were: signals that
 * lead many to one place lead nobody to another, mere noise throws each somewhere else.
 */
function thrownAlike(together: readonly Disturbance[]): readonly Disturbance[] | undefined {
  for (const one of together.slice(0, COMPARED_MAX)) {
    if (isLost(one)) continue;
    const alike = together.filter((other) => isLost(other) || isThrownAlike(one, other));
    if (vesselsOf(alike).size >= INTERFERENCE_VESSELS_MIN) return alike;
  }
  return undefined;
}

/** All of them, where each lost its satellites or was thrown to a place of its own; undefined where too few places are. */
function thrownApart(together: readonly Disturbance[]): readonly Disturbance[] | undefined {
  const apart: Disturbance[] = [];
  for (const one of together) {
    const isKnown = apart.some((other) => other.vessel === one.vessel || isThrownAlike(other, one));
    if (!isKnown) apart.push(one);
    if (apart.length >= INTERFERENCE_VESSELS_MIN) return together;
  }
  return undefined;
}

function near(
  lon: number,
  lat: number,
  other: { readonly lon: number; readonly lat: number },
  degrees: number,
): boolean {
  const flat = Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return Math.abs(other.lat - lat) <= degrees && Math.abs(wrapLon(other.lon - lon)) * flat <= degrees;
}

function join(area: Area, disturbance: Disturbance): void {
  area.time = Math.max(area.time, disturbance.time);
  area.count++;
  area.changed = true;
  if (area.vessels.size < VESSELS_MAX) area.vessels.set(disturbance.vessel, disturbance.track);
  if (area.disturbances.length < EVIDENCE_FIXES_MAX) area.disturbances.push(disturbance);
}

function finding(scene: Scene, area: Area, isOver: boolean): Finding {
  const vessels = [...area.vessels.keys()].map((vessel) => scene.vesselText(vessel)).sort();
  const radius = ringRadius(area);
  const seconds = area.time - area.start;
  const { score, reasons } = weigh([
    { text: `${vessels.length} vessels in one area lost their true position within ten minutes`, score: 0.65 },
    ...(vessels.length > INTERFERENCE_VESSELS_MIN
      ? [{ text: 'more vessels than needed', score: Math.min(0.2, 0.05 * (vessels.length - INTERFERENCE_VESSELS_MIN)) }]
      : []),
    ...(vessels.length < INTERFERENCE_VESSELS_MIN
      ? [{ text: 'the others exchanged their identities: too few are left', score: -0.4 }]
      : []),
    ...(seconds > INTERFERENCE_WITHIN_S ? [{ text: `it went on for ${durationText(seconds)}`, score: 0.1 }] : []),
  ]);
  const tracks = [...area.vessels.values()].filter((track) => track >= 0).map((track) => scene.trackId(track));
  return {
    id: findingId('interference', [area.lat.toFixed(2), area.lon.toFixed(2)], area.start),
    type: 'interference',
    start: area.start,
    ...(isOver ? { end: area.time } : {}),
    vessels,
    tracks: tracks.sort(),
    lon: rounded(area.lon, 6),
    lat: rounded(area.lat, 6),
    score,
    reasons,
    text: `Satellite navigation is disturbed within ${distanceText(radius)}: ${vessels.length} vessels were thrown off their positions or lost them in ${durationText(Math.max(60, seconds))}.`,
    evidence: {
      kind: 'area',
      fixes: area.disturbances.flatMap((disturbance) => fixesOf(scene, disturbance)).slice(0, EVIDENCE_FIXES_MAX),
      thresholds: {
        vesselsMin: INTERFERENCE_VESSELS_MIN,
        cellDegrees: INTERFERENCE_CELL_DEGREES,
        withinS: INTERFERENCE_WITHIN_S,
        distanceMinM: INTERFERENCE_M_MIN,
      },
      measured: { vessels: vessels.length, disturbances: area.count, radiusM: Math.round(radius) },
      margin: rounded(vessels.length / INTERFERENCE_VESSELS_MIN - 1),
      ring: Array.from({ length: RING_CORNERS + 1 }, (_, i) => {
        const [lon, lat] = destination(area.lon, area.lat, ((i % RING_CORNERS) * 360) / RING_CORNERS, radius);
        return [lon + 360 * Math.round((area.lon - lon) / 360), lat] as const;
      }),
    },
  };
}

function ringRadius({ lon, lat, disturbances }: Area): number {
  return disturbances.reduce((most, other) => Math.max(most, distanceM(lon, lat, other.lon, other.lat)), RING_M_MIN);
}

function fixesOf(scene: Scene, { vessel, time, lon, lat, falseLon, falseLat }: Disturbance): EvidenceFix[] {
  const name = scene.vesselText(vessel);
  const before = { vessel: name, time, lon, lat };
  return Number.isNaN(falseLat) ? [before] : [before, { vessel: name, time, lon: falseLon, lat: falseLat }];
}
