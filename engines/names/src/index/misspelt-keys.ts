import { EDIT_LENGTH_MAX } from '../part/edit-distance.ts';
import type { PartTable } from '../part/part-table.ts';
import { Role } from '../part/roles.ts';
import { allowsMisspelling, TWO_EDITS_LENGTH_MIN } from '../part/similarity.ts';

/** Letters at each end of a part that its keys are made of: few, since two are left out in all ways, yet enough to tell many parts apart. */
const END_LENGTH = 4;
const END_LENGTH_OF_MANY = 5;
const MANY_PARTS = 200_000;
const HALF_LENGTH_MIN = 5;

/** Whether a part is found when it is misspelt. */
export function mayBeMisspelt(table: PartTable, row: number): boolean {
  const length = table.length(row);
  return allowsMisspelling(table.role(row)) && length >= 2 && length <= EDIT_LENGTH_MAX;
}

/** Whether a part is found by its halves: parts written as one are long and have one edit, so that a half is left as it was. */
export function isFoundByHalf(table: PartTable, row: number): boolean {
  return table.role(row) === Role.joined;
}

/** How many letters at each end of a part to take for its keys among so many parts. */
export function endLengthAmong(parts: number): number {
  return parts < MANY_PARTS ? END_LENGTH : END_LENGTH_OF_MANY;
}

/**
 * Hashes of all that is left of the letters at both ends of a part when some of them are left out, as many as it may have
 * edits. Two parts that are so many edits apart have one of them in common: leaving out a letter on each side undoes an
 * edit, and where it moves a letter into or out of an end, that is the one on the other side.
 * Source: T. Bocek, E. Hunt, B. Stiller, "Fast similarity search in large dictionaries", 2007.
 */
export function keysOfLetters(table: PartTable, row: number, endLength: number, keys: number[]): void {
  const length = table.length(row);
  const taken = Math.min(length, 2 * endLength);
  const start = table.start(row);
  for (let i = 0; i < taken; i++) letters[i] = table.bytes[i < endLength ? start + i : start + length - taken + i]!;
  const edits = length < TWO_EDITS_LENGTH_MIN || table.role(row) === Role.joined ? 1 : 2;
  keys.length = 0;
  keys.push(hashWithout(taken, -1, -1));
  for (let i = 0; i < taken; i++) {
    keys.push(hashWithout(taken, i, -1));
    if (edits > 1) for (let j = i + 1; j < taken; j++) keys.push(hashWithout(taken, i, j));
  }
}

/** Hashes of the first and the last letters of a listed part that is found by its halves, with its length. */
export function keysOfHalves(table: PartTable, row: number, keys: number[]): void {
  keys.length = 0;
  pushHalves(table, row, table.length(row), keys);
}

/** Hashes under which a part of a query finds those that are an edit away from it by their halves. */
export function queryKeysOfHalves(table: PartTable, row: number, keys: number[]): void {
  keys.length = 0;
  const own = table.length(row);
  for (let length = own - 1; length <= own + 1; length++) pushHalves(table, row, length, keys);
}

/** The halves that a part of a length has, of the letters of a part that may be a letter shorter or longer. */
function pushHalves(table: PartTable, row: number, length: number, keys: number[]): void {
  if (length < HALF_LENGTH_MIN) return;
  // A letter or two stand between them, so that no edit reaches into both.
  const half = (length - 1) >> 1;
  const start = table.start(row);
  const end = start + table.length(row);
  keys.push(hashRange(table.bytes, start, start + half, 2 * length));
  keys.push(hashRange(table.bytes, end - half, end, 2 * length + 1));
}

const letters = new Uint8Array(2 * END_LENGTH_OF_MANY);

function hashWithout(count: number, one: number, other: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < count; i++) if (i !== one && i !== other) hash = step(hash, letters[i]!);
  return spread(hash);
}

function hashRange(bytes: Uint8Array, from: number, to: number, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let i = from; i < to; i++) hash = step(hash, bytes[i]!);
  return spread(hash);
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Makes the lower bits, by which a bucket is chosen, depend on all. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
