/** Entity resolution without labels: which records are the same entity, and why. Pure; no I/O. */
export {
  resolve,
  SAME_FROM,
  type Outcome,
  type Resolution,
  type ResolvedPair,
  type ResolveOptions,
} from './resolve.ts';
export { RecordTableBuilder, type RecordTable, type ResolutionRecord } from './table/record-table.ts';
export { isResolvable } from './table/feature.ts';
export type { Conflict } from './clusters/conflicts.ts';
export type { Judgement } from './judgement.ts';
export type { LedgerEntry } from './score/ledger.ts';
