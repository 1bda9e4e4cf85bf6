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
  const { severity, sentence } = FINDING_CODES[code];
  const message = sentence.replace(/\{(\w+)\}/gu, (_, name: string) => shown(values[name]));
  return {
    severity,
    code,
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    message,
  };
}

/** Lists of names are the project's own or a header's and may be longer than a value. */
function shown(value: string | number | undefined): string {
  const text = String(value ?? '');
  const limit = text.includes(', ') ? SHOWN_CHARS_MAX * 5 : SHOWN_CHARS_MAX;
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
