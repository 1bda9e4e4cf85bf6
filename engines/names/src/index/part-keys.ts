import { NICKS_MAX, type PartTable, Writing } from '../part/part-table.ts';
import { Role } from '../part/roles.ts';

/** Loose skeletons tell something only between a part with vowels and one without. */
const LOOSE_WITH_VOWELS = 20;
const LOOSE_WITHOUT_VOWELS = 21;

/** Hashes under which a part is listed. Parts that share a key with `queryKeys` need not agree: `similarity` decides. */
export function listedKeys(table: PartTable, row: number, keys: number[]): void {
  commonKeys(table, row, keys);
  if (table.looseSkeleton(row) === 0) return;
  const vowelless = table.writing(row) === Writing.vowelless;
  keys.push(mix(table.looseSkeleton(row), vowelless ? LOOSE_WITHOUT_VOWELS : LOOSE_WITH_VOWELS));
}

/** Hashes under which a part looks for listed ones: all that agree with it other than by misspelling have one of them. */
export function queryKeys(table: PartTable, row: number, keys: number[]): void {
  commonKeys(table, row, keys);
  const initial = initialKey(table, row);
  if (initial !== 0) keys.push(initial);
  if (table.looseSkeleton(row) === 0) return;
  const vowelless = table.writing(row) === Writing.vowelless;
  keys.push(mix(table.looseSkeleton(row), vowelless ? LOOSE_WITH_VOWELS : LOOSE_WITHOUT_VOWELS));
}

function commonKeys(table: PartTable, row: number, keys: number[]): void {
  keys.length = 0;
  const length = table.length(row);
  keys.push(textHash(table, row, length));
  if (table.group(row) !== 0) keys.push(mix(table.group(row), 11));
  for (let i = 0; i < NICKS_MAX; i++) if (table.nick(row, i) !== 0) keys.push(mix(table.nick(row, i), 12));
  if (table.concept(row) !== 0) keys.push(mix(table.concept(row), 13));
  if (table.number(row) >= 0) keys.push(mix(table.number(row), 14));
  if (table.territory(row) !== 0) keys.push(mix(table.territory(row), 15));
  if (table.legal(row) !== 0) keys.push(mix(table.legal(row), 16), mix(table.legalFamily(row), 17));
  if (table.skeleton(row) !== 0) keys.push(mix(table.skeleton(row), 18));
  const role = table.role(row);
  if (role === Role.initial) keys.push(mix(table.bytes[table.start(row)]!, 19));
}

/** The key under which initials of a person's name part are found. */
function initialKey(table: PartTable, row: number): number {
  const role = table.role(row);
  const named = role === Role.personCore || role === Role.personCommon || role === Role.patronymic;
  return named ? mix(table.bytes[table.start(row)]!, 19) : 0;
}

function textHash(table: PartTable, row: number, length: number): number {
  let hash = 0x811c9dc5;
  const start = table.start(row);
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ table.bytes[start + i]!, 0x01000193);
  return mix(hash, 10);
}

function mix(value: number, salt: number): number {
  let hash = Math.imul(value ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
