import { isObject, textOf } from '../schema/json.ts';
import type { PlacedStatement, StatementCheck } from './statement-set.ts';

const IN_A_TRUST: ReadonlySet<unknown> = new Set(['settlor', 'trustee', 'protector']);
const IN_A_NOMINATION: ReadonlySet<unknown> = new Set(['nominee', 'nominator']);

/** Some interests are held in a trust only, others in a nomination arrangement only. */
export const checkArrangements: StatementCheck = ({ details, path, recordType }, all, findings) => {
  if (recordType !== 'relationship' || !Array.isArray(details['interests'])) return;
  const subjects = all.byRecord.get(textOf(details['subject']) ?? '');
  if (subjects === undefined) return;
  for (const [i, interest] of details['interests'].entries()) {
    const type = isObject(interest) ? interest['type'] : undefined;
    const place = { path: `${path}.recordDetails.interests[${i}].type` };
    if (IN_A_TRUST.has(type) && !subjects.some((subject) => isOf(subject, 'trust'))) {
      findings.add('BODS-213', `"${String(type)}".`, place);
    }
    if (IN_A_NOMINATION.has(type) && !subjects.some((subject) => isOf(subject, 'nomination'))) {
      findings.add('BODS-214', `"${String(type)}".`, place);
    }
  }
};

function isOf({ details, recordType }: PlacedStatement, subtype: string): boolean {
  const type = details['entityType'];
  if (recordType !== 'entity' || !isObject(type)) return false;
  return type['subtype'] === subtype && (subtype === 'trust' || type['type'] === 'arrangement');
}
