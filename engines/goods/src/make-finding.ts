import { FINDING_CODES, type FindingCodeId } from './finding-codes.ts';
import type { GoodsFinding } from './finding.ts';

/** Text of the input that a finding shows is cut to this. */
const SHOWN_CHARS_MAX = 80;

/** Where a finding stands, as far as it is known. */
export interface FindingPlace {
  readonly path?: string;
  readonly line?: number;
}

/** Makes a finding out of its code; `values` fill the places of its sentence. */
export function makeFinding(
  code: FindingCodeId,
  values: Readonly<Record<string, string | number>> = {},
  { path, line }: FindingPlace = {},
): GoodsFinding {
  const { severity } = FINDING_CODES[code];
  // Some are made for every row of a file, and shown for few.
  const parts = partsOf(code);
  let message = '';
  for (let at = 0; at < parts.length; at++) message += at % 2 === 0 ? parts[at] : shown(values[parts[at]!]);
  if (path === undefined) return line === undefined ? { severity, code, message } : { severity, code, line, message };
  return line === undefined ? { severity, code, path, message } : { severity, code, path, line, message };
}

const PARTS = new Map<FindingCodeId, readonly string[]>();

/** The sentence of a code: text and names of places in turns. */
function partsOf(code: FindingCodeId): readonly string[] {
  let parts = PARTS.get(code);
  if (parts === undefined) {
    parts = FINDING_CODES[code].sentence.split(/\{(\w+)\}/u);
    PARTS.set(code, parts);
  }
  return parts;
}

/** Lists of names are the project's own or a header's and may be longer than a value. */
function shown(value: string | number | undefined): string {
  const text = String(value ?? '');
  const limit = text.includes(', ') ? SHOWN_CHARS_MAX * 5 : SHOWN_CHARS_MAX;
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
