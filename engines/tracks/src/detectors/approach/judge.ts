import type { FindingReason } from '../../finding.ts';
import type { ShipKind } from '../ship-kind.ts';
import { distanceText, durationText, knotsText } from '../words.ts';

export interface ApproachFacts {
  readonly knots: number;
  /** To the territorial sea, when it was first seen on this course. */
  readonly minutes: number;
  /** How long it was not heard before, seconds; 0 where it was. */
  readonly silenceS: number;
  readonly night: boolean;
  readonly kind: ShipKind;
  /** First heard out at sea, where others were heard, and never in a port. */
  readonly appeared: boolean;
  /** From where its course meets the coast to the nearest port, kilometres; absent where neither is known. */
  readonly portKm?: number;
  /** As it says itself. */
  readonly destination: string | undefined;
}

const VERY_FAST_KNOTS_MIN = 25;
const RACING_KNOTS_MIN = 35;
/** Slower than this ships of all kinds come in from sea. */
const FAST_KNOTS_MIN = 20;
const PORT_KM_MIN = 5;
/** Ships of these kinds go to ports, wherever they are heard first. */
const TRADES = new Set<ShipKind>(['cargo', 'tanker', 'passenger']);

/** Ships that come for a coast every day. */
const EVERYDAY: Partial<Record<ShipKind, readonly [what: string, score: number]>> = {
  passenger: ['a passenger ship, which keeps a timetable', -0.3],
  'high speed craft': ['a high speed craft, as ferries are', -0.3],
  cargo: ['a cargo ship on its way to a port', -0.2],
  tanker: ['a tanker on its way to a port', -0.2],
  fishing: ['a fishing vessel on its way home', -0.1],
  tug: ['a tug', -0.2],
  pilot: ['a pilot vessel', -0.4],
  service: ['a service vessel', -0.3],
  'law enforcement': ['a vessel of an authority', -0.4],
};

/** What makes an approach worth a look, and what makes it everyday. At night it weighs half as much again. */
export function judgeApproach(facts: ApproachFacts): FindingReason[] {
  const { knots, minutes, silenceS, night, kind, destination } = facts;
  const reasons: FindingReason[] = [
    { text: `${Math.round(minutes)} min from the territorial sea on this course at ${knotsText(knots)}`, score: 0.25 },
  ];
  if (knots > VERY_FAST_KNOTS_MIN) reasons.push({ text: `faster than ${VERY_FAST_KNOTS_MIN} kn`, score: 0.15 });
  if (knots > RACING_KNOTS_MIN) reasons.push({ text: `faster than ${RACING_KNOTS_MIN} kn`, score: 0.1 });
  if (silenceS > 0) reasons.push({ text: `was not heard for ${durationText(silenceS)} before`, score: 0.2 });
  if (knots > FAST_KNOTS_MIN && !TRADES.has(kind)) reasons.push(...reasonsOfWay(facts));
  const everyday = EVERYDAY[kind];
  // By day people go home from a day at sea.
  if (kind === 'pleasure' && !night) reasons.push({ text: 'a pleasure craft by day', score: -0.15 });
  if (everyday) reasons.push({ text: everyday[0], score: everyday[1] });
  if (destination !== undefined) reasons.push({ text: `says that it goes to ${destination}`, score: -0.15 });
  const sum = reasons.reduce((total, { score }) => total + score, 0);
  if (night && sum > 0)
    reasons.push({ text: 'at night, which weighs half as much again', score: Math.round(sum * 50) / 100 });
  return reasons;
}

/** Where a fast craft comes from and where it goes. */
function reasonsOfWay({ appeared, portKm }: ApproachFacts): FindingReason[] {
  const reasons: FindingReason[] = [];
  if (appeared) reasons.push({ text: 'it was first heard out at sea and in no port', score: 0.1 });
  if (portKm !== undefined && portKm >= PORT_KM_MIN)
    reasons.push({
      text: `its course meets the coast ${distanceText(portKm * 1000)} from the nearest port`,
      score: 0.15,
    });
  return reasons;
}
