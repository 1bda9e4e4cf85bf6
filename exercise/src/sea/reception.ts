import { Draw } from '../random.ts';
import { METRES_PER_NM, metresBetween } from './geo.ts';
import { smooth, unit } from './noise.ts';
import { type Interval, type SeaVessel } from './sea-vessel.ts';
import { DAY, HOUR, MINUTE, span } from './span.ts';
import { isIn } from './reports.ts';
import { stations } from './waters/stations.ts';
import {
  ALSO_HEARD_SHARE,
  DRIFT_S_MAX,
  DRIFT_S_PER_DAY,
  FADE_HOURS,
  FADE_SHARE,
  GOOD_RECEPTION_SHARE,
  HEARD_WELL_SHARE,
  OUTAGE_HOURS,
  SATELLITE_NEAR_SHORE_SHARE,
  SATELLITE_PASS_MINUTES,
  SATELLITE_PERIOD_MINUTES,
  SATELLITE_SHARE,
} from './sea-proportions.ts';

/** How well the stations hear, what ails them, and when the satellite passes. Told by the seed alone. */
export interface Ears {
  readonly key: number;
  /** When each station hears nothing. */
  readonly outages: readonly (readonly Interval[])[];
  /** What each station's clock is ahead of the time, in seconds, at a time. */
  clockOffsetS(station: number, time: number): number;
  /** Seconds since 1970 of a pass's beginning. */
  readonly passPhaseS: number;
}

const SATELLITE_PERIOD_S = SATELLITE_PERIOD_MINUTES * MINUTE;
const SATELLITE_PASS_S = SATELLITE_PASS_MINUTES * MINUTE;

export function earsOf(seed: number, from: number, until: number): Ears {
  const draw = new Draw(seed, 'sea', 0, 'ears');
  const failing = draw.below(stations.length);
  const drifting = (failing + 1 + draw.below(stations.length - 1)) % stations.length;
  const outage = from + span(draw, 26, 40) * HOUR;
  const outages = stations.map((_, i) =>
    i === failing && outage < until ? [{ from: outage, to: outage + span(draw, ...OUTAGE_HOURS) * HOUR }] : [],
  );
  return {
    key: draw.word(),
    outages,
    clockOffsetS: (station, time) =>
      station === drifting ? (((time - from) / DAY) * DRIFT_S_PER_DAY) % DRIFT_S_MAX : 0,
    passPhaseS: from + span(draw, 0, SATELLITE_PERIOD_S),
  };
}

/** Stations that hear a transmission from a place and hand it on; the first is the one that hears it best. */
export function heardBy(
  ears: Ears,
  vessel: SeaVessel,
  lon: number,
  lat: number,
  time: number,
  counter: number,
): number[] {
  const heard: number[] = [];
  for (let i = 0; i < stations.length; i += 1) {
    const station = stations[i]!;
    const metres = metresBetween(lon, lat, station.lon, station.lat);
    const range = station.rangeNm * METRES_PER_NM * vessel.reach;
    if (metres > range * 1.2 || isIn(ears.outages[i]!, time)) continue;
    const share = metres / (range * (1 + FADE_SHARE * smooth(ears.key, i, time, FADE_HOURS * HOUR)));
    const chance = HEARD_WELL_SHARE * (1 - Math.max(0, (share - GOOD_RECEPTION_SHARE) / 0.42) ** 2);
    if (unit(vessel.key, 200 + i, counter) < chance) heard.push(i);
  }
  return heard.filter((_, at) => at === 0 || unit(vessel.key, 300 + at, counter) < ALSO_HEARD_SHARE);
}

/** Whether the satellite hears a class A transmission. */
export function satelliteHears(
  ears: Ears,
  vessel: SeaVessel,
  shoreHears: boolean,
  time: number,
  counter: number,
): boolean {
  const since = (time - ears.passPhaseS) % SATELLITE_PERIOD_S;
  const passes = (since < 0 ? since + SATELLITE_PERIOD_S : since) < SATELLITE_PASS_S;
  return (
    passes &&
    vessel.transponder === 'A' &&
    unit(vessel.key, 400, counter) < SATELLITE_SHARE * (shoreHears ? SATELLITE_NEAR_SHORE_SHARE : 1)
  );
}
