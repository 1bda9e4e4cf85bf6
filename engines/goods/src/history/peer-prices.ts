import type { Declaration } from '../declaration.ts';
import { PEER_GROUPS_MAX, PEER_PRICES_MAX } from '../limits.ts';
import { sampleOf, SortedSample } from './sorted-sample.ts';

/** How alike goods are that a price is compared with: the same six digits, heading, or chapter. */
export type PeerLevel = 'hs6' | 'hs4' | 'hs2';

/** Those that a declaration's price is compared with. */
export interface Peers {
  readonly level: PeerLevel;
  /** The digits that they share. */
  readonly prefix: string;
  /** Natural logarithms of euro a kilogram. */
  readonly prices: SortedSample;
}

/** The narrowest first. */
const LEVELS: readonly { readonly level: PeerLevel; readonly digits: number }[] = [
  { level: 'hs6', digits: 6 },
  { level: 'hs4', digits: 4 },
  { level: 'hs2', digits: 2 },
];

export const PEER_LEVELS: readonly PeerLevel[] = LEVELS.map(({ level }) => level);

/** The natural logarithm of euro a kilogram; undefined where value or mass is not declared or zero. */
export function logUnitPrice({ valueEur, netKg }: Declaration): number | undefined {
  if (valueEur === undefined || netKg === undefined || valueEur <= 0 || netKg <= 0) return undefined;
  // A quotient of very small and very large numbers may be no number any more; logarithms of both always are.
  return Math.log(valueEur) - Math.log(netKg);
}

/** What a kilogram of like goods cost, by code, heading and chapter. */
export class PeerPrices {
  readonly #groups = new Map<number, SortedSample>();
  readonly #levels: typeof LEVELS;

  /**
   * @param groups digits → logarithms of unit prices, as `entries` gives them.
   * @param widest the widest level that is asked for.
   */
  constructor(groups: Iterable<readonly [string, readonly number[]]> = [], widest: PeerLevel = 'hs2') {
    this.#levels = LEVELS.slice(0, PEER_LEVELS.indexOf(widest) + 1);
    for (const [prefix, values] of groups)
      this.#groups.set(groupKey(prefix, prefix.length), sampleOf(values, PEER_PRICES_MAX));
  }

  /** @param hsCode digits, 2 or more. */
  add(hsCode: string, logPrice: number): void {
    for (const { digits } of this.#levels)
      if (hsCode.length >= digits) this.#group(groupKey(hsCode, digits))?.add(logPrice);
  }

  /**
   * The narrowest peers of which there are enough, no wider than `widest`.
   *
   * @param hsCode digits, 2 or more.
   */
  of(hsCode: string, peersMin: number, widest: PeerLevel = 'hs2'): Peers | undefined {
    for (const { level, digits } of this.#levels) {
      const prices = hsCode.length >= digits ? this.#groups.get(groupKey(hsCode, digits)) : undefined;
      if (prices !== undefined && prices.size >= peersMin) return { level, prefix: hsCode.slice(0, digits), prices };
      if (level === widest) return undefined;
    }
    return undefined;
  }

  *entries(): Generator<[string, number[]], void, undefined> {
    for (const [key, sample] of this.#groups) yield [String(key).slice(1), sample.values()];
  }

  #group(key: number): SortedSample | undefined {
    const known = this.#groups.get(key);
    if (known !== undefined || this.#groups.size >= PEER_GROUPS_MAX) return known;
    const sample = new SortedSample(PEER_PRICES_MAX);
    this.#groups.set(key, sample);
    return sample;
  }
}

/** The first digits as a number with a 1 in front, so that leading zeros count: no text is made for each look. */
function groupKey(hsCode: string, digits: number): number {
  let key = 1;
  for (let at = 0; at < digits; at++) key = key * 10 + hsCode.charCodeAt(at) - 48;
  return key;
}
