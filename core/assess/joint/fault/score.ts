import type { FindingReason } from '@quintet/tracks';
import type { KeptPoint } from '../../../observe/vessels/index.ts';
import { JOINT_WEIGHTS } from '../joint-score.ts';
import { type Pass, passesOf } from './passes.ts';
import { habitsOf, passReasons } from './pass-reasons.ts';
import { silenceAt, type Silence } from './silence.ts';
import { silenceReasons } from './silence-reasons.ts';
import type { Fault, FaultFinding, FaultVessel, VesselAtFault } from './types.ts';
import { slowStretch } from './usual.ts';
import { type Leg, legsOf } from './way.ts';
import { AFTER_MINUTES, BEFORE_HOURS, FAULT_WEIGHTS } from './weights.ts';

/** A vessel that nothing else speaks for is not made suspicious by a list. */
const LISTED_FROM = 0.3;
/** What was found so long before or after the fault is held against it. */
const FINDING_HOURS = 24;
/** Of the stretch that is shown, at most so many points. */
const STRETCH_POINTS_MAX = 200;
const AROUND_SECONDS = 7200;

/** How much a vessel is worth a look; undefined where it was not near. */
export function scoreAtFault(fault: Fault, vessel: FaultVessel): VesselAtFault | undefined {
  const legs = legsOf(vessel.points);
  const span = { from: fault.time - BEFORE_HOURS * 3600, until: fault.time + AFTER_MINUTES * 60 };
  const habits = habitsOf(fault, vessel, legs);
  const passes = passesOf(legs, fault, span).map((pass) =>
    withReasons(fault, vessel, passReasons(fault, legs, pass, habits), ofPass(legs, pass)),
  );
  const silence = silenceAt(legs, fault);
  const silent = silence
    ? [withReasons(fault, vessel, silenceReasons(fault, legs, silence, passes.length > 0), ofSilence(legs, silence))]
    : [];
  return [...passes, ...silent].toSorted((a, b) => b.score - a.score)[0];
}

interface Seen {
  readonly nearestTime: number;
  readonly distanceKm?: number;
  readonly stretch: readonly KeptPoint[];
}

function ofPass(legs: readonly Leg[], pass: Pass): Seen {
  const { first, last } = slowStretch(legs, pass);
  const stretch = pointsBetween(legs, legs[first]!.a.time - AROUND_SECONDS, legs[last]!.b.time + AROUND_SECONDS);
  return { nearestTime: pass.time, distanceKm: pass.faultKm ?? pass.lineKm, stretch };
}

function ofSilence(legs: readonly Leg[], { leg, time }: Silence): Seen {
  const { a, b } = legs[leg]!;
  return { nearestTime: time, stretch: pointsBetween(legs, a.time - AROUND_SECONDS, b.time + AROUND_SECONDS) };
}

function pointsBetween(legs: readonly Leg[], from: number, until: number): KeptPoint[] {
  const points = legs.flatMap(({ a, b }, i) => (i === 0 ? [a, b] : [b]));
  const within = points.filter(({ time }) => time >= from && time <= until);
  if (within.length <= STRETCH_POINTS_MAX) return within;
  const step = (within.length - 1) / (STRETCH_POINTS_MAX - 1);
  return Array.from({ length: STRETCH_POINTS_MAX }, (_, i) => within[Math.round(i * step)]!);
}

function withReasons(fault: Fault, vessel: FaultVessel, seen: readonly FindingReason[], where: Seen): VesselAtFault {
  const { track, mmsi, name, kind } = vessel;
  const reasons = [...seen, ...kindReasons(vessel), ...findingReasons(fault, vessel.findings)];
  const told = toldReasons(name ?? mmsi, [...reasons, ...listedReasons(vessel, reasons)]);
  return { track, mmsi, name, kind, ...told, ...where };
}

/** So many reasons make a sentence. */
const SENTENCE_REASONS = 3;

/** Reasons with their sum and what they come to in words. */
export function toldReasons(
  name: string,
  all: readonly FindingReason[],
): Pick<VesselAtFault, 'score' | 'reasons' | 'text' | 'against'> {
  const { score, reasons } = bounded(all);
  const speaking = all.filter((one) => one.score > 0).slice(0, SENTENCE_REASONS);
  const against = all.filter((one) => one.score < 0).map(({ text }) => text);
  return { score, reasons, text: `${name}: ${speaking.map(({ text }) => text).join('; ')}.`, against };
}

function kindReasons({ kind }: FaultVessel): FindingReason[] {
  if (kind !== 'service' && kind !== 'official') return [];
  const text = kind === 'service' ? 'a pilot, tug or work vessel is often slow on purpose' : 'a vessel of an authority';
  return [{ text, score: FAULT_WEIGHTS.serves }];
}

const IDENTITY_TYPES: ReadonlySet<string> = new Set(['identity', 'false_position', 'shared_mmsi']);

function findingReasons(fault: Fault, findings: readonly FaultFinding[]): FindingReason[] {
  const around = findings.filter(({ start, end = start }) => {
    return end >= fault.time - FINDING_HOURS * 3600 && start <= fault.time + FINDING_HOURS * 3600;
  });
  const of = (fits: (type: string) => boolean, score: number): FindingReason[] =>
    around
      .filter(({ type }) => fits(type))
      .slice(0, 1)
      .map(({ text }) => ({ text: `found at sea: ${text}`, score }));
  return [
    ...of((type) => type === 'dark', FAULT_WEIGHTS.darkFound),
    ...of((type) => IDENTITY_TYPES.has(type), FAULT_WEIGHTS.identityFound),
    ...of((type) => type === 'loitering', FAULT_WEIGHTS.loiteringFound),
  ];
}

function listedReasons({ listed, listedText }: FaultVessel, reasons: readonly FindingReason[]): FindingReason[] {
  if (listed === 0 || sumOf(reasons) < LISTED_FROM) return [];
  const score = listed === 2 ? JOINT_WEIGHTS.vesselListed : JOINT_WEIGHTS.ownerListed;
  return [{ text: listedText ?? 'it is connected with a list', score }];
}

/** Reasons and their sum, kept within 0..1: what goes beyond is taken back by a reason of its own, so that the sum holds. */
function bounded(reasons: readonly FindingReason[]): Pick<VesselAtFault, 'score' | 'reasons'> {
  const sum = sumOf(reasons);
  const score = Math.min(1, Math.max(0, sum));
  if (score === sum) return { score, reasons };
  return { score, reasons: [...reasons, { text: 'a score is between 0 and 1', score: hundredths(score - sum) }] };
}

function sumOf(reasons: readonly FindingReason[]): number {
  return hundredths(reasons.reduce((sum, { score }) => sum + score, 0));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
