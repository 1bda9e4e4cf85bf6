import { Memo } from '../memo.ts';
import { EditPattern } from '../part/edit-distance.ts';
import { type PartInfo, PartTable, writingOf } from '../part/part-table.ts';
import { isJoined, Role } from '../part/roles.ts';
import { bitCount, editLimitOf, similarity } from '../part/similarity.ts';
import { bucketOf, type Buckets, mayHold } from './buckets.ts';
import { keysOfLetters, mayBeMisspelt, queryKeysOfHalves } from './misspelt-keys.ts';
import { queryKeys } from './part-keys.ts';
import type { NameColumns } from './segment.ts';

/** Parts of each role and writing for which is kept what was found. */
const KEPT_MAX = 10_000;

/**
 * Finds all listed parts that agree with a part of a query, with the code of each agreement. Results are kept for
 * the next query that holds the same part, up to a limit.
 */
export class PartFinder {
  readonly #columns: NameColumns;
  /** What was found, for each role and writing by text: parts that come again bring their text's hash along. */
  readonly #memos: Memo<string, readonly number[]>[] = [];
  readonly #stamp: Int32Array;
  #run = 0;
  readonly #scratch = new PartTable(16);
  readonly #keys: number[] = [];
  readonly #found: number[] = [];
  readonly #pattern = new EditPattern();

  constructor(columns: NameColumns) {
    this.#columns = columns;
    this.#stamp = new Int32Array(columns.table.count);
  }

  /** Agreements as `row << 5 | code`. */
  find(part: PartInfo): readonly number[] {
    // Joined parts, and numbers without a value, hardly ever come again.
    if (isJoined(part.role) || (part.role === Role.number && part.number === -1)) return this.#search(part);
    const memo = (this.#memos[part.role * 4 + writingOf(part)] ??= new Memo(KEPT_MAX));
    return memo.get(part.text, () => this.#search(part));
  }

  #search(part: PartInfo): readonly number[] {
    const query = this.#scratch;
    query.clear();
    query.add(part);
    this.#run++;
    this.#found.length = 0;
    queryKeys(query, 0, this.#keys);
    this.#lookIn(this.#columns.byKey, false);
    if (mayBeMisspelt(query, 0)) {
      this.#pattern.set(query.bytes, query.start(0), query.length(0));
      keysOfLetters(query, 0, this.#columns.endLength, this.#keys);
      this.#lookIn(this.#columns.byLetters, true);
      if (isJoined(part.role)) return this.#found.slice();
      queryKeysOfHalves(query, 0, this.#keys);
      this.#lookIn(this.#columns.byHalf, true);
    }
    return this.#found.slice();
  }

  /** Compares the parts that have one of the keys: only those that are few enough edits away, if so wanted. */
  #lookIn({ starts, entries, rowBits, present }: Buckets, misspelt: boolean): void {
    const rowMask = 2 ** rowBits - 1;
    for (const key of this.#keys) {
      if (!mayHold(present, key)) continue;
      const bucket = bucketOf(starts, key);
      const end = starts[bucket + 1]!;
      for (let i = starts[bucket]!; i < end; i++) {
        if ((entries[i]! ^ key) >>> rowBits !== 0) continue;
        const row = entries[i]! & rowMask;
        if (this.#stamp[row] === this.#run) continue;
        this.#stamp[row] = this.#run;
        if (misspelt && !this.#isNear(row)) continue;
        const code = similarity(this.#scratch, 0, this.#columns.table, row);
        if (code !== 0) this.#found.push((row << 5) | code);
      }
    }
  }

  /** Whether so few edits stand between a part and the query's that they may agree. */
  #isNear(row: number): boolean {
    const { table } = this.#columns;
    const query = this.#scratch;
    const length = table.length(row);
    const own = query.length(0);
    const limit = editLimitOf(Math.max(length, own), query.role(0), table.role(row));
    if (length > own + limit || own > length + limit) return false;
    if (limit === 0 || bitCount(table.mask(row) ^ query.mask(0)) > 2 * limit) return false;
    return this.#pattern.distance(table.bytes, table.start(row), length, limit) <= limit;
  }
}
