import type { ReadHazard } from '../../observe/hazards/index.ts';
import type { HandlingCode } from '../../model/index.ts';

/** A report as it is kept, with how far its source is to be believed. */
export interface KnownReport {
  readonly id: string;
  readonly dataset: string;
  /** Reliability of the source and credibility of what it says: `A1` to `X4`. */
  readonly grade: string;
  readonly handling: HandlingCode;
  readonly read: ReadHazard;
  readonly live: boolean;
  readonly endedWhy?: string;
  readonly receivedAt: Date;
}

/** The best word first: of a better source, reviewed before automatic, the newest. */
export function byAuthority(a: KnownReport, b: KnownReport): number {
  return (
    a.grade.localeCompare(b.grade) ||
    Number(a.read.report.isAutomatic ?? false) - Number(b.read.report.isAutomatic ?? false) ||
    b.read.revisedMs - a.read.revisedMs ||
    a.id.localeCompare(b.id)
  );
}
