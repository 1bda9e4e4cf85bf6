import { ATTRIBUTES_GAIN_MAX, defaults } from '../defaults.ts';
import { WEIGHTS } from '../score/weights.ts';
import type { MatchOptions, Subject } from '../types.ts';

/** Below this nothing is worth being called a hit, and the search could no longer leave anything out. */
export const CUTOFF_MIN = 0.2;

/** The least score of a hit. */
export function cutoffOf({ cutoff, threshold = defaults.threshold }: MatchOptions): number {
  return Math.max(cutoff ?? threshold, CUTOFF_MIN);
}

/** The least score of a name with which a subject can be a hit: its attributes may add the rest. */
export function nameScoreNeeded(query: Subject, options: MatchOptions): number {
  const { birthDates = [], countries = [], locations = [] } = query;
  const hasAttributes = birthDates.length + countries.length + locations.length > 0;
  return cutoffOf(options) - (hasAttributes ? ATTRIBUTES_GAIN_MAX : 0);
}

const STEP = 0.01;
/** Rounding of scores and sums must not cost a pair that stands exactly at the cutoff. */
const TOLERANCE = 0.002;

/** The least that what is missing costs, for persons' names or things'. */
interface MissingRates {
  readonly query: number;
  readonly either: number;
  readonly half: number;
  readonly conflict: number;
}

function ratesOf(kind: 'person' | 'thing'): MissingRates {
  const shared = WEIGHTS[`${kind}.conflictShare`];
  const query = Math.min(shared, WEIGHTS[`${kind}.missingQuery`]);
  const either = Math.min(query, WEIGHTS[`${kind}.missingListed`]);
  return { query, either, half: WEIGHTS[`${kind}.halfMissing`], conflict: WEIGHTS[`${kind}.conflict`] };
}

const PERSON = ratesOf('person');
const THING = ratesOf('thing');

/**
 * The largest share of a query's weight that may stay unmatched if a name is still to reach `needed`. A share above it
 * costs more than the score has to give: every missing part is charged at least the lower of the two missing rates.
 */
export function unmatchedShareMax(needed: number, person: boolean): number {
  const { query, half } = person ? PERSON : THING;
  let share = 0;
  while (share < 1) {
    const next = share + STEP;
    if (1 - query * next - half * Math.max(0, next - 0.5) < needed - TOLERANCE) break;
    share = next;
  }
  return Math.min(1, share + STEP);
}

/**
 * The most that a pair can score of which at least these shares must stay unmatched, and whose parts that cannot be
 * matched contradict each other by at least `contradiction`.
 */
export function scoreMax(queryShare: number, listedShare: number, contradiction: number, person: boolean): number {
  const { either, half, conflict } = person ? PERSON : THING;
  const more = Math.max(0, queryShare - 0.5) + Math.max(0, listedShare - 0.5);
  return 1 - either * Math.max(queryShare, listedShare) - half * more - conflict * contradiction + TOLERANCE;
}
