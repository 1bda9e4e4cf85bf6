interface FindingCode {
  readonly severity: 'error' | 'warning' | 'info';
  /** What it means and what to do; `{name}` stands for a value that the finding fills in. */
  readonly sentence: string;
}

const error = (sentence: string): FindingCode => ({ severity: 'error', sentence });
const warning = (sentence: string): FindingCode => ({ severity: 'warning', sentence });
const info = (sentence: string): FindingCode => ({ severity: 'info', sentence });

/** Every finding in a table of origins, by code: the table behind the documentation of errors. */
export const ORIGIN_CODES = {
  'ORIGIN-101': error(
    'The first line names no column {column}. The table needs agency, origin_id, time_utc, lat and lon.',
  ),
  'ORIGIN-102': error('The table has more than {limit} origins; the rest is not read. Split it by time.'),
  'ORIGIN-201': error('The row has no origin_id and is left out. Give each origin an id.'),
  'ORIGIN-202': error(
    'The time of {id} cannot be read; it stands as an event of its own. Write UTC as 2026-03-01T10:00:00, or add the zone.',
  ),
  'ORIGIN-203': error(
    'The place of {id} cannot be read; it stands as an event of its own. Give lat within -90 and 90 and lon within -180 and 360, in degrees.',
  ),
  'ORIGIN-204': warning(
    'The magnitude of {id} cannot be read; the origin is taken without it. Write a number, or ML:3.1.',
  ),
  'ORIGIN-205': warning('{id} names no agency; it is taken as the only origin of one. Fill in the column agency.'),
  'ORIGIN-206': warning('The agency gives {id} twice; only the first row is taken. Give each origin an id of its own.'),
  'ORIGIN-207': info('Several agencies use the id {id}; events called by it carry the agency before it.'),
} as const satisfies Readonly<Record<string, FindingCode>>;

export type OriginCode = keyof typeof ORIGIN_CODES;

/** What is wrong with one line of a table of origins. */
export interface OriginFinding {
  readonly severity: FindingCode['severity'];
  readonly code: OriginCode;
  /** The first line of a file is 1. */
  readonly line: number;
  readonly message: string;
}

export function originFinding(
  code: OriginCode,
  line: number,
  values: Readonly<Record<string, string | number>> = {},
): OriginFinding {
  const { severity, sentence } = ORIGIN_CODES[code];
  return {
    severity,
    code,
    line,
    message: sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
  };
}
