/** What a party is when a chain ends at it; `entity` is a company or other body that others may own. */
export type PartyKind = 'person' | 'state' | 'listed' | 'exempt' | 'trust' | 'unknown' | 'entity';

export const PARTY_KINDS: readonly PartyKind[] = ['person', 'state', 'listed', 'exempt', 'trust', 'unknown', 'entity'];

/** A person, a body or an arrangement, as far as ownership is concerned. */
export interface Party {
  readonly id: string;
  readonly caption: string;
  /** A FollowTheMoney schema: Person, Company, LegalEntity, PublicBody, … */
  readonly schema: string;
  readonly kind: PartyKind;
  /** Why it is unknown or exempt, in the words of its source. */
  readonly reason?: string;
  /** Several parties who hold something together; it is passed over in chains. */
  readonly isJoint?: boolean;
  /** `YYYY[-MM[-DD]]`. */
  readonly founded?: string;
  readonly dissolved?: string;
  /** Addresses as they are written. */
  readonly addresses?: readonly string[];
}
