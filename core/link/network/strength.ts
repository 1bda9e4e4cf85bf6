/**
 * How likely a link of each schema is one that matters to the two at its ends, 0..1: what is registered by law first,
 * what somebody merely saw last. Set by judgement from the grades of the sources that usually say so, not measured.
 */
const OF_SCHEMA: Readonly<Record<string, number>> = {
  Ownership: 0.97,
  Control: 0.97,
  Directorship: 0.95,
  Family: 0.95,
  Succession: 0.9,
  Representation: 0.9,
  Employment: 0.85,
  Membership: 0.8,
  Associate: 0.8,
  Debt: 0.8,
  Payment: 0.7,
  ContractAward: 0.7,
  ProjectParticipant: 0.6,
  CourtCaseParty: 0.6,
  UnknownLink: 0.6,
  Documentation: 0.4,
};
/** A property that points at another entity: an address, a passport, a parent company. */
const OF_PROPERTY = 0.8;

export function linkStrength(schema: string): number {
  return OF_SCHEMA[schema] ?? OF_PROPERTY;
}

/** An entity with so few links takes nothing from a path through it. */
const ORDINARY_LINKS = 4;

/**
 * What a path keeps of its strength when it runs through an entity with so many links: through a formation agent with a
 * thousand companies any two are connected, which says nothing. Inverse to the logarithm of the degree.
 */
export function passageStrength(degree: number): number {
  return 1 / (1 + Math.log2(Math.max(1, degree / ORDINARY_LINKS)));
}
