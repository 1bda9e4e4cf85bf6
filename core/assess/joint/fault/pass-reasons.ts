import type { FindingReason } from '@quintet/tracks';
import type { VesselKind } from '../../../model/index.ts';
import { type Pass, passSpeeds } from './passes.ts';
import type { Fault, FaultVessel } from './types.ts';
import { lyingSeconds, slowDaysNear, slowStretch, type Stretch, usualKnots } from './usual.ts';
import { type Leg, turnBetween } from './way.ts';
import { BEFORE_HOURS, DRAG_KN_MAX, DRAG_KN_MIN, FAULT_WEIGHTS, type FaultWeight, HISTORY_DAYS } from './weights.ts';
import { beforeText, durationText, kmText, knotsText, timeText } from './words.ts';

/** A long way at the speed of one that drags an anchor. */
const LONG_SECONDS = 1800;
const LONG_KM = 3;
/** Slower than usual by so much is slowed down: knots, and as a share of what is usual. */
const SLOWER_KN = 3;
const SLOWER_SHARE = 0.7;
const USUAL_KN = 1.5;
const USUAL_SHARE = 0.15;
const TURN_DEGREES = 60;
const TURNS_DEGREES = 180;
/** No slow ship holds its course better; and what it did hours before or after says nothing of the line. */
const YAW_DEGREES = 20;
const TURN_WITHIN_SECONDS = 3600;
/** A leg must be so long that its direction means something. */
const TURN_KM_MIN = 0.15;
const STOP_KN = 0.5;
const STOP_SECONDS = 1800;
const STOP_WITHIN_SECONDS = 3 * 3600;
const LYING_LONG_SECONDS = 86_400;
const OFTEN = 3;
const OFTEN_KN = 2;
const FAR_BETWEEN_SECONDS = 900;

const reason = (weight: FaultWeight, text: string): FindingReason => ({ text, score: FAULT_WEIGHTS[weight] });

/** What a pass near the line says for and against a vessel. */
export function passReasons(fault: Fault, legs: readonly Leg[], pass: Pass, habits: Habits): FindingReason[] {
  const stretch = slowStretch(legs, pass);
  const usual = usualKnots(legs, stretch);
  const isSlow = pass.knots >= DRAG_KN_MIN && pass.knots <= DRAG_KN_MAX;
  return [
    ...placeReasons(fault, pass),
    ...timeReasons(fault, pass),
    ...speedReasons(legs, pass, stretch, usual),
    ...(isSlow ? dragReasons(legs, pass, stretch, usual) : []),
    ...(pass.knots < DRAG_KN_MIN ? lyingReasons(legs, pass) : []),
    ...habitReasons(legs, pass, habits),
    ...(pass.knots < DRAG_KN_MIN || pass.legSeconds <= FAR_BETWEEN_SECONDS
      ? []
      : [reason('farBetweenReports', `its way there is known by reports ${durationText(pass.legSeconds)} apart only`)]),
  ];
}

function placeReasons({ caption }: Fault, pass: Pass): FindingReason[] {
  const near = nearReason(caption, pass);
  if (pass.faultKm === undefined) return [near];
  const weight = placeWeight(pass.faultKm);
  return weight ? [near, reason(weight, `${kmText(pass.faultKm)} from the place of the fault`)] : [near];
}

function nearReason(caption: string, { crossed, lineKm, knots, time }: Pass): FindingReason {
  const when = `${Number.isNaN(knots) ? '' : `at ${knotsText(knots)} `}on ${timeText(time)} UTC`;
  if (!crossed || knots < DRAG_KN_MIN) return reason('near', `was ${kmText(lineKm)} from ${caption} ${when}`);
  if (lineKm === 0) return reason('crossed', `crossed ${caption} ${when}`);
  return reason('crossed', `crossed ${caption}, and was ${kmText(lineKm)} from it ${when}`);
}

function placeWeight(km: number): FaultWeight | undefined {
  if (km <= 1) return 'placeWithin1Km';
  if (km <= 3) return 'placeWithin3Km';
  return km > 10 ? 'placeBeyond10Km' : undefined;
}

function timeReasons(fault: Fault, { time }: Pass): FindingReason[] {
  const weight = timeWeight(fault.time - time);
  return weight ? [reason(weight, `it was there ${beforeText(fault.time - time)}`)] : [];
}

/** What it is worth to have been there so many seconds before the fault. */
export function timeWeight(seconds: number): FaultWeight | undefined {
  if (Math.abs(seconds) <= 1800) return 'within30Min';
  if (seconds <= 2 * 3600) return 'within2Hours';
  return seconds <= 6 * 3600 ? 'within6Hours' : undefined;
}

