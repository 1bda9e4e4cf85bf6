import type { Finding } from '../../model/index.ts';

/** Every code that resolution gives; `{name}` stands for a value that the finding fills in. */
export const RESOLUTION_CODES = {
  'RES-101': {
    severity: 'error',
    sentence: 'The file has no column {column}, which --id names. Its columns are: {columns}.',
  },
  'RES-102': {
    severity: 'error',
    sentence: 'No column is mapped to a property that can be compared. Map some with --map column=property.',
  },
  'RES-103': { severity: 'warning', sentence: 'The row has no id and is left out. Fill in the column {column}.' },
  'RES-104': {
    severity: 'warning',
    sentence: 'The id {id} stands in the file twice; only its first row is compared. Give each row an id of its own.',
  },
  'RES-105': {
    severity: 'error',
    sentence: 'The file has more than {limit} rows; the rest is not read. Split the file.',
  },
  'RES-201': {
    severity: 'info',
    sentence:
      '{blocks} groups of records that have too much in common to be told apart ({pairs} pairs) were not compared. Map columns that tell them apart.',
  },
  'RES-202': {
    severity: 'info',
    sentence: '{a} and {b} are in one group of {count} records, although they were judged to be different. Look at it.',
  },
  'RES-203': {
    severity: 'info',
    sentence: '{a} and {b} are in one group of {count} records, although they differ by themselves. Look at it.',
  },
  'RES-204': {
    severity: 'info',
    sentence: 'A group of {count} records hangs together only by the link between {a} and {b}. Look at it.',
  },
  'RES-205': {
    severity: 'info',
    sentence:
      '{a} and {b} match, yet their two groups, {count} records in all, mostly contradict each other and were kept apart. Look at it.',
  },
} as const satisfies Readonly<Record<string, { readonly severity: Finding['severity']; readonly sentence: string }>>;

export type ResolutionCode = keyof typeof RESOLUTION_CODES;

/** Makes a finding out of its code. */
export function resolutionFinding(
  code: ResolutionCode,
  values: Readonly<Record<string, string | number>> = {},
  line?: number,
): Finding {
  const { severity, sentence } = RESOLUTION_CODES[code];
  const message = sentence.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
  return { severity, code, ...(line === undefined ? {} : { line }), message };
}
