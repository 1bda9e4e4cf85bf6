import type { FindingList } from '../finding-list.ts';
import { STATEMENTS_MAX, TEXT_MAX_CHARACTERS } from '../limits.ts';

/** A file taken apart: its statements, whatever they are, in their order. */
export interface ParsedStatements {
  readonly statements: readonly unknown[];
  /** Whether the whole file could be read. */
  readonly complete: boolean;
}

const NOTHING: ParsedStatements = { statements: [], complete: false };

/** Takes a JSON array of statements, a single statement, or JSON lines apart. */
export function parseStatements(text: string, findings: FindingList): ParsedStatements {
  if (text.length > TEXT_MAX_CHARACTERS) {
    findings.add('OWN-003', `${text.length} characters.`);
    return NOTHING;
  }
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') {
    findings.add('OWN-001');
    return NOTHING;
  }
  const whole = parseJson(content);
  if ('value' in whole) {
    return within(Array.isArray(whole.value) ? whole.value : [whole.value], true, findings);
  }
  if (content.startsWith('{') && content.includes('\n')) return parseLines(text, findings);
  findings.add('OWN-002', whole.fault, { path: '$' });
  return NOTHING;
}

function parseLines(text: string, findings: FindingList): ParsedStatements {
  const statements: unknown[] = [];
  let complete = true;
  let line = 0;
  for (const part of text.replace(/^\uFEFF/, '').split('\n')) {
    line++;
    if (part.trim() === '') continue;
    const parsed = parseJson(part);
    if ('value' in parsed) statements.push(parsed.value);
    else {
      complete = false;
      findings.add('OWN-002', parsed.fault, { path: `$[${statements.length}]`, line });
    }
  }
  return within(statements, complete, findings);
}

function within(statements: readonly unknown[], complete: boolean, findings: FindingList): ParsedStatements {
  if (statements.length <= STATEMENTS_MAX) return { statements, complete };
  findings.add('OWN-005', `${statements.length} statements.`);
  return { statements: statements.slice(0, STATEMENTS_MAX), complete: false };
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (fault) {
    return { fault: fault instanceof Error ? `${fault.message}.` : 'Not JSON.' };
  }
}
