import { INTEREST_TYPES } from '../interest-types.ts';
import { date, unspecified } from './component-rules.ts';
import { code, list, object, percent, type ReferenceRule, text, yesNo } from './rule.ts';

const party: ReferenceRule = { kind: 'reference', otherwise: unspecified };

const interest = object({
  type: code(...Object.keys(INTEREST_TYPES)),
  directOrIndirect: code('direct', 'indirect', 'unknown'),
  beneficialOwnershipOrControl: yesNo,
  details: text(),
  share: object({
    exact: percent,
    maximum: percent,
    minimum: percent,
    exclusiveMinimum: percent,
    exclusiveMaximum: percent,
  }),
  startDate: date,
  endDate: date,
});

/** The record of a relationship. BODS 0.4. */
export const relationshipRecord = object(
  {
    isComponent: yesNo,
    componentRecords: list(text()),
    subject: party,
    interestedParty: party,
    interests: list(interest),
  },
  ['isComponent', 'subject', 'interestedParty'],
  { dependent: [{ field: 'isComponent', values: [true], empties: 'componentRecords' }] },
);
