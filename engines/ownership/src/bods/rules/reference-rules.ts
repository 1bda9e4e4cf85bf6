import type { FindingList } from '../../finding-list.ts';
import { isObject, textOf } from '../schema/json.ts';
import type { PlacedStatement, StatementCheck, StatementSet } from './statement-set.ts';

/** What a statement refers to is there, comes before it, and is of the right type. */
export const checkReferences: StatementCheck = (statement, all, findings) => {
  const { value, details, path, recordType } = statement;
  const subject = textOf(value['declarationSubject']);
  if (subject !== undefined) {
    const place = `${path}.declarationSubject`;
    const found = resolve(subject, place, all, findings);
    if (found?.every(({ recordType }) => recordType === 'relationship') === true) {
      findings.add('BODS-218', `"${subject}".`, { path: place });
    }
  }
  if (recordType !== 'relationship') return;
  checkParty('subject', statement, all, findings);
  checkParty('interestedParty', statement, all, findings);
  if (!Array.isArray(details['componentRecords'])) return;
  for (const [i, component] of details['componentRecords'].entries()) {
    if (typeof component === 'string')
      resolve(component, `${path}.recordDetails.componentRecords[${i}]`, all, findings);
  }
};

/** The statements of a record; a finding where there are none. */
function resolve(
  id: string,
  path: string,
  all: StatementSet,
  findings: FindingList,
): readonly PlacedStatement[] | undefined {
  const found = all.byRecord.get(id);
  if (found === undefined) {
    if (all.statementIds.has(id)) findings.add('BODS-223', `"${id}".`, { path });
    else findings.add(all.isSingle ? 'BODS-221' : 'BODS-220', `"${id}".`, { path });
  }
  return found;
}

function checkParty(
  name: 'subject' | 'interestedParty',
  statement: PlacedStatement,
  all: StatementSet,
  findings: FindingList,
): void {
  const id = textOf(statement.details[name]);
  if (id === undefined) return;
  const path = `${statement.path}.recordDetails.${name}`;
  const found = resolve(id, path, all, findings);
  if (found === undefined) return;
  const types = new Set(found.map(({ recordType }) => recordType));
  if (name === 'subject' && !types.has('entity')) findings.add('BODS-216', `"${id}".`, { path });
  else if (name === 'interestedParty' && !types.has('entity') && !types.has('person')) {
    findings.add('BODS-217', `"${id}".`, { path });
  }
  const own = all.byRecord.get(statement.recordId ?? '')?.[0] ?? statement;
  if ((found[0]?.index ?? 0) > own.index && own.index === statement.index)
    findings.add('BODS-222', `"${id}".`, { path });
  if (name === 'interestedParty' && !types.has('person')) checkBeneficial(statement, findings);
}

function checkBeneficial({ details, path }: PlacedStatement, findings: FindingList): void {
  if (!Array.isArray(details['interests'])) return;
  for (const [i, interest] of details['interests'].entries()) {
    if (isObject(interest) && interest['beneficialOwnershipOrControl'] === true) {
      findings.add('BODS-215', '', {
        path: `${path}.recordDetails.interests[${i}].beneficialOwnershipOrControl`,
      });
    }
  }
}
