import { type PairComparer, NAME_ORDER_LEVELS } from '../compare/compare-pair.ts';
import { EXACT, LEVELS, MISSING } from '../compare/levels.ts';
import type { Rarity } from '../estimate/rarity.ts';
import type { Weights } from '../estimate/weights.ts';
import { doesFollow } from '../table/feature.ts';
import type { Column } from '../table/column-builder.ts';

/** One line of the account of a pair: so many bits for (positive) or against (negative) that both are the same. */
export interface LedgerEntry {
  /** `prior`, a property, `nameOrder`, `household`, `transitivity`, `judgement` or `conflict`. */
  readonly feature: string;
  /** A plain sentence. */
  readonly text: string;
  /** Bits, rounded to four decimals. */
  readonly score: number;
  /** What the first and the second record say, as given. */
  readonly query?: string;
  readonly candidate?: string;
}

/** Neither evidence nor decision counts for more: a chance of 1 in 10^15 that it is otherwise. */
export const BITS_MAX = 50;
const DECIMALS = 10_000;

export function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

/**
 * The account of the pair that was compared last: the prior, then what each feature says. Its scores add up to the
 * logarithm (base 2) of the odds; the score of the pair is 1 / (1 + 2^-sum).
 */
export function ledgerOf(
  comparer: PairComparer,
  columns: readonly Column[],
  weights: Weights,
  rarity: Rarity,
): LedgerEntry[] {
  const ledger: LedgerEntry[] = [
    { feature: 'prior', text: priorText(weights.priorBits), score: rounded(weights.priorBits) },
  ];
  let related = 0;
  let hasSlip = false;
  for (let feature = 0; feature < comparer.featureCount; feature++) {
    const level = comparer.levels[feature]!;
    if (level === MISSING) continue;
    const rare = rarity.bits(comparer, feature);
    related += weights.relatedBits(feature, level, rare);
    hasSlip ||= weights.isSlip(feature, level);
    const score = rounded(weights.bits(feature, level, rare));
    const column = columns[feature];
    if (column === undefined) {
      if (score !== 0)
        ledger.push({ feature: 'nameOrder', text: `Given and family name: ${NAME_ORDER_LEVELS[level]}`, score });
      continue;
    }
    ledger.push({
      feature: column.feature.name,
      text: `${column.feature.label}: ${LEVELS[column.feature.kind][level % comparer.levelCounts[feature]!]}${howTelling(rarity, comparer, feature, doesFollow(column.feature))}`,
      score,
      query: textAt(columns[comparer.columnA[feature]!]!, comparer.cellA[feature]!),
      candidate: textAt(columns[comparer.columnB[feature]!]!, comparer.cellB[feature]!),
    });
  }
  const penalty = rounded(weights.relatedPenalty(related + weights.slipBits(hasSlip)));
  if (penalty !== 0) ledger.push({ feature: 'household', text: HOUSEHOLD_TEXT, score: penalty });
  return ledger;
}

const HOUSEHOLD_TEXT = 'Others of the same household or group have as much in common';

function priorText(bits: number): string {
  return `Of two records at random, one pair in ${Math.round(1 + 2 ** -bits).toLocaleString('en')} is the same`;
}

/** From here on a value is said to be rare or common. */
const TOLD_BITS = 1;

function howTelling(rarity: Rarity, comparer: PairComparer, feature: number, isFollowing: boolean): string {
  const level = comparer.levels[feature]!;
  const levels = comparer.levelCounts[feature]!;
  if (level >= levels && isFollowing) return ', as is to be expected with the rest';
  if (level % levels !== EXACT) return '';
  const bits = rarity.bits(comparer, feature);
  return bits <= -TOLD_BITS ? ', and rare' : bits >= TOLD_BITS ? ', and common' : '';
}

function textAt({ texts, given }: Column, cell: number): string {
  return texts[given[cell]!]!;
}

/** The sum of a ledger in bits. */
export function sumOf(ledger: readonly LedgerEntry[]): number {
  return ledger.reduce((sum, { score }) => sum + score, 0);
}
