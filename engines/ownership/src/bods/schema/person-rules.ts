import { address, country, date, identifier, jurisdiction, source, unspecified } from './component-rules.ts';
import { code, list, object, text, yesNo } from './rule.ts';

const partialDate = text({ format: 'partial date' });

const name = object(
  {
    type: code('legal', 'translation', 'transliteration', 'former', 'alternative', 'birth'),
    fullName: text(),
    familyName: text(),
    givenName: text(),
    patronymicName: text(),
  },
  ['fullName'],
);

const exposure = object({
  reason: text(),
  missingInfoReason: text(),
  jurisdiction,
  startDate: date,
  endDate: date,
  source,
});

/** The record of a person. BODS 0.4. */
export const personRecord = object(
  {
    isComponent: yesNo,
    personType: code('anonymousPerson', 'unknownPerson', 'knownPerson'),
    unspecifiedPersonDetails: unspecified,
    names: list(name),
    identifiers: list(identifier),
    nationalities: list(country),
    placeOfBirth: address('placeOfBirth'),
    birthDate: partialDate,
    deathDate: partialDate,
    taxResidencies: list(country),
    addresses: list(address('residence', 'service', 'alternative')),
    politicalExposure: object({ status: code('isPep', 'isNotPep', 'unknown'), details: list(exposure) }, ['status']),
  },
  ['personType', 'isComponent'],
);
