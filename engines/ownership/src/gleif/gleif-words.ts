/** How a relationship between legal entities counts. */
export interface RelationshipMeaning {
  /** It sums up a chain. */
  readonly isIndirect: boolean;
  /** The child is no entity of its own, but part of the parent. */
  readonly isWhole: boolean;
}

/** RR-CDF 2.1: the relationships that say who controls. Others (funds and their managers, feeders) do not. */
export const RELATIONSHIPS: ReadonlyMap<string, RelationshipMeaning> = new Map([
  ['IS_DIRECTLY_CONSOLIDATED_BY', { isIndirect: false, isWhole: false }],
  ['IS_ULTIMATELY_CONSOLIDATED_BY', { isIndirect: true, isWhole: false }],
  ['IS_INTERNATIONAL_BRANCH_OF', { isIndirect: false, isWhole: true }],
]);

/** Reporting exceptions 2.1: why an entity names no parent. */
export const EXCEPTION_REASONS: ReadonlyMap<string, string> = new Map([
  ['NATURAL_PERSONS', 'Controlled by natural persons, who are not named.'],
  ['NON_CONSOLIDATING', 'No parent consolidates it in its accounts.'],
  ['NO_KNOWN_PERSON', 'No person is known who controls it (for example diversified shareholding).'],
  ['NO_LEI', 'The parent has no LEI.'],
  ['BINDING_LEGAL_COMMITMENTS', 'Law or contract forbids to name the parent.'],
  ['LEGAL_OBSTACLES', 'Law or contract forbids to name the parent.'],
  ['CONSENT_NOT_OBTAINED', 'The parent did not agree to be named.'],
  ['DETRIMENT_NOT_EXCLUDED', 'Naming the parent might do harm.'],
  ['DISCLOSURE_DETRIMENTAL', 'Naming the parent would do harm.'],
  ['NON_PUBLIC', 'The parent is not public.'],
]);

/** What an entity is, by its category. */
export const GOVERNMENT: ReadonlySet<string> = new Set(['RESIDENT_GOVERNMENT_ENTITY']);
