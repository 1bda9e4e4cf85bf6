import type { PartyKind } from '../graph/party.ts';

/** Schemata that are no parties: links, papers, events. All others may own or be owned. */
const NO_PARTY = new Set(
  `Ownership Directorship Control Representation Membership Employment Occupancy Associate Family UnknownLink Succession
  Debt Payment CourtCaseParty ProjectParticipant Documentation EconomicActivity ContractAward Interest Interval Sanction
  Address Identification Passport Note Mention Similar Event Trip Call Message Document Folder Pages Page Table Workbook
  Email HyperText PlainText Image Audio Video Package Position Article Assessment CourtCase License Contract`.split(
    /\s+/,
  ),
);

/** Words in a role or type that say that somebody stands for somebody else. */
const NOMINEE =
  /\bnominee|\bfiduciar|\btreuh[aä]nd|\bpr[eê]te-nom|\btestaferro|\bprestanome|\bnominal (?:owner|shareholder|director)|номинальн/i;

const INDIRECT = /\bindirect/i;
const VOTES = /\bvot(?:es?|ing)\b/i;
const TRUST = /\btrust\b|\bfiducie\b|\btreuhand\b/i;

export const isParty = (schema: string): boolean => !NO_PARTY.has(schema);

export const saysNominee = (words: readonly string[]): boolean => words.some((word) => NOMINEE.test(word));
export const saysIndirect = (words: readonly string[]): boolean => words.some((word) => INDIRECT.test(word));
export const saysVotes = (words: readonly string[]): boolean => words.some((word) => VOTES.test(word));

/** What a party is, from its schema and properties. */
export function kindOf(schema: string, of: (property: string) => readonly string[]): PartyKind {
  if (schema === 'Person') return 'person';
  if (schema === 'PublicBody') return 'state';
  if (schema === 'Trust' || of('legalForm').some((form) => TRUST.test(form))) return 'trust';
  if (schema === 'PublicCompany' || of('ticker').length > 0) return 'listed';
  return 'entity';
}
