import { address, date, identifier, jurisdiction, unspecified, uri } from './component-rules.ts';
import { code, type Dependency, list, object, text, yesNo } from './rule.ts';

/** Which subtypes go with a type of entity. */
const subtypes = (values: readonly string[], ...oneOf: string[]): Dependency => ({
  field: 'type',
  values,
  limits: { field: 'subtype', oneOf },
});

const entityType = object(
  {
    type: code(
      'registeredEntity',
      'legalEntity',
      'arrangement',
      'anonymousEntity',
      'unknownEntity',
      'state',
      'stateBody',
    ),
    subtype: code('governmentDepartment', 'stateAgency', 'other', 'trust', 'nomination'),
    details: text(),
  },
  ['type'],
  {
    dependent: [
      subtypes(['arrangement'], 'trust', 'nomination', 'other'),
      subtypes(['legalEntity'], 'trust', 'other'),
      subtypes(['stateBody'], 'governmentDepartment', 'stateAgency', 'other'),
      subtypes(['registeredEntity', 'state', 'anonymousEntity', 'unknownEntity'], 'other'),
    ],
  },
);

const securitiesListing = object(
  {
    marketIdentifierCode: text(),
    operatingMarketIdentifierCode: text(),
    stockExchangeJurisdiction: text({ minLength: 2, maxLength: 6 }),
    stockExchangeName: text(),
    security: object({ idScheme: code('isin', 'figi', 'cusip', 'cins'), id: text(), ticker: text() }, ['ticker']),
  },
  ['stockExchangeJurisdiction', 'security', 'stockExchangeName'],
);

const publicListing = object(
  { hasPublicListing: yesNo, companyFilingsURLs: list(uri), securitiesListings: list(securitiesListing) },
  ['hasPublicListing'],
);

/** The record of an entity. BODS 0.4. */
export const entityRecord = object(
  {
    isComponent: yesNo,
    entityType,
    unspecifiedEntityDetails: unspecified,
    name: text(),
    alternateNames: list(text()),
    jurisdiction,
    identifiers: list(identifier),
    foundingDate: date,
    dissolutionDate: date,
    addresses: list(address('registered', 'business', 'alternative')),
    uri,
    publicListing,
    formedByStatute: object({ name: text(), date }),
  },
  ['isComponent', 'entityType'],
);
