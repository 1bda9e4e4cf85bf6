import { Draw } from '../../random.ts';
import { type Place, placeAt } from '../../sea/geo.ts';
import { span } from '../../sea/span.ts';
import {
  AUTOMATIC_MINUTES,
  GDACS_MAGNITUDE_MIN,
  HEARD_BY,
  QUAKE_SCATTER_KM,
  QUAKE_SCATTER_MAGNITUDE,
  QUAKE_SCATTER_S,
  REVIEWED_HOURS,
} from '../hazard-proportions.ts';
import { HOUR_MS, isoSeconds, MINUTE_MS } from '../hazard-days.ts';
import { bell } from '../../bell.ts';
import type { Quake } from './quake.ts';

/** The sources of earthquakes: two networks, and the world-wide alert that computes from what networks say. */
export type Agency = 'a' | 'b' | 'gdacs';

/** What an agency says of an earthquake at a time. */
export interface Solution {
  readonly publishedMs: number;
  readonly isAutomatic: boolean;
  readonly atMs: number;
  readonly place: Place;
  readonly depthKm: number;
  readonly magnitude: number;
}

/** An earthquake as one agency tells of it: a first solution by machine, then a person's. */
export interface Told {
  readonly quake: Quake;
  /** As the agency numbers it. */
  readonly id: string;
  readonly automatic: Solution;
  readonly reviewed: Solution;
}

/** What an agency tells of an earthquake, if it heard it. */
export function toldBy(seed: number, agency: Agency, quake: Quake): Told | undefined {
  const draw = new Draw(seed, `seismic-${agency}`, quake.number, 'solution');
  if (!hears(agency, quake, draw)) return undefined;
  const reviewed = solution(quake, draw, 1);
  const automaticMs = quake.atMs + span(draw, ...AUTOMATIC_MINUTES) * MINUTE_MS;
  const reviewedMs = quake.atMs + span(draw, ...REVIEWED_HOURS) * HOUR_MS;
  const automatic =
    agency === 'a' && quake.role === 'far-automatic' ? farOff(reviewed, draw) : solution(quake, draw, 1.8);
  return {
    quake,
    id: idOf(seed, agency, quake),
    automatic: { ...automatic, publishedMs: Math.round(automaticMs), isAutomatic: true },
    reviewed: { ...reviewed, publishedMs: Math.round(reviewedMs), isAutomatic: false },
  };
}

function hears(agency: Agency, { role, magnitude }: Quake, draw: Draw): boolean {
  if (role === 'deleted' || role === 'quarry-blast') return agency === 'a';
  if (role !== 'background' && role !== 'aftershock') return true;
  if (agency === 'gdacs') return magnitude >= GDACS_MAGNITUDE_MIN;
  const [half, nearly] = HEARD_BY[agency];
  return draw.chance(0.5 + (0.48 * (magnitude - half)) / (nearly - half));
}

function solution(quake: Quake, draw: Draw, factor: number): Omit<Solution, 'publishedMs' | 'isAutomatic'> {
  const km = Math.min(60, -Math.log(1 - span(draw, 0, 0.999)) * QUAKE_SCATTER_KM * factor);
  return {
    atMs: quake.atMs + Math.round(bell(draw) * QUAKE_SCATTER_S * factor * 1000),
    place: placeAt(quake.place, span(draw, 0, 360), km * 1000),
    depthKm: Math.max(0, quake.depthKm + bell(draw) * 4 * factor),
    magnitude: quake.magnitude + bell(draw) * QUAKE_SCATTER_MAGNITUDE * factor,
  };
}

/** As first solutions of machines sometimes are: a wrong phase taken for the first. */
function farOff(right: Omit<Solution, 'publishedMs' | 'isAutomatic'>, draw: Draw): typeof right {
  return {
    atMs: right.atMs - Math.round(span(draw, 38, 46) * 1000),
    place: placeAt(right.place, span(draw, 150, 210), span(draw, 190, 230) * 1000),
    depthKm: 10,
    magnitude: right.magnitude + 0.8,
  };
}

function idOf(seed: number, agency: Agency, { number, atMs }: Quake): string {
  if (agency === 'b') return `${isoSeconds(atMs).slice(0, 10).replaceAll('-', '')}_${String(number).padStart(7, '0')}`;
  if (agency === 'gdacs') return `EQ${1_500_000 + number}`;
  const letters = new Draw(seed, 'seismic-a', number, 'code').characters(3, 'abcdefghijkmnpqrstuvwxyz');
  return `qa7000${letters}${number}`;
}
