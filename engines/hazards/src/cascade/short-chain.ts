/** A chain is told by at most so many sites: its beginning and its end. */
const CHAIN_SITES_MAX = 64;

/** A chain as it is told: of a very long one the middle is left out. */
export function shortChain<T>(chain: readonly T[]): readonly T[] {
  if (chain.length <= CHAIN_SITES_MAX) return chain;
  return [...chain.slice(0, CHAIN_SITES_MAX / 2), ...chain.slice(-CHAIN_SITES_MAX / 2)];
}
