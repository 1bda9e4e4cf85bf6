import type { Finding } from './finding.ts';

interface FindingCode {
  readonly severity: Finding['severity'];
  /** What it means and what to do; a finding's own message adds the details. */
  readonly sentence: string;
}

const error = (sentence: string): FindingCode => ({ severity: 'error', sentence });
const warning = (sentence: string): FindingCode => ({ severity: 'warning', sentence });
const info = (sentence: string): FindingCode => ({ severity: 'info', sentence });

/** Every finding that this package gives, by code: the table behind the documentation of errors. */
export const FINDING_CODES = {
  'OWN-001': error('The file is empty. Send it again.'),
  'OWN-002': error('The text is not JSON here. Have the sender correct it.'),
  'OWN-003': error('The file is larger than is read in one go. Split it.'),
  'OWN-004': info('There are more findings than are listed. Correct those that are listed and read the file again.'),
  'OWN-005': error('There are more statements than are read in one go. Split the file.'),
  'OWN-006': error('The XML is not well-formed here; nothing after this place was read. Fetch the file again.'),
  'OWN-007': error('The XML has a document type declaration; it is refused, since it can hide attacks.'),
  'OWN-008': error('The content is not of a kind that is read here. Check that the right file was given.'),
  'OWN-009': error('Values are nested deeper than in any such file. Have the sender correct it.'),

  'BODS-101': error('A required field is missing. Add it.'),
  'BODS-102': error('The value has the wrong type. Correct it.'),
  'BODS-103': error('The value is not in the code list. Take one of the list.'),
  'BODS-104': error('The text is too short. Correct it.'),
  'BODS-105': error('The text is too long. Correct it.'),
  'BODS-106': error('The text has not the required format. Correct it.'),
  'BODS-107': error('The text is none of the forms of a date that are allowed here. Correct it.'),
  'BODS-108': error('The number is too small. Correct it.'),
  'BODS-109': error('The number is too large. Correct it.'),
  'BODS-110': error('The text does not fit the pattern. Correct it.'),
  'BODS-111': error('At least one of several fields is required. Add one.'),
  'BODS-112': error('Neither a record identifier nor an object with a reason stands here. Give one of the two.'),
  'BODS-113': error('The value is not allowed together with another one. Remove one of the two.'),
  'BODS-114': info('The version is not 0.4; the statements were checked by the rules of 0.4.'),

  'BODS-201': error('The date lies in the future. Correct it.'),
  'BODS-202': error('The date lies too far in the past. Correct it.'),
  'BODS-203': error('The date of death does not fit the date of birth. Correct one of them.'),
  'BODS-204': error('The end lies before the beginning. Correct one of them.'),
  'BODS-205': error('The pointer leads to nothing in the statement. Give a JSON pointer from its root.'),
  'BODS-206': error('The identifier has no scheme of the form COUNTRY-TYPE (PASSPORT, TAXID or IDCARD). Correct it.'),
  'BODS-207': error('The country code of the scheme is not of ISO 3166-1 alpha-3. Correct it.'),
  'BODS-208': error('A listing is described while the entity is said not to be listed. Correct one of the two.'),
  'BODS-209': error('One of the two market identifier codes is missing. Give both or none.'),
  'BODS-210': error('The limits of the share contradict each other. Give either an exact share or one range.'),
  'BODS-211': error('The same statement identifier is used twice. Give each statement its own.'),
  'BODS-212': error('The statements of one record contradict each other in status or type. Correct them.'),
  'BODS-213': error('This interest is only held in a trust. Correct the interest or the type of the subject.'),
  'BODS-214': error('This interest is only held in a nomination arrangement. Correct the interest or the subject.'),
  'BODS-215': error('Only a person can be a beneficial owner. Correct the interested party or the mark.'),
  'BODS-216': error('The subject of a relationship must be an entity. Correct it.'),
  'BODS-217': error('An interested party must be an entity or a person. Correct it.'),
  'BODS-218': error('The subject of a declaration must be an entity or a person. Correct it.'),
  'BODS-219': error(
    'The component is not named before, by no primary relationship. Name it in componentRecords, and put it first.',
  ),
  'BODS-220': error('The reference leads to nothing in the file. Add the statement or correct the reference.'),
  'BODS-221': warning('The reference leads outside the file, which holds one statement only, so it was not checked.'),
  'BODS-222': error('A relationship comes before one of its parties. Put the party first.'),
  'BODS-223': error('A statement identifier stands where a record identifier is meant. Give the record identifier.'),
  'BODS-224': error('The statements are of different major versions of the standard. Publish one version.'),
  'BODS-225': warning(
    'The pointer leads to nothing in the relationship; it may be written as in an older version. Correct it.',
  ),

  'FTM-001': warning(
    'A percentage cannot be read and was left out; where no other is stated, the share is unknown (0–100). Correct it.',
  ),
  'FTM-002': warning('A percentage above 100 was kept as it is. Check it.'),
  'FTM-003': warning('An interest names no owner or nothing that is owned, and was left out. Add it.'),
  'FTM-004': warning('A date cannot be read and was left out. Correct it.'),
  'FTM-005': warning('An interest leads to something that is not in the data. It is kept as an unknown party.'),
  'FTM-006': warning('An interest ends before it begins and never counts. Correct its dates.'),
  'FTM-007': info('The same link is given again; only the first was counted.'),

  'OWNERS-over-declared': warning('More than 100 % is declared in these companies. The figures were kept as they are.'),
  'OWNERS-scaled-cycle': warning(
    'These companies own each other and declare more than 100 %, so that no sum is finite. Their shares were cut to 100 % in proportion.',
  ),
  'OWNERS-closed-cycle': warning(
    'These companies are owned by each other alone: nobody outside holds anything. What ends here is not known.',
  ),
  'OWNERS-self-owned': info(
    'These companies hold shares in themselves; these were spread over the other owners in proportion.',
  ),
  'OWNERS-approximate': warning(
    'A cycle is too large to be solved exactly in the time allowed; lower limits are right, exact figures may be too low.',
  ),
  'OWNERS-search-limit': warning(
    'Not all that stands above these was looked at, since the search reached its limit. What lies beyond may well be declared.',
  ),
  'OWNERS-declared-differs': warning(
    'The source states another sum for these owners than the links of their chains give. The links were followed.',
  ),
  'OWNERS-natural-person': info('A natural person is owned by nobody.'),

  'LEI-001': warning('A relationship record is incomplete and was left out. See the message.'),
  'LEI-002': info('A relationship of a kind that says nothing about ownership or control was left out.'),
} as const satisfies Record<string, FindingCode>;

/** A code of the table above. */
export type FindingCodeName = keyof typeof FINDING_CODES;
