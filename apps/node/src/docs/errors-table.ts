import { FINDING_CODES as AIS_CODES } from '@quintet/ais';
import { FINDING_CODES as CAP_CODES } from '@quintet/cap';
import { CROSSREF_CODES } from '@quintet/core/link/crossref';
import { RESOLUTION_CODES } from '@quintet/core/link/records';
import { FINDING_CODES } from '@quintet/core/observe';
import { refusals } from '@quintet/core/safeguards';
import { FINDING_CODES as GOODS_CODES } from '@quintet/goods';
import { ORIGIN_CODES } from '@quintet/hazards';
import { FINDING_CODES as OWNERSHIP_CODES } from '@quintet/ownership';
import { FINDING_CODES as PAYMENT_CODES } from '@quintet/payments';
import { FINDING_CODES as TRACKS_CODES } from '@quintet/tracks';
import { NODE_FINDING_CODES } from '../runtime/finding-codes.ts';

/** `docs/errors.md`: every code that a person can meet, from the tables that the code itself uses. */
export function errorsTable(): string {
  const findings = {
    ...FINDING_CODES,
    ...RESOLUTION_CODES,
    ...OWNERSHIP_CODES,
    ...PAYMENT_CODES,
    ...AIS_CODES,
    ...CAP_CODES,
    ...GOODS_CODES,
    ...TRACKS_CODES,
    ...ORIGIN_CODES,
  };
  const files = Object.entries(findings).map(([code, { severity, sentence }]) => [code, severity, sentence] as const);
  const node = Object.entries({ ...NODE_FINDING_CODES, ...CROSSREF_CODES }).map(
    ([code, sentence]) => [code, 'error', sentence] as const,
  );
  const requests = Object.entries(refusals).map(
    ([code, { status, message }]) => [code, String(status), message] as const,
  );
  return [
    '# Errors and findings',
    '',
    'Every refusal and every finding has a code, a sentence that says what to do, and where it helps a file, path and line.',
    'This page is made from the tables in the code by `npm run docs`; a test holds the two together.',
    '',
    '## Findings in files and feeds',
    '',
    ...table(['Code', 'Severity', 'What it means and what to do'], [...files, ...node].sort(byCode)),
    '',
    '## Refusals of requests',
    '',
    ...table(['Code', 'HTTP status', 'What it means and what to do'], requests.sort(byCode)),
    '',
  ].join('\n');
}

type Row = readonly [string, string, string];

function byCode([a]: Row, [b]: Row): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function table(heads: readonly string[], rows: readonly Row[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}
