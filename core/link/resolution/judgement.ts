import type { RecordTable } from './table/record-table.ts';

/** What a person decided about two records. */
export interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Decisions by pair, `a * records + b` with a < b; of two about one pair the later stands. */
export type Judgements = ReadonlyMap<number, boolean>;

/** Decisions about records that the table does not have, or about one record with itself, are left out. */
export function judgementsOf({ ids, firstFile }: RecordTable, judgements: readonly Judgement[]): Judgements {
  const found = new Map<number, boolean>();
  if (judgements.length === 0) return found;
  const first = new Map(ids.slice(0, firstFile).map((id, number) => [id, number]));
  const second = new Map(ids.slice(firstFile).map((id, number) => [id, firstFile + number]));
  for (const { a, b, same } of judgements) {
    const numberA = first.get(a);
    const numberB = (firstFile < ids.length ? second : first).get(b);
    if (numberA === undefined || numberB === undefined || numberA === numberB) continue;
    found.set(Math.min(numberA, numberB) * ids.length + Math.max(numberA, numberB), same);
  }
  return found;
}
