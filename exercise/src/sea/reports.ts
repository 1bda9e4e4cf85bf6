import { bearingTo, METRES_PER_NM, metresBetween, type Place, placeAt } from './geo.ts';
import { normal, smooth, unit } from './noise.ts';
import { type PlanPoint, STATUS } from './plan.ts';
import type { Claim, Interval, SeaIdentity, SeaVessel } from './sea-vessel.ts';
import { DAY, HOUR, MINUTE } from './span.ts';
import {
  DELAYED_SHARE,
  DELAY_S,
  JITTER_M,
  REPORT_MINUTES,
  STATIC_MINUTES,
  SWING_M,
  TEXT_MINUTES,
} from './sea-proportions.ts';

/** Streams of a vessel's noise. */
const STREAM = {
  when: 1,
  stray: 2,
  east: 3,
  north: 4,
  speed: 5,
  course: 6,
  wind: 7,
  heading: 8,
  spot: 9,
  ring: 10,
  delay: 11,
};

const STRAY_PERIOD_S = 25 * MINUTE;
const WIND_PERIOD_S = 5 * HOUR;

/** One transmission: where the vessel really is, and what it says. */
export interface Report {
  /** When it was sent, seconds since 1970, UTC, with fractions. */
  readonly time: number;
  /** When the network got it: later than `time` only where the network delays. */
  readonly heard: number;
  readonly trueLon: number;
  readonly trueLat: number;
  readonly lon: number;
  readonly lat: number;
  /** Knots. */
  readonly speed: number;
  /** Degrees, 0..360. */
  readonly course: number;
  readonly heading: number;
  readonly status: number;
}

/** Which of a vessel's minutes it reports in: told by the minute alone, so that any window gives the same reports. */
export interface Slot {
  readonly minute: number;
  readonly position: boolean;
  readonly statics: boolean;
  readonly text: boolean;
}

const here: PlanPoint = { lon: 0, lat: 0, status: 0 };

/** What is sent in a minute (since 1970), if anything. */
export function slotOf(vessel: SeaVessel, minute: number): Slot | undefined {
  const time = timeIn(vessel, minute);
  vessel.plan.at(time, here);
  if (here.status === STATUS.away || isIn(vessel.silent, time)) return undefined;
  const rates = REPORT_MINUTES[vessel.transponder];
  const still = here.status === STATUS.moored || here.status === STATUS.anchored;
  const phase = minute + vessel.key;
  const position = phase % (still ? rates.still : rates.underWay) === 0;
  const statics =
    vessel.transponder !== 'aircraft' && vessel.transponder !== 'distress' && phase % STATIC_MINUTES === 1;
  const text = vessel.text !== undefined && phase % TEXT_MINUTES === 0;
  return position || statics || text ? { minute, position, statics, text } : undefined;
}

function timeIn(vessel: SeaVessel, minute: number): number {
  return minute * MINUTE + unit(vessel.key, STREAM.when, minute) * 50;
}

export function isIn(intervals: readonly Interval[], time: number): boolean {
  return intervals.some(({ from, to }) => time >= from && time < to);
}

/** Who the vessel says it is at a time. */
export function voiceAt(vessel: SeaVessel, time: number): SeaIdentity {
  let identity = vessel.voices[0]!.identity;
  for (const voice of vessel.voices) if (voice.from <= time) identity = voice.identity;
  return identity;
}

/** The report of a minute in which the vessel sends. */
export function reportOf(vessel: SeaVessel, minute: number): Report {
  const { key } = vessel;
  const time = timeIn(vessel, minute);
  const before = truePlace(vessel, time - 15);
  const [trueLon, trueLat] = truePlace(vessel, time);
  const after = truePlace(vessel, time + 15);
  const motion = motionOf(vessel, time, before ?? [trueLon, trueLat], after ?? [trueLon, trueLat]);
  vessel.plan.at(time, here);
  const { status } = here;
  const claim = vessel.claims.find(({ from, to }) => time >= from && time < to);
  const claimed = claim === undefined ? undefined : claimedAt(vessel, claim, time, trueLon, trueLat);
  const [sentLon, sentLat] = claimed?.place ?? [trueLon, trueLat];
  const jitter: Place = placeAt([sentLon, sentLat], 0, normal(key, STREAM.north, minute) * JITTER_M);
  const [lon, lat] = placeAt(jitter, 90, normal(key, STREAM.east, minute) * JITTER_M);
  const late = isIn(vessel.delayed, time) && unit(key, STREAM.delay, minute) < DELAYED_SHARE;
  return {
    time,
    heard: late ? time + delayS(key, minute) : time,
    trueLon,
    trueLat,
    lon,
    lat,
    speed: Math.max(0, claimed?.speed ?? motion.speed),
    course: (claimed?.course ?? motion.course + 360) % 360,
    heading: motion.heading,
    status,
  };
}

