import type { Column } from '../table/column-builder.ts';
import type { RecordTable } from '../table/record-table.ts';
import { keysOf } from './value-keys.ts';

/**
 * The blocking keys of all records. Keys are numbers, ordered by how rare the keys of their family are on average:
 * families that cut finer come first, which is all that has to be known to combine them well.
 */
export interface KeyTable {
  readonly keyCount: number;
  /** The keys of record r are `keys[starts[r]] … keys[starts[r + 1] - 1]`, ascending. */
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  /** Beside each key which value of the record it was made of: keys of one value are not combined. */
  readonly sources: Uint8Array;
}

interface Family {
  readonly numbers: Map<string, number>;
  /** Holders of each key of the family. */
  readonly counts: number[];
  rank: number;
}

/** Features whose values may stand in each other's place share their families. */
const NAMES_SHARED = new Set(['firstName', 'lastName']);

/** Makes the keys of every record. */
export function buildKeyTable({ columns, ids }: RecordTable): KeyTable {
  const families = new Map<string, Family>();
  const keyed = columns.map((column) => keyValues(column, families));
  const offsets = rankFamilies([...families.values()]);
  const starts = new Int32Array(ids.length + 1);
  for (let record = 0; record < ids.length; record++)
    starts[record + 1] =
      starts[record]! +
      keyed.reduce((sum, { column, valueStarts }) => sum + keysInCells(column, valueStarts, record), 0);
  const keys = new Int32Array(starts[ids.length]!);
  const sources = new Uint8Array(keys.length);
  for (let record = 0; record < ids.length; record++) fillRecord(record, keyed, offsets.of, starts, keys, sources);
  return { keyCount: offsets.keyCount, starts, keys, sources };
}

interface KeyedColumn {
  readonly column: Column;
  /** The keys of value v: `valueFamilies[i]`, `valueKeys[i]` for i from valueStarts[v] to valueStarts[v + 1]. */
  readonly valueStarts: Int32Array;
  readonly valueFamilies: readonly Family[];
  readonly valueKeys: readonly number[];
}

function keyValues(column: Column, families: Map<string, Family>): KeyedColumn {
  const { feature, values, cells } = column;
  const scope = NAMES_SHARED.has(feature.name) ? 'names' : feature.name;
  const holders = new Float64Array(values.length);
  for (const cell of cells) holders[cell]!++;
  const valueStarts = new Int32Array(values.length + 1);
  const valueFamilies: Family[] = [];
  const valueKeys: number[] = [];
  for (const [number, value] of values.entries()) {
    for (const key of new Set(keysOf(feature, value))) {
      const family = familyOf(families, `${scope} ${key[0]}`);
      const known = family.numbers.get(key) ?? family.counts.length;
      if (known === family.counts.length) {
        family.numbers.set(key, known);
        family.counts.push(0);
      }
      family.counts[known]! += holders[number]!;
      valueFamilies.push(family);
      valueKeys.push(known);
    }
    valueStarts[number + 1] = valueKeys.length;
  }
  return { column, valueStarts, valueFamilies, valueKeys };
}

function familyOf(families: Map<string, Family>, name: string): Family {
  let family = families.get(name);
  if (!family) {
    family = { numbers: new Map(), counts: [], rank: 0 };
    families.set(name, family);
  }
  return family;
}

/** Orders the families by the size of the block in which a record is found on average, finest first. */
function rankFamilies(families: readonly Family[]): { readonly of: Map<Family, number>; readonly keyCount: number } {
  const meanBlock = ({ counts }: Family): number => {
    let sum = 0;
    let squares = 0;
    for (const count of counts) {
      sum += count;
      squares += count * count;
    }
    return squares / Math.max(1, sum);
  };
  const sizes = new Map(families.map((family) => [family, meanBlock(family)]));
  const of = new Map<Family, number>();
  let keyCount = 0;
  for (const family of [...families].sort((a, b) => sizes.get(a)! - sizes.get(b)!)) {
    of.set(family, keyCount);
    keyCount += family.counts.length;
  }
  return { of, keyCount };
}

function keysInCells({ starts, cells }: Column, valueStarts: Int32Array, record: number): number {
  let sum = 0;
  for (let cell = starts[record]!; cell < starts[record + 1]!; cell++)
    sum += valueStarts[cells[cell]! + 1]! - valueStarts[cells[cell]!]!;
  return sum;
}

/** Values of one record are told apart up to this number. */
const SOURCES_MAX = 32;

/** Keys of one record with their sources, as `key * SOURCES_MAX + source`. */
let pairs = new Float64Array(64);

function fillRecord(
  record: number,
  keyed: readonly KeyedColumn[],
  offsets: ReadonlyMap<Family, number>,
  starts: Int32Array,
  keys: Int32Array,
  sources: Uint8Array,
): void {
  const at = starts[record]!;
  const count = starts[record + 1]! - at;
  if (count > pairs.length) pairs = new Float64Array(count * 2);
  let filled = 0;
  let source = 0;
  for (const { column, valueStarts, valueFamilies, valueKeys } of keyed)
    for (let cell = column.starts[record]!; cell < column.starts[record + 1]!; cell++) {
      const value = column.cells[cell]!;
      for (let i = valueStarts[value]!; i < valueStarts[value + 1]!; i++)
        pairs[filled++] = (offsets.get(valueFamilies[i]!)! + valueKeys[i]!) * SOURCES_MAX + source;
      // Beyond 31 values of one record the last share a number: they are only combined less.
      source = Math.min(SOURCES_MAX - 1, source + 1);
    }
  pairs.subarray(0, count).sort();
  for (let i = 0; i < count; i++) {
    keys[at + i] = Math.floor(pairs[i]! / SOURCES_MAX);
    sources[at + i] = pairs[i]! % SOURCES_MAX;
  }
}
