/** So many receivers are remembered by cell, each in one word: the receiver in the high half, how often it was heard in the low. */
export const MAIN_SOURCES = 4;
const COUNT_MASK = 0xffff;
/** When one was heard so often all counts are halved, so that what is long ago weighs less. */
const COUNT_MAX = 4096;

/**
 * Counts a report for the receiver that gave it, among the few that gave most: the sketch SpaceSaving (Metwally, Agrawal and
 * El Abbadi 2005) with four places, whose counts err by at most a quarter of all.
 */
export function countSource(words: Uint32Array, at: number, source: number): void {
  if (source < 0 || source > COUNT_MASK) return;
  let least = at;
  for (let i = at; i < at + MAIN_SOURCES; i++) {
    const word = words[i]!;
    if (word >>> 16 === source && (word & COUNT_MASK) > 0) {
      words[i] = word + 1;
      if ((word & COUNT_MASK) >= COUNT_MAX) halve(words, at);
      return;
    }
    if ((word & COUNT_MASK) < (words[least]! & COUNT_MASK)) least = i;
  }
  words[least] = ((source << 16) | ((words[least]! & COUNT_MASK) + 1)) >>> 0;
}

function halve(words: Uint32Array, at: number): void {
  for (let i = at; i < at + MAIN_SOURCES; i++) {
    const word = words[i]!;
    words[i] = ((word & ~COUNT_MASK) | ((word & COUNT_MASK) >>> 1)) >>> 0;
  }
}

export const sourceOf = (word: number): number => word >>> 16;
export const countOf = (word: number): number => word & COUNT_MASK;

/** Which share of what was counted came from certain receivers, 0..1; NaN where nothing was counted. */
export function shareOfSources(words: Uint32Array, at: number, isOne: (source: number) => boolean): number {
  let some = 0;
  let all = 0;
  for (let i = at; i < at + MAIN_SOURCES; i++) {
    const count = countOf(words[i]!);
    all += count;
    if (count > 0 && isOne(sourceOf(words[i]!))) some += count;
  }
  return all === 0 ? Number.NaN : some / all;
}
