interface FindingCode {
  readonly severity: 'error' | 'warning' | 'info';
  /** What it means and what to do. */
  readonly sentence: string;
}

const error = (sentence: string): FindingCode => ({ severity: 'error', sentence });
const info = (sentence: string): FindingCode => ({ severity: 'info', sentence });
const warning = (sentence: string): FindingCode => ({ severity: 'warning', sentence });

/** Every finding in a file of position reports, by code: the table behind the documentation of errors. */
export const FINDING_CODES = {
  'TRACKS-101': error(
    'The first line names no columns for vessel (vessel or mmsi), time, lat and lon. Add them, or give JSON lines with these keys.',
  ),
  'TRACKS-102': error(
    'The line is longer than a report can be and was left out. Check that the file holds one report a line.',
  ),
  'TRACKS-201': error('The line is no JSON object and was left out. Check it; one report stands on one line.'),
  'TRACKS-202': error('A quote on the line does not end, or text follows it; the line was left out. Check the quotes.'),
  'TRACKS-203': error('The report names no vessel and was left out. Give vessel or mmsi.'),
  'TRACKS-204': error(
    'The report has no time that can be read and was left out. Give UTC as 2026-03-01T10:00:00Z, or seconds since 1970.',
  ),
  'TRACKS-205': error('The report has no place that can be read and was left out. Give lat and lon in degrees.'),
  'TRACKS-206': error(
    'The place is not on Earth and the report was left out: lat is within -90 and 90, lon within -180 and 180 (91 and 181 mean that it is not known).',
  ),
  'TRACKS-207': warning('A value cannot be read as a number; the report was taken without it. Correct the value.'),
  'TRACKS-208': error(
    'There are more vessels than can be told apart; the report was left out. Split the file by place.',
  ),
  'TRACKS-209': error(
    'There are more reports than can be put in order at once; the report was left out. Split the file by vessels.',
  ),
  'TRACKS-301': info('Silences that were not judged, and why: too little was heard of others there and then.'),
  'TRACKS-302': info(
    'No silence was found dark. Dark needs reception that is measured from other vessels around: where few are heard, none can be.',
  ),
} as const satisfies Readonly<Record<string, FindingCode>>;

export type TracksCode = keyof typeof FINDING_CODES;

/** Something wrong in a file of reports. */
export interface InputFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: TracksCode;
  /** From 1. */
  readonly line: number;
  /** The column or key that is meant. */
  readonly path?: string;
  readonly message: string;
}

export function inputFinding(code: TracksCode, line: number, path?: string): InputFinding {
  const { severity, sentence } = FINDING_CODES[code];
  return { severity, code, line, ...(path === undefined ? {} : { path }), message: sentence };
}
