import type { RecordTable } from '../table/record-table.ts';
import { COMBINED_KEYS_MAX, type DroppedBlocks, visitBlocks } from './blocks.ts';
import type { KeyTable } from './key-table.ts';

/** Takes a pair of records, a < b. */
export type PairVisitor = (a: number, b: number) => void;

/** Visits every pair of records that share a block; of two files, only pairs across them. Pairs may come again. */
export function visitPairs(
  table: RecordTable,
  keys: KeyTable,
  visit: PairVisitor,
  keysMax = COMBINED_KEYS_MAX,
): DroppedBlocks {
  const { firstFile } = table;
  const isLink = table.ids.length > firstFile;
  return visitBlocks(
    keys,
    (members, from, to) => {
      for (let i = from; i < to; i++) {
        const a = members[i]!;
        if (isLink && a >= firstFile) return;
        for (let j = i + 1; j < to; j++) {
          const b = members[j]!;
          if (a !== b && (!isLink || b >= firstFile)) visit(a, b);
        }
      }
    },
    keysMax,
  );
}
