import { isObject } from '../schema/json.ts';
import { isCountryCode } from './country-codes.ts';
import type { StatementCheck } from './statement-set.ts';

const KINDS: ReadonlySet<string> = new Set(['PASSPORT', 'TAXID', 'IDCARD']);

/** The scheme of a person's identifier is a country and a kind of document: `GBR-PASSPORT`. */
export const checkIdentifiers: StatementCheck = ({ details, path, recordType }, _all, findings) => {
  if (recordType !== 'person' || !Array.isArray(details['identifiers'])) return;
  for (const [i, identifier] of details['identifiers'].entries()) {
    const scheme = isObject(identifier) ? identifier['scheme'] : undefined;
    if (typeof scheme !== 'string') continue;
    const place = { path: `${path}.recordDetails.identifiers[${i}].scheme` };
    const [country = '', kind = '', ...more] = scheme.split('-');
    if (country === '' || !KINDS.has(kind) || more.length > 0) findings.add('BODS-206', `"${scheme}".`, place);
    else if (!isCountryCode(country)) findings.add('BODS-207', `"${scheme}".`, place);
  }
};
