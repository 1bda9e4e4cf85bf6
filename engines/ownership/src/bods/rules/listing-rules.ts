import { isObject } from '../schema/json.ts';
import type { StatementCheck } from './statement-set.ts';

/** What is said of a public listing must fit together. */
export const checkListing: StatementCheck = ({ details, path, recordType }, _all, findings) => {
  const listing = details['publicListing'];
  if (recordType !== 'entity' || !isObject(listing)) return;
  const place = `${path}.recordDetails.publicListing`;
  if (
    listing['hasPublicListing'] === false &&
    (isFilled(listing['companyFilingsURLs']) || isFilled(listing['securitiesListings']))
  ) {
    findings.add('BODS-208', '', { path: `${place}.hasPublicListing` });
  }
  if (!Array.isArray(listing['securitiesListings'])) return;
  for (const [i, security] of listing['securitiesListings'].entries()) {
    if (!isObject(security)) continue;
    const segment = Boolean(security['marketIdentifierCode']);
    const exchange = Boolean(security['operatingMarketIdentifierCode']);
    if (segment !== exchange) {
      const missing = segment ? 'operatingMarketIdentifierCode' : 'marketIdentifierCode';
      findings.add('BODS-209', `"${missing}" is missing.`, { path: `${place}.securitiesListings[${i}]` });
    }
  }
};

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
