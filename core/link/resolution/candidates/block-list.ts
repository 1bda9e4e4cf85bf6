import { GrowingNumbers } from '../table/growing-numbers.ts';
import { type DroppedBlocks, visitBlocks } from './blocks.ts';
import type { KeyTable } from './key-table.ts';

/** Every block, one after the other. */
export interface BlockList {
  /** The records of each block, ascending; the last one of a block stands as `~record`, a negative number. */
  readonly members: Int32Array;
  readonly dropped: DroppedBlocks;
}

/** 4 MB. */
const REMEMBERED_BLOCKS = 2 ** 20;

/**
 * All blocks. The same records come together by many keys: a block that came lately is left out when it comes again,
 * which spares two of three.
 */
export function listBlocks(keys: KeyTable): BlockList {
  const list = new GrowingNumbers();
  /** By a hash of the members: one more than where the block that had it last begins in the list. */
  const latest = new Int32Array(REMEMBERED_BLOCKS);
  const dropped = visitBlocks(keys, (members, from, to) => {
    const place = hashOf(members, from, to) & (REMEMBERED_BLOCKS - 1);
    const begin = latest[place]! - 1;
    if (begin >= 0 && isSame(list, begin, members, from, to)) return;
    latest[place] = list.length + 1;
    for (let i = from; i < to - 1; i++) list.push(members[i]!);
    list.push(~members[to - 1]!);
  });
  return { members: list.finish(), dropped };
}

function hashOf(members: Int32Array, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ members[i]!, 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isSame(list: GrowingNumbers, begin: number, members: Int32Array, from: number, to: number): boolean {
  const last = to - 1;
  for (let i = from; i < last; i++) if (list.at(begin + i - from) !== members[i]) return false;
  return list.at(begin + last - from) === ~members[last]!;
}
