import type { FindingReason } from '../../finding.ts';
import { type ShipKind } from '../ship-kind.ts';
import { durationText, knotsText, shoreText, distanceText } from '../words.ts';

/** What a meeting is judged by. */
export interface MeetingFacts {
  readonly kinds: readonly [ShipKind, ShipKind];
  /** Navigational status of both (ITU-R M.1371), -1 unknown. */
  readonly statuses: readonly [number, number];
  /** Medians over the meeting, knots. */
  readonly knots: readonly [number, number];
  readonly durationS: number;
  readonly durationMinS: number;
  readonly metresMedian: number;
  readonly shoreKm: number;
  readonly port?: { readonly name: string; readonly distanceKm: number };
  /** The longest silence of one that ended in the twelve hours before or began with the meeting, seconds; 0 none. */
  readonly silenceS: number;
  /** Positions of one were found to be false in that time. */
  readonly falsePositions: boolean;
}

/** Slower than this two ships can lie together (pipe-encounters' published filter, 2 kn). */
export const SLOW_KNOTS_MAX = 2;
const CONVOY_KNOTS_MIN = 3;
const TRAWLING_KNOTS: readonly [number, number] = [2, 5];
const TERRITORIAL_SEA_KM = 22.224;
const LONG_S = 4 * 3600;
const AT_ANCHOR = 1;
const MOORED = 5;
/** Wind and current move a ship that drifts faster than this. */
const ANCHORED_KNOTS_MAX = 0.2;
/** Hulls of 200 m and more with their fenders, measured between antennas. */
const ALONGSIDE_M_MAX = 150;

/**
 * Far from the shore nobody meets by chance; the steps are 20 and 10 nautical miles, and the 10 km of pipe-encounters. Where
 * two lie by the shore there is most often a harbour, although nobody told of it.
 */
const SHORE_STEPS: readonly (readonly [kilometresMin: number, score: number])[] = [
  [37.04, 0.2],
  [18.52, 0.15],
  [10, 0.1],
  [4, 0],
  [2, -0.1],
  [Number.NEGATIVE_INFINITY, -0.2],
];

const PORT_STEPS: readonly (readonly [kilometresMax: number, score: number])[] = [
  [3, -0.4],
  [10, -0.25],
  [20, -0.1],
];

/** What speaks for goods or people having changed ships, and what for an honest reason. */
export function judgeMeeting(facts: MeetingFacts): FindingReason[] {
  return [
    near(facts),
    ...speed(facts),
    ...shore(facts),
    ...port(facts),
    ...length(facts),
    ...silence(facts),
    ...kinds(facts),
    ...roads(facts),
    ...bunkering(facts),
    ...whereabouts(facts),
  ];
}

const near = ({ metresMedian, durationS }: MeetingFacts): FindingReason => ({
  text: `${distanceText(metresMedian)} apart for ${durationText(durationS)}`,
  score: 0.3,
});

function speed({ knots: [a, b], kinds: [kindA, kindB] }: MeetingFacts): FindingReason[] {
  const text = `${knotsText(a)} and ${knotsText(b)}`;
  const both = (min: number, max: number) => a >= min && b >= min && a <= max && b <= max;
  if (a < SLOW_KNOTS_MAX && b < SLOW_KNOTS_MAX) return [{ text: `both lay nearly still (${text})`, score: 0.2 }];
  if (kindA === 'fishing' && kindB === 'fishing' && both(...TRAWLING_KNOTS))
    return [{ text: `two fishing vessels at trawling speed (${text}), as pair trawlers go`, score: -0.3 }];
  if (both(CONVOY_KNOTS_MIN, Number.POSITIVE_INFINITY))
    return [{ text: `both made way (${text}), as in a convoy or a fairway`, score: -0.25 }];
  return [];
}

function shore({ shoreKm }: MeetingFacts): FindingReason[] {
  const [, score] = SHORE_STEPS.find(([min]) => shoreKm >= min)!;
  return score === 0 ? [] : [{ text: shoreText(shoreKm), score }];
}

function port({ port: found }: MeetingFacts): FindingReason[] {
  const step = found && PORT_STEPS.find(([max]) => found.distanceKm <= max);
  return step ? [{ text: `${distanceText(found.distanceKm * 1000)} from ${found.name}`, score: step[1] }] : [];
}

function length({ durationS, durationMinS }: MeetingFacts): FindingReason[] {
  return durationS >= Math.max(LONG_S, durationMinS) ? [{ text: 'long enough to hand over cargo', score: 0.05 }] : [];
}

function silence({ silenceS }: MeetingFacts): FindingReason[] {
  return silenceS > 0 ? [{ text: `one was not heard for ${durationText(silenceS)} around it`, score: 0.15 }] : [];
}

function whereabouts({ falsePositions }: MeetingFacts): FindingReason[] {
  const text = 'the positions of one are false in that time: nobody knows where it was';
  return falsePositions ? [{ text, score: -0.4 }] : [];
}

const SERVANTS: Partial<Record<ShipKind, string>> = {
  pilot: 'a pilot vessel',
  tug: 'a tug',
  service: 'a service vessel',
  'law enforcement': 'a vessel of an authority',
};

function kinds(facts: MeetingFacts): FindingReason[] {
  const [a, b] = facts.kinds;
  const servant = SERVANTS[a] ?? SERVANTS[b];
  if (servant !== undefined) return [{ text: `one is ${servant}, whose work this is`, score: -0.4 }];
  const is = (one: ShipKind, other: ShipKind) => (a === one && b === other) || (a === other && b === one);
  if (is('tanker', 'tanker')) return isBunkering(facts) ? [] : [{ text: 'two tankers', score: 0.1 }];
  if (is('cargo', 'fishing') || is('tanker', 'fishing'))
    return [{ text: 'a fishing vessel and a ship that can take its catch or fuel it', score: 0.1 }];
  if (is('fishing', 'fishing')) return [{ text: 'two fishing vessels, which work the same grounds', score: -0.3 }];
  if (a === 'pleasure' || b === 'pleasure') return [{ text: 'one is a pleasure craft', score: -0.15 }];
  return [];
}

/** Ships at anchor in the same roads swing clear of each other; who hands something over lies closer. */
function roads({ statuses, knots, metresMedian }: MeetingFacts): FindingReason[] {
  const lies = (i: 0 | 1) => statuses[i] === AT_ANCHOR || statuses[i] === MOORED || knots[i] <= ANCHORED_KNOTS_MAX;
  if (!lies(0) || !lies(1) || metresMedian < ALONGSIDE_M_MAX) return [];
  return [{ text: 'both lie at anchor, too far apart to be alongside, as in a roadstead', score: -0.25 }];
}

/** A tanker that fuels another ship near the coast, at anchor most often. */
function bunkering(facts: MeetingFacts): FindingReason[] {
  if (!isBunkering(facts)) return [];
  if (anchored(facts))
    return [{ text: 'a tanker beside a ship at anchor near the coast, as in bunkering', score: -0.3 }];
  return [{ text: 'a tanker beside another ship near the coast, as in bunkering', score: -0.2 }];
}

function isBunkering(facts: MeetingFacts): boolean {
  const { kinds: both, shoreKm, port: found } = facts;
  const coast = shoreKm < TERRITORIAL_SEA_KM || (found !== undefined && found.distanceKm <= 20);
  const tankers = both.filter((kind) => kind === 'tanker').length;
  return coast && (tankers === 1 || (tankers === 2 && anchored(facts)));
}

const anchored = ({ statuses }: MeetingFacts): boolean =>
  statuses.some((status) => status === AT_ANCHOR || status === MOORED);