function delayS(key: number, minute: number): number {
  return DELAY_S[0] + unit(key, STREAM.delay, minute + DAY) * (DELAY_S[1] - DELAY_S[0]);
}

/** Where it is: on its plan, strayed a little, or swinging around its anchor. */
function truePlace(vessel: SeaVessel, time: number): Place {
  vessel.plan.at(time, here);
  const { lon, lat, status } = here;
  if (status === STATUS.away) {
    const edge = vessel.plan.nearest(time);
    return [edge.lon, edge.lat];
  }
  if (vessel.strayM === 0) return [lon, lat];
  if (status === STATUS.anchored) {
    const metres = vessel.transponder === 'B' ? SWING_M.B : SWING_M.A;
    return placeAt([lon, lat], windAt(vessel, time) + 180, metres);
  }
  if (status === STATUS.moored) return [lon, lat];
  const east = smooth(vessel.key, STREAM.stray, time, STRAY_PERIOD_S) * vessel.strayM;
  const north = smooth(vessel.key, STREAM.stray + 100, time, STRAY_PERIOD_S) * vessel.strayM;
  return placeAt(placeAt([lon, lat], 90, east), 0, north);
}

/** Where the bow points at anchor or adrift, degrees. */
function windAt({ key }: SeaVessel, time: number): number {
  return 240 + 80 * smooth(0x77, STREAM.wind, time, WIND_PERIOD_S) + 25 * smooth(key, STREAM.wind, time, HOUR / 2);
}

const ADRIFT_KNOTS = 1.5;

function motionOf(
  vessel: SeaVessel,
  time: number,
  from: Place,
  to: Place,
): { speed: number; course: number; heading: number } {
  const { key } = vessel;
  const minute = Math.floor(time / MINUTE);
  const knots = (metresBetween(...from, ...to) / METRES_PER_NM) * 120;
  const speed = knots + normal(key, STREAM.speed, minute) * (knots > 0.05 ? 0.12 : 0.04);
  const anywhere = unit(key, STREAM.course, minute) * 360;
  const course =
    knots < 0.3 ? anywhere : bearingTo(...from, ...to) + normal(key, STREAM.course, minute) * (knots < 2 ? 8 : 1.2);
  const drift = normal(key, STREAM.heading, Math.floor(minute / 20)) * 2.5;
  const heading = knots < ADRIFT_KNOTS ? windAt(vessel, time) : course + drift;
  return { speed, course: (course + 360) % 360, heading: (heading + 720) % 360 };
}

interface Claimed {
  readonly place: Place;
  readonly speed?: number;
  readonly course?: number;
}

function claimedAt(vessel: SeaVessel, claim: Claim, time: number, lon: number, lat: number): Claimed {
  if (claim.kind === 'offset') return { place: [lon + claim.eastDegrees, lat + claim.northDegrees] };
  const { key } = vessel;
  if (claim.kind === 'spot') {
    const east = smooth(key, STREAM.spot, time, HOUR / 2) * claim.spreadM;
    const north = smooth(key, STREAM.spot + 100, time, HOUR / 2) * claim.spreadM;
    return { place: placeAt(placeAt(claim.place, 90, east), 0, north) };
  }
  const turned = claim.phase + ((time - claim.from) / claim.periodS) * 360;
  const knots = (2 * Math.PI * claim.radiusM) / claim.periodS / 0.5144;
  const minute = Math.floor(time / MINUTE);
  const anything = unit(key, STREAM.ring, minute) * 360;
  return {
    place: placeAt(claim.centre, turned, claim.radiusM * (1 + 0.02 * normal(key, STREAM.ring, minute))),
    speed: knots + normal(key, STREAM.speed, minute) * 0.5,
    course: claim.tangential ? (turned + 90) % 360 : anything,
  };
}
