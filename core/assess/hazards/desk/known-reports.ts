import { sql } from 'kysely';
import { type HandlingCode, readHandlingCode } from '../../../model/index.ts';
import { asStored, packedHazard, type ReadHazard } from '../../../observe/hazards/index.ts';
import type { Tx } from '../../../store/index.ts';
import type { KnownReport } from '../known-report.ts';

/** A report as the desk holds it. */
export interface HeldReport extends KnownReport {
  readonly revision: number;
  /** In which order they came first; absent of what is not kept yet. */
  readonly seq?: number;
  readonly untilMs: number;
  readonly recordId: string | null;
}

/** Reports that ended longer ago than this are not held: nothing new belongs to them. */
const HELD_DAYS = 100;
const ROWS_AT_ONCE = 5000;

/** What sources say, as far as something new may still belong to it, in the order in which it came first. */
export async function readHeldReports(tx: Tx, now: Date): Promise<HeldReport[]> {
  const from = new Date(now.getTime() - HELD_DAYS * 86_400_000);
  const held: HeldReport[] = [];
  for (let after = ''; ; ) {
    const rows = await reportsWithGrades(tx)
      .where((e) => e.or([e('live', '=', true), e('hazard_report.until_at', '>=', from)]))
      .where('hazard_report.id', '>', after)
      .orderBy('hazard_report.id')
      .limit(ROWS_AT_ONCE)
      .execute();
    held.push(...rows.map(heldOf));
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return held.toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
    after = last.id;
  }
}

/** Reports by their ids, however long ago they ended. */
export async function readReportsById(tx: Tx, ids: readonly string[]): Promise<HeldReport[]> {
  if (ids.length === 0) return [];
  const rows = await reportsWithGrades(tx).where(sql<boolean>`hazard_report.id = any(${ids}::text[])`).execute();
  return rows.map(heldOf);
}

function reportsWithGrades(tx: Tx) {
  return tx
    .selectFrom('hazard_report')
    .leftJoin('feed', 'feed.dataset', 'hazard_report.dataset')
    .select([
      'hazard_report.id',
      'seq',
      'hazard_report.dataset',
      'hazard_report.handling',
      'live',
      'ended_why',
      'until_at',
    ])
    .select(['report', 'record_id', 'received_at', 'revision', 'feed.grade']);
}

type ReportRow = Awaited<ReturnType<ReturnType<typeof reportsWithGrades>['execute']>>[number];

function heldOf(row: ReportRow): HeldReport {
  return {
    id: row.id,
    dataset: row.dataset,
    grade: row.grade ?? GRADE_UNKNOWN,
    handling: handlingOf(row.handling),
    read: packedHazard(asStored(row.report)),
    live: row.live,
    ...(row.ended_why === null ? {} : { endedWhy: row.ended_why }),
    receivedAt: row.received_at,
    revision: row.revision,
    seq: Number(row.seq),
    untilMs: row.until_at.getTime(),
    recordId: row.record_id,
  };
}

/** A source of which nobody has said how far it can be believed. */
export const GRADE_UNKNOWN = 'X4';

/** What is not marked is handled as for this organisation. */
export function handlingOf(text: string): HandlingCode {
  return readHandlingCode(text) ?? 'AMBER';
}

/** What two readings of one report may differ in and say the same: when it was said. */
const SAID_WHEN: ReadonlySet<string> = new Set(['revisedMs', 'revision', 'sentMs']);

/** Whether two readings of one report say the same, whenever they were read. The store gives keys in an order of its own. */
export function saysTheSame(a: ReadHazard, b: ReadHazard): boolean {
  return isAlike(a, b, SAID_WHEN);
}

function isAlike(a: unknown, b: unknown, but: ReadonlySet<string> = NO_KEYS): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [valuesOf(a, but), valuesOf(b, but)];
  return left.size === right.size && left.entries().every(([key, value]) => isAlike(value, right.get(key)));
}

function valuesOf(value: object, but: ReadonlySet<string>): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([key, one]) => one !== undefined && !but.has(key)));
}

const NO_KEYS: ReadonlySet<string> = new Set();
