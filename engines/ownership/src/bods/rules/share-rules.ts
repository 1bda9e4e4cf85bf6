import { isObject, type JsonObject } from '../schema/json.ts';
import type { StatementCheck } from './statement-set.ts';

/** A share is exact, or one range with each limit given once and the lower one first. */
export const checkShares: StatementCheck = ({ details, path, recordType }, _all, findings) => {
  if (recordType !== 'relationship' || !Array.isArray(details['interests'])) return;
  for (const [i, interest] of details['interests'].entries()) {
    if (!isObject(interest) || !isObject(interest['share'])) continue;
    const fault = faultOf(interest['share']);
    if (fault !== undefined) findings.add('BODS-210', fault, { path: `${path}.recordDetails.interests[${i}].share` });
  }
};

function faultOf(share: JsonObject): string | undefined {
  const has = (name: string) => Object.hasOwn(share, name);
  if (has('minimum') && has('exclusiveMinimum')) return 'Both minimum and exclusiveMinimum are given.';
  if (has('maximum') && has('exclusiveMaximum')) return 'Both maximum and exclusiveMaximum are given.';
  const lower = share['minimum'] ?? share['exclusiveMinimum'];
  const upper = share['maximum'] ?? share['exclusiveMaximum'];
  if (has('exact') && (lower !== undefined || upper !== undefined)) return 'An exact share and a range are given.';
  if (typeof lower !== 'number' || typeof upper !== 'number') return undefined;
  if (upper < lower) return `The upper limit ${upper} is below the lower one ${lower}.`;
  return upper === lower ? `Both limits are ${upper}; an exact share is meant.` : undefined;
}
