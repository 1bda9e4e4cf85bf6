import { Draw } from '../../random.ts';
import type { Place } from '../../sea/geo.ts';
import { placeAt } from '../../sea/geo.ts';
import { span } from '../../sea/span.ts';
import { ENTITIES_PER_QUAKE, QUAKES_MIN } from '../hazard-proportions.ts';
import { DAY_MS, HAZARD_DAYS, HAZARDS_BEGIN_MS, HOUR_MS, MINUTE_MS, november } from '../hazard-days.ts';

/** What an earthquake has to do with the stories of the exercise. */
export type QuakeRole =
  | 'background'
  | 'mainshock'
  | 'aftershock'
  | 'local'
  | 'far-automatic'
  | 'deleted'
  | 'quarry-blast';

/** What really happened in the ground. */
export interface Quake {
  /** Names its randomness. */
  readonly key: string;
  /** Unlike that of any other: its agencies number by it. */
  readonly number: number;
  readonly role: QuakeRole;
  readonly atMs: number;
  readonly place: Place;
  readonly depthKm: number;
  readonly magnitude: number;
}

/** Numbers of the stories lie before those of the others. */
const AFTERSHOCKS = 36;
const FIRST_BACKGROUND = 1000;
/** Omori's law: the rate falls as 1/(c + t). */
const OMORI_C_HOURS = 0.6;
const AFTERSHOCK_HOURS = 62;
/** Gutenberg and Richter: ten times fewer for each unit of magnitude. */
const MAGNITUDE_MIN = 2.2;
const MAGNITUDE_MAX = 4.7;

/** Every earthquake of the exercise, the stories first; more in a larger world, and the same ones before. */
export function quakesOf(seed: number, size: number): readonly Quake[] {
  const background = QUAKES_MIN + Math.floor(size / ENTITIES_PER_QUAKE);
  const main = mainshock(seed);
  return [
    main,
    localQuake(seed),
    farAutomatic(seed),
    withdrawn(seed),
    quarryBlast(seed),
    ...Array.from({ length: AFTERSHOCKS }, (_, i) => aftershock(seed, main, i)),
    ...Array.from({ length: background }, (_, i) => backgroundQuake(seed, i)),
  ];
}

/** The great one of the exercise: beneath the Ionian Sea, with a tsunami. */
export function mainshock(seed: number): Quake {
  const draw = new Draw(seed, 'quake', 0, 'mainshock');
  return {
    key: 'mainshock',
    number: 1,
    role: 'mainshock',
    atMs: november(22, 4, 17) + Math.round(span(draw, 0, 40 * MINUTE_MS)),
    place: [span(draw, 19.2, 19.6), span(draw, 36.4, 36.8)],
    depthKm: span(draw, 9, 18),
    magnitude: span(draw, 6.7, 6.9),
  };
}

/** A moderate one off the own coast on the last day. */
export function localQuake(seed: number): Quake {
  const draw = new Draw(seed, 'quake', 0, 'local');
  return {
    key: 'local',
    number: 2,
    role: 'local',
    atMs: november(24, 11) + Math.round(span(draw, 0, 30 * MINUTE_MS)),
    place: [span(draw, 15.28, 15.4), span(draw, 37.36, 37.46)],
    depthKm: span(draw, 8, 12),
    magnitude: span(draw, 4.9, 5.2),
  };
}

function farAutomatic(seed: number): Quake {
  const draw = new Draw(seed, 'quake', 0, 'far');
  return {
    key: 'far',
    number: 3,
    role: 'far-automatic',
    atMs: november(19, 22, 50) + Math.round(span(draw, 0, 20 * MINUTE_MS)),
    place: [span(draw, 14.6, 15.2), span(draw, 38.9, 39.3)],
    depthKm: span(draw, 220, 290),
    magnitude: span(draw, 4.9, 5.2),
  };
}

/** A false trigger of one network, which withdraws it. */
function withdrawn(seed: number): Quake {
  const draw = new Draw(seed, 'quake', 0, 'deleted');
  return {
    key: 'deleted',
    number: 4,
    role: 'deleted',
    atMs: november(17, 10, 30) + Math.round(span(draw, 0, 30 * MINUTE_MS)),
    place: [span(draw, 17.2, 17.8), span(draw, 35.2, 35.8)],
    depthKm: 10,
    magnitude: span(draw, 4.2, 4.6),
  };
}

function quarryBlast(seed: number): Quake {
  const draw = new Draw(seed, 'quake', 0, 'blast');
  return {
    key: 'blast',
    number: 5,
    role: 'quarry-blast',
    atMs: november(18, 10, 2) + Math.round(span(draw, 0, 10 * MINUTE_MS)),
    place: [span(draw, 14.3, 14.5), span(draw, 37.4, 37.5)],
    depthKm: 0,
    magnitude: span(draw, 2, 2.2),
  };
}

function aftershock(seed: number, main: Quake, i: number): Quake {
  const draw = new Draw(seed, 'aftershock', i, 'origin');
  // The inverse of the integral of 1/(c + t), stratified so that they do not all fall into the first hour.
  const share = (i + span(draw, 0, 1)) / AFTERSHOCKS;
  const hours = OMORI_C_HOURS * ((1 + AFTERSHOCK_HOURS / OMORI_C_HOURS) ** share - 1);
  const isLargest = i === 9;
  return {
    key: `aftershock-${i}`,
    number: 100 + i,
    role: 'aftershock',
    atMs: main.atMs + 3 * MINUTE_MS + Math.round(hours * HOUR_MS),
    place: placeAt(main.place, span(draw, 0, 360), span(draw, 2, 42) * 1000),
    depthKm: span(draw, 6, 25),
    magnitude: isLargest ? main.magnitude - 1.2 : magnitudeFrom(draw, 3.1, 4.7),
  };
}

function backgroundQuake(seed: number, i: number): Quake {
  const draw = new Draw(seed, 'quake', i, 'background');
  return {
    key: `background-${i}`,
    number: FIRST_BACKGROUND + i,
    role: 'background',
    atMs: HAZARDS_BEGIN_MS + Math.round(span(draw, 0, (HAZARD_DAYS - 0.4) * DAY_MS)),
    place: [span(draw, 11.5, 23.5), span(draw, 33.5, 40.8)],
    depthKm: span(draw, 3, draw.chance(0.15) ? 180 : 32),
    magnitude: magnitudeFrom(draw, MAGNITUDE_MIN, MAGNITUDE_MAX),
  };
}

function magnitudeFrom(draw: Draw, least: number, most: number): number {
  return Math.min(most, least - Math.log10(1 - span(draw, 0, 0.9999)));
}
