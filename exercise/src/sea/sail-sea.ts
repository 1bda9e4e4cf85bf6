import { hearSea, type HeardLine } from './hear-sea.ts';
import { SEA_DAYS, seaOf } from './sea.ts';
import { seaTruth, type SeaTruth } from './sea-truth.ts';

export interface SailOptions {
  readonly seed: number;
  /** So many vessels sail, at most three more: those that belong together come together. */
  readonly vessels: number;
  /** Days that end on 24 November 2026; 3 unless said otherwise. */
  readonly days?: number;
}

/** A sea in memory: what its feeds hand on, and the truth. */
export interface SailedSea {
  readonly from: number;
  readonly until: number;
  readonly vessels: number;
  readonly truth: readonly SeaTruth[];
  /** Made while it is read, in the order in which it came in; may be read again. */
  lines(): Iterable<HeardLine>;
}

/** Names and numbers are unlike each other to so many vessels. */
export const SEA_VESSELS_MAX = 20_000;

/**
 * A sea of up to SEA_VESSELS_MAX vessels, without files.
 *
 * @throws RangeError for more vessels.
 *
 * @example
 * const sea = sailSea({ seed: 1, vessels: 100, days: 3 });
 * for (const { text } of sea.lines()) decoder.push(text);
 */
export function sailSea({ seed, vessels, days = SEA_DAYS }: SailOptions): SailedSea {
  if (vessels > SEA_VESSELS_MAX) throw new RangeError(`a sea has at most ${SEA_VESSELS_MAX} vessels, not ${vessels}`);
  const sea = seaOf({ seed, casts: 0, vesselsMin: vessels, entities: 0, days });
  return {
    from: sea.from,
    until: sea.until,
    vessels: sea.vessels.length,
    truth: seaTruth(sea),
    lines: () => hearSea(sea, sea.from, sea.until),
  };
}
