import type { Reception } from './reception.ts';
import type { TagBlock } from './tag-block.ts';

/** Groups that are remembered at once; a further one takes the place of one with the same place in the table. */
export const GROUPS_MAX = 4_096;

/**
 * What the tag block of one sentence of a group says holds for the sentences of the group that do not say it: time and
 * station often stand on the first line alone.
 */
export class Groups {
  readonly #feed = new Int32Array(GROUPS_MAX);
  readonly #group = new Int32Array(GROUPS_MAX).fill(-1);
  readonly #station = new Int32Array(GROUPS_MAX);
  readonly #saidAtMs = new Float64Array(GROUPS_MAX);

  /** Completes the reception of a sentence with a group, and remembers what its tag block says. */
  complete(tag: TagBlock, reception: Reception): void {
    const place = (Math.imul(tag.group, 0x9e3779b1) ^ Math.imul(reception.feed, 0x85ebca6b)) & (GROUPS_MAX - 1);
    const isKnown = this.#group[place] === tag.group && this.#feed[place] === reception.feed;
    if (isKnown && tag.groupNumber > 1) {
      if (reception.station === 0) reception.station = this.#station[place]!;
      if (Number.isNaN(reception.saidAtMs)) reception.saidAtMs = this.#saidAtMs[place]!;
    }
    this.#feed[place] = reception.feed;
    this.#group[place] = tag.group;
    this.#station[place] = reception.station;
    this.#saidAtMs[place] = reception.saidAtMs;
  }

  /** Forgets all groups. */
  clear(): void {
    this.#group.fill(-1);
  }
}
