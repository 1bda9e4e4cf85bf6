import type { InputFile } from '@quintet/core/observe';
import type { Finding } from '@quintet/core/model';
import type { IngestAs } from '../ingest-work.ts';

/** What became of one file. */
export interface Outcome {
  readonly job: string;
  readonly as?: IngestAs;
  readonly format?: string;
  readonly dataset?: string;
  readonly state: 'done' | 'refused';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly refused: number;
  readonly findings: readonly Finding[];
}

/** A file whose reading people can watch. */
export interface WatchedFile extends InputFile {
  readonly job: string;
  /** Where it lies. */
  readonly stored: string;
}

export function refusedOutcome(file: WatchedFile, findings: readonly Finding[]): Outcome {
  return { job: file.job, state: 'refused', added: 0, changed: 0, removed: 0, refused: 0, findings };
}

export const FINDINGS_MAX = 500;

/** Findings beyond the limit are dropped, but for errors, which come before everything else. */
export function keepFindings(findings: Finding[], found: readonly Finding[]): void {
  if (findings.length < FINDINGS_MAX) findings.push(...found);
  else if (findings.length < 2 * FINDINGS_MAX)
    findings.unshift(...found.filter(({ severity }) => severity === 'error'));
}
