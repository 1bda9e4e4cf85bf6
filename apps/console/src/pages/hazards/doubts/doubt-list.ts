import type { HazardDoubt } from '@quintet/node/api';

/** A pair by its two reports. */
export const doubtKey = ({ a, b }: Pick<HazardDoubt, 'a' | 'b'>): string => `${a.id}\n${b.id}`;

/** What is left of the pairs: those judged here leave at once, before the node has answered. */
export function leftOf(doubts: readonly HazardDoubt[], judged: ReadonlySet<string>): readonly HazardDoubt[] {
  return judged.size === 0 ? doubts : doubts.filter((doubt) => !judged.has(doubtKey(doubt)));
}

/** The pair that opens after one leaves: the next, or the last where it was the last. */
export function nextOf(doubts: readonly HazardDoubt[], at: number): HazardDoubt | undefined {
  return doubts[at + 1] ?? doubts[at - 1];
}
