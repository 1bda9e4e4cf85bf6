import type { Finding } from '../finding.ts';
import { FindingList } from '../finding-list.ts';
import { parseStatements } from './parse-statements.ts';
import { checkAnnotations } from './rules/annotation-rules.ts';
import { checkArrangements } from './rules/arrangement-rules.ts';
import { checkComponent } from './rules/component-rules.ts';
import { checkDates } from './rules/date-rules.ts';
import { checkIdentifiers } from './rules/identifier-rules.ts';
import { checkListing } from './rules/listing-rules.ts';
import { checkReferences } from './rules/reference-rules.ts';
import { checkSeries } from './rules/series-rules.ts';
import { checkShares } from './rules/share-rules.ts';
import { type StatementCheck, statementSet } from './rules/statement-set.ts';
import { checkValue } from './schema/check-value.ts';
import { isObject } from './schema/json.ts';
import { RECORD_RULES, statementRule } from './schema/statement-rules.ts';

export interface BodsOptions {
  /** The day that counts as today, `YYYY-MM-DD`: dates after it are faults. Without it, only dates after 9999 are. */
  readonly today?: string;
}

export interface BodsValidation {
  readonly format: 'bods';
  readonly statements: number;
  /** No finding is an error. */
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

const CHECKS: readonly StatementCheck[] = [
  checkDates,
  checkShares,
  checkListing,
  checkAnnotations,
  checkIdentifiers,
  checkReferences,
  checkComponent,
  checkArrangements,
];

/**
 * Checks statements of the Beneficial Ownership Data Standard 0.4: their structure (types, required fields, code lists,
 * formats, what depends on something else) and the further rules of the standard (dates, references, order, series,
 * trusts and nominations). Each fault has the JSON path of the value that is wrong.
 *
 * @param text a JSON array of statements, one statement, or JSON lines; line n is `$[n-1]`, blank lines not counted.
 *
 * @example
 * validateBods('[{"statementId": 1}]').findings[0]; // { code: 'BODS-101', path: '$[0]', … }
 */
export function validateBods(text: string, options: BodsOptions = {}): BodsValidation {
  const list = new FindingList();
  const { statements: values } = parseStatements(text, list);
  for (const [i, value] of values.entries()) checkStructure(value, `$[${i}]`, list);
  const all = statementSet(values, options.today ?? '9999-12-31');
  for (const statement of all.statements) for (const check of CHECKS) check(statement, all, list);
  checkSeries(all, list);
  const findings = list.close();
  return {
    format: 'bods',
    statements: values.length,
    valid: findings.every(({ severity }) => severity !== 'error'),
    findings,
  };
}

function checkStructure(value: unknown, path: string, findings: FindingList): void {
  checkValue(value, statementRule, path, findings);
  if (!isObject(value) || !isObject(value['recordDetails'])) return;
  const rule = RECORD_RULES.get(value['recordType']);
  if (rule !== undefined) checkValue(value['recordDetails'], rule, `${path}.recordDetails`, findings);
}