function speedReasons(
  legs: readonly Leg[],
  { knots }: Pass,
  { first }: Stretch,
  usual: number | undefined,
): FindingReason[] {
  const reasons: FindingReason[] = [];
  if (knots > DRAG_KN_MAX)
    reasons.push(reason('fast', `${knotsText(knots)} is faster than one that drags an anchor or gear`));
  if (knots >= DRAG_KN_MIN && knots <= DRAG_KN_MAX)
    reasons.push(reason('slow', `slow, though not still, over the line: ${knotsText(knots)}`));
  if (usual === undefined || knots < DRAG_KN_MIN) return reasons;
  if (isUsual(knots, usual)) reasons.push(reason('usualSpeed', `that is its usual speed (${knotsText(usual)})`));
  else if (usual - knots >= SLOWER_KN && knots <= SLOWER_SHARE * usual && knots <= DRAG_KN_MAX)
    reasons.push(reason('slowedDown', `its usual speed is ${knotsText(usual)}${slowedSince(legs, first)}`));
  return reasons;
}

function isUsual(knots: number, usual: number): boolean {
  return Math.abs(knots - usual) <= Math.max(USUAL_KN, USUAL_SHARE * usual);
}

function slowedSince(legs: readonly Leg[], first: number): string {
  const before = legs.slice(0, first).findLast(({ knots }) => knots > DRAG_KN_MAX);
  return before ? `, and it went at ${knotsText(before.knots)} before` : '';
}

function dragReasons(
  legs: readonly Leg[],
  pass: Pass,
  { first, last }: Stretch,
  usual: number | undefined,
): FindingReason[] {
  const slow = legs.slice(first, last + 1);
  const seconds = slow.reduce((sum, leg) => sum + leg.seconds, 0);
  const km = slow.reduce((sum, leg) => sum + leg.km, 0);
  const reasons: FindingReason[] = [];
  const isAsAlways = usual !== undefined && isUsual(pass.knots, usual);
  if (!isAsAlways && seconds >= LONG_SECONDS && km >= LONG_KM)
    reasons.push(reason('longSlowStretch', `went on like that for ${kmText(km)} in ${durationText(seconds)}`));
  const turned = turnText(slow, pass.time);
  if (turned) reasons.push(reason('courseChanged', turned));
  const stopped = stoppedAfter(legs, pass);
  if (stopped !== undefined) reasons.push(reason('stoppedAfter', `lay still for ${durationText(stopped)} soon after`));
  return reasons;
}

function turnText(slow: readonly Leg[], time: number): string | undefined {
  const long = slow.filter(({ a, b, km }) => {
    return km >= TURN_KM_MIN && b.time >= time - TURN_WITHIN_SECONDS && a.time <= time + TURN_WITHIN_SECONDS;
  });
  const turns = long.slice(1).map((leg, i) => turnBetween(long[i]!, leg));
  const most = Math.max(0, ...turns);
  const all = turns.filter((turn) => turn >= YAW_DEGREES).reduce((sum, turn) => sum + turn, 0);
  if (most >= TURN_DEGREES) return `changed its course by ${Math.round(most)}° there`;
  return all >= TURNS_DEGREES ? `changed its course again and again there, by ${Math.round(all)}° in all` : undefined;
}

function stoppedAfter(legs: readonly Leg[], { time }: Pass): number | undefined {
  let seconds = 0;
  for (const leg of legs) {
    if (leg.a.time < time) continue;
    if (leg.knots < STOP_KN) seconds += leg.seconds;
    else if (seconds >= STOP_SECONDS) return seconds;
    else if (leg.a.time > time + STOP_WITHIN_SECONDS) return undefined;
    else seconds = 0;
  }
  return seconds >= STOP_SECONDS ? seconds : undefined;
}

function lyingReasons(legs: readonly Leg[], pass: Pass): FindingReason[] {
  const seconds = lyingSeconds(legs, pass);
  const still = reason('still', `lay still there`);
  if (seconds < LYING_LONG_SECONDS) return [still];
  return [still, reason('lyingForLong', `had been lying there for ${durationText(seconds)} by then`)];
}

/** What a vessel did in the days before. */
export interface Habits {
  readonly kind: VesselKind;
  /** Until when they are looked at, seconds since 1970. */
  readonly until: number;
  /** Knots, one for each time that it was near the line. */
  readonly speeds: readonly number[];
}

export function habitsOf(fault: Fault, { kind }: FaultVessel, legs: readonly Leg[]): Habits {
  const until = fault.time - BEFORE_HOURS * 3600;
  return { kind, until, speeds: passSpeeds(legs, fault, { from: Number.NEGATIVE_INFINITY, until }) };
}

function habitReasons(legs: readonly Leg[], pass: Pass, { kind, until, speeds }: Habits): FindingReason[] {
  const days = kind === 'fishing' ? slowDaysNear(legs, pass, until) : 0;
  if (days >= 2)
    return [reason('usualGround', `a fishing vessel on its usual ground: slow there on ${days} of the days before`)];
  const times = speeds.filter((knots) => Math.abs(knots - pass.knots) <= OFTEN_KN).length;
  if (times < OFTEN || pass.knots < DRAG_KN_MIN) return [];
  const text = `was there ${times} times at such a speed in the ${HISTORY_DAYS} days before, without a fault`;
  return [reason('crossesOften', text)];
}
