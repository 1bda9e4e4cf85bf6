import { MISSING } from '../compare/levels.ts';

/**
 * What the estimation found: chances by feature and level. A feature that follows from another has its levels twice: as
 * they are, and behind them as they are where the other agrees; each half adds up to 1.
 */
export interface Estimates {
  /** The number of levels of each feature, each once. */
  readonly levelCounts: readonly number[];
  /** P(level | same entity), by feature and level. */
  readonly m: readonly Float64Array[];
  /** P(level | different entities), by feature and level. */
  readonly u: readonly Float64Array[];
  /** P(two records taken at random are the same entity). */
  readonly prior: number;
  /** P(level | different entities of one household or group), by feature and level; undefined where that is as in `u`. */
  readonly related: readonly (Float64Array | undefined)[];
  /** P(two records of different entities are of one household or group). */
  readonly relatedPrior: number;
  /** Which features a household mostly shares. */
  readonly sharedMostly: readonly boolean[];
  /** P(no slip in those of them that agree), of one entity and of one household. */
  readonly toTheLetter: { readonly same: number; readonly related: number };
}

/**
 * The evidence of each level in bits, made to fall from level to level: log2(m / u) for being the same, log2(h / u) for
 * being two of one household, which share their family name and address and are not the same all the same.
 */
export class Weights {
  readonly priorBits: number;
  readonly #levelCounts: readonly number[];
  readonly #relatedPrior: number;
  readonly #bits: readonly Float64Array[];
  /** log2(h / u), or undefined where a household agrees no more than anybody. */
  readonly #relatedBits: readonly (Float64Array | undefined)[];
  readonly #sharedMostly: readonly boolean[];
  /** log2 of the odds of one household against one entity, without and with a slip in what it shares. */
  readonly #slipBits: readonly [number, number];

  constructor({ levelCounts, m, u, prior, related, relatedPrior, sharedMostly, toTheLetter }: Estimates) {
    this.#sharedMostly = sharedMostly;
    this.#slipBits = [
      Math.log2(toTheLetter.related / toTheLetter.same),
      Math.log2((1 - toTheLetter.related) / (1 - toTheLetter.same)),
    ];
    this.#levelCounts = levelCounts;
    this.priorBits = Math.log2(prior / (1 - prior));
    this.#relatedPrior = relatedPrior;
    this.#bits = m.map((chances, feature) => fallingByHalf(chances, u[feature]!, levelCounts[feature]!));
    this.#relatedBits = related.map((chances, feature) => {
      if (chances === undefined) return undefined;
      // The odds of the same against a household fall from level to level too: agreement never counts against.
      const over = fallingByHalf(m[feature]!, chances, levelCounts[feature]!);
      return this.#bits[feature]!.map((bits, level) => bits - over[level]!);
    });
  }

  /**
   * Evidence of one feature in bits; 0 when missing.
   * @param rarity bits by which the value is more common than the mean; it lowers the evidence by as much, yet no
   * agreement weighs less than disagreement
   */
  bits(feature: number, level: number, rarity: number): number {
    if (level === MISSING) return 0;
    const bits = this.#bits[feature]!;
    const levels = this.#levelCounts[feature]!;
    const last = level < levels ? levels - 1 : bits.length - 1;
    return Math.max(bits[level]! - rarity, bits[last]!);
  }

  /** The most that `bits` gives for a level, whether or not the feature follows from one that agrees. */
  bestBits(feature: number, level: number, rarity: number): number {
    const alone = this.bits(feature, level, rarity);
    const behind = level + this.#levelCounts[feature]!;
    return behind < this.#bits[feature]!.length
      ? Math.max(alone, this.bits(feature, behind, Math.min(0, rarity)))
      : alone;
  }

  /** Evidence of one feature that both are of one household, in bits; 0 for what a household does not share. */
  relatedBits(feature: number, level: number, rarity: number): number {
    const related = this.#relatedBits[feature];
    if (related === undefined || level === MISSING) return 0;
    const lowered = this.bits(feature, level, rarity) - this.#bits[feature]![level]!;
    return related[level]! + lowered;
  }

  /** Whether a feature that a household mostly shares agrees, yet not to the letter. */
  isSlip(feature: number, level: number): boolean {
    if (level === MISSING || this.#sharedMostly[feature] !== true) return false;
    const levels = this.#levelCounts[feature]!;
    const plain = level % levels;
    return plain !== 0 && plain !== levels - 1;
  }

  /**
   * Evidence for one household, beside that of each feature: its members share what they share to the letter more often
   * than a record and its copy do. One slip says it all: further ones are mostly in the same copy.
   */
  slipBits(hasSlip: boolean): number {
    return this.#slipBits[Number(hasSlip)]!;
  }

  /** What the sum of the evidence for one household takes from a pair, in bits: about 0, or negative. */
  relatedPenalty(relatedBits: number): number {
    const prior = this.#relatedPrior;
    return -Math.log2(1 - prior + prior * 2 ** relatedBits);
  }
}

function fallingByHalf(m: Float64Array, u: Float64Array, levels: number): Float64Array {
  const bits = new Float64Array(m.length);
  for (let from = 0; from < m.length; from += levels)
    bits.set(fallingBits(m.subarray(from, from + levels), u.subarray(from, from + levels)), from);
  return bits;
}

/**
 * log2(m / u) by level, never rising: neighbouring levels that would rise are pooled (isotonic regression, pool
 * adjacent violators), so that better agreement never counts less.
 */
function fallingBits(m: Float64Array, u: Float64Array): Float64Array {
  const pools: { m: number; u: number; size: number }[] = [];
  for (let level = 0; level < m.length; level++) {
    pools.push({ m: m[level]!, u: u[level]!, size: 1 });
    for (let last = pools.at(-1)!, before = pools.at(-2); before && last.m * before.u > before.m * last.u; ) {
      pools.splice(-2, 2, { m: before.m + last.m, u: before.u + last.u, size: before.size + last.size });
      last = pools.at(-1)!;
      before = pools.at(-2);
    }
  }
  return Float64Array.from(pools.flatMap((pool) => Array<number>(pool.size).fill(Math.log2(pool.m / pool.u))));
}

/** The chance that bits of evidence stand for: 1 / (1 + 2^-bits). */
export function chanceOfBits(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
