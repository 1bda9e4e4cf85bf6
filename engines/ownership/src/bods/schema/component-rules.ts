import { code, list, object, text } from './rule.ts';

/** What entity, person and relationship have in common. BODS 0.4, components. */
export const UNSPECIFIED_REASONS = [
  'noBeneficialOwners',
  'subjectUnableToConfirmOrIdentifyBeneficialOwner',
  'interestedPartyHasNotProvidedInformation',
  'subjectExemptFromDisclosure',
  'interestedPartyExemptFromDisclosure',
  'unknown',
  'informationUnknownToPublisher',
] as const;

const ADDRESS_TYPES = ['placeOfBirth', 'residence', 'registered', 'service', 'alternative', 'business'];

export const uri = text({ format: 'uri' });
export const date = text({ format: 'date' });
export const dateOrTime = text({ format: 'date or time' });

export const country = object({ name: text(), code: text({ minLength: 2, maxLength: 2 }) }, ['name']);
export const jurisdiction = object({ name: text(), code: text({ minLength: 2, maxLength: 6 }) }, ['name']);

/** An address whose type is one of those that fit the place where it stands. */
export const address = (...types: string[]) =>
  object({
    type: code(...ADDRESS_TYPES.filter((type) => types.includes(type))),
    address: text(),
    postCode: text(),
    country,
  });

export const identifier = object({ id: text(), scheme: text(), schemeName: text(), uri }, [], {
  anyOf: ['scheme', 'schemeName'],
});

export const unspecified = object({ reason: code(...UNSPECIFIED_REASONS), description: text() }, ['reason']);

export const source = object({
  type: list(code('selfDeclaration', 'officialRegister', 'thirdParty', 'primaryResearch', 'verified')),
  description: text(),
  url: uri,
  retrievedAt: dateOrTime,
  assertedBy: list(object({ name: text(), uri })),
});
