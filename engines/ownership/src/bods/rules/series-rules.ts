import type { FindingList } from '../../finding-list.ts';
import { isObject, textOf } from '../schema/json.ts';
import type { PlacedStatement, StatementSet } from './statement-set.ts';

/** Rules over several statements: identifiers, the life of a record, one version. */
export function checkSeries(all: StatementSet, findings: FindingList): void {
  checkIdentifiers(all, findings);
  checkVersions(all, findings);
  for (const series of all.byRecord.values()) if (series.length > 1) checkRecord(series, findings);
}

function checkIdentifiers({ statements }: StatementSet, findings: FindingList): void {
  const seen = new Set<string>();
  for (const { value, path } of statements) {
    const id = textOf(value['statementId']);
    if (id === undefined) continue;
    if (seen.has(id)) findings.add('BODS-211', `"${id}".`, { path: `${path}.statementId` });
    seen.add(id);
  }
}

/** A record is new first, closed last, each once, and keeps its type. */
function checkRecord(series: readonly PlacedStatement[], findings: FindingList): void {
  const dated = [...series].sort((a, b) => compare(dateOf(a), dateOf(b)) || a.index - b.index);
  for (const [i, statement] of dated.entries()) {
    const status = statement.value['recordStatus'];
    const path = `${statement.path}.recordStatus`;
    if (status === 'new' && i > 0) findings.add('BODS-212', 'A record is new once, at first.', { path });
    if (status === 'closed' && i < dated.length - 1) {
      findings.add('BODS-212', 'Nothing comes after a record is closed.', { path });
    }
    if (statement.recordType !== dated[0]?.recordType) {
      findings.add('BODS-212', 'A record keeps its type.', { path: `${statement.path}.recordType` });
    }
  }
}

function checkVersions({ statements }: StatementSet, findings: FindingList): void {
  let major: string | undefined;
  for (const { value, path } of statements) {
    const version = isObject(value['publicationDetails']) ? value['publicationDetails']['bodsVersion'] : undefined;
    if (typeof version !== 'string') continue;
    const own = version.split('.', 1)[0];
    const place = { path: `${path}.publicationDetails.bodsVersion` };
    if (major !== undefined && own !== major) findings.add('BODS-224', `"${version}".`, place);
    else if (version !== '0.4') findings.add('BODS-114', `"${version}".`, place);
    major ??= own;
  }
}

function dateOf({ value }: PlacedStatement): string {
  return textOf(value['statementDate']) ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
