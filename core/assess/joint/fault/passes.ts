import { type Bounds, boundsOf, boundsOverlap, distanceKm, type Position, shapeDistanceKm } from '@quintet/hazards';
import { isSlow, type Leg, leastOn, placeOn } from './way.ts';
import type { Fault } from './types.ts';
import { MARGIN_KM, SILENCE_MINUTES } from './weights.ts';

/** A vessel near the line, without a break. */
export interface Pass {
  /** The first and last of the legs near the line. */
  readonly first: number;
  readonly last: number;
  /** The leg of the time below. */
  readonly at: number;
  readonly crossed: boolean;
  /** When it was nearest to the fault, where its place is known; else to the line. */
  readonly time: number;
  readonly place: Position;
  /** To the line, on that leg. */
  readonly lineKm: number;
  /** To the place of the fault, where that is known. */
  readonly faultKm?: number;
  /** On the leg of that time, knots. */
  readonly knots: number;
  /** How long that leg is, seconds: between its ends nobody heard it. */
  readonly legSeconds: number;
}

/** On a shorter leg it lies, or as good as: it was there for all of its time. */
const LYING_KM = 0.1;
/** What kept tracks cannot tell apart. */
const AS_NEAR_KM = 0.1;

interface NearLeg {
  readonly leg: number;
  readonly lineKm: number;
}

/** A time, seconds since 1970. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * When a vessel was near the line within a time, in the order of time: each pass at the moment when it was nearest, and also
 * at the one nearest in time to the fault and at the nearest slow one, where these are others.
 */
export function passesOf(legs: readonly Leg[], fault: Fault, span: Span): Pass[] {
  return nearLegs(legs, fault, span).flatMap((near) => passesIn(near, legs, fault, span));
}

/** The speeds, knots, at which a vessel was near the line within a time: one for each pass. */
export function passSpeeds(legs: readonly Leg[], fault: Fault, span: Span): number[] {
  return nearLegs(legs, fault, span).map((near) => {
    const nearest = near.reduce((a, b) => (b.lineKm < a.lineKm ? b : a));
    return legs[nearest.leg]!.knots;
  });
}

/** Legs near the line, those without a break between them together. */
function nearLegs(legs: readonly Leg[], fault: Fault, span: Span): NearLeg[][] {
  const around = boundsOf(fault.shape, MARGIN_KM);
  if (!around) return [];
  const passes: NearLeg[][] = [];
  legs.forEach((leg, i) => {
    if (leg.b.time < span.from || leg.a.time > span.until || leg.seconds <= 0) return;
    const lineKm = kmToLine(leg, fault, around);
    if (lineKm > MARGIN_KM) return;
    const open = passes.at(-1);
    if (open?.at(-1)?.leg === i - 1) open.push({ leg: i, lineKm });
    else passes.push([{ leg: i, lineKm }]);
  });
  return passes;
}

function kmToLine(leg: Leg, { shape }: Fault, around: Bounds): number {
  if (leg.seconds > SILENCE_MINUTES * 60 || isBeyond(leg, around)) return Number.POSITIVE_INFINITY;
  const way = {
    kind: 'line',
    positions: [
      [leg.a.lon, leg.a.lat],
      [leg.b.lon, leg.b.lat],
    ],
  } as const;
  const bounds = boundsOf(way);
  return bounds && boundsOverlap(bounds, around) ? shapeDistanceKm(way, shape, MARGIN_KM) : Number.POSITIVE_INFINITY;
}

/** Most legs lie wholly north or south of the line: that is seen at once. */
function isBeyond({ a, b }: Leg, { south, north }: Bounds): boolean {
  return (a.lat < south && b.lat < south) || (a.lat > north && b.lat > north);
}

function passesIn(near: readonly NearLeg[], legs: readonly Leg[], fault: Fault, span: Span): Pass[] {
  const moments = near.map((one) => momentOf(one, legs[one.leg]!, fault, span));
  const nearest = (of: readonly Moment[]): Moment[] =>
    of.length === 0 ? [] : [of.reduce((a, b) => (isNearer(b, a, fault) ? b : a))];
  const soonest = moments.reduce((a, b) => (Math.abs(b.time - fault.time) < Math.abs(a.time - fault.time) ? b : a));
  const told = new Set([...nearest(moments), ...nearest(moments.filter(({ leg }) => isSlow(legs[leg]!))), soonest]);
  const crossed = near.some(({ lineKm }) => lineKm === 0);
  return [...told].map(({ leg, time, km, lineKm }): Pass => {
    const { a, seconds, knots } = legs[leg]!;
    return {
      first: near[0]!.leg,
      last: near.at(-1)!.leg,
      at: leg,
      crossed,
      time,
      place: placeOn(legs[leg]!, (time - a.time) / seconds),
      lineKm,
      ...(fault.place ? { faultKm: km } : {}),
      knots,
      legSeconds: seconds,
    };
  });
}

interface Moment extends NearLeg {
  readonly time: number;
  /** To the fault, where its place is known; else to the line. */
  readonly km: number;
}

function momentOf(near: NearLeg, leg: Leg, { place, shape, time }: Fault, { from, until }: Span): Moment {
  const shareAt = (at: number): number => Math.min(1, Math.max(0, (at - leg.a.time) / leg.seconds));
  const within =
    leg.km < LYING_KM ? ([shareAt(time), shareAt(time)] as const) : ([shareAt(from), shareAt(until)] as const);
  const { share, value } = leastOn(leg, within, (at) =>
    place ? distanceKm(at, place) : shapeDistanceKm({ kind: 'point', at }, shape),
  );
  return { ...near, time: leg.a.time + share * leg.seconds, km: value };
}

/** Of places that are as near, and of crossings where the place of the fault is not known, the one nearest in time to it. */
function isNearer(a: Moment, b: Moment, { place, time }: Fault): boolean {
  const isSooner = Math.abs(a.time - time) < Math.abs(b.time - time);
  if (!place && (a.lineKm === 0 || b.lineKm === 0))
    return (a.lineKm === 0) === (b.lineKm === 0) ? isSooner : a.lineKm === 0;
  const [one, other] = [Math.round(a.km / AS_NEAR_KM), Math.round(b.km / AS_NEAR_KM)];
  return one === other ? isSooner : one < other;
}
