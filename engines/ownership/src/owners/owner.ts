import type { Finding } from '../finding.ts';
import type { PartyKind } from '../graph/party.ts';
import type { Threshold } from '../law/thresholds.ts';

/** What stands at the end of a chain. */
export type OwnerKind = Exclude<PartyKind, 'entity'>;

/** One end of the chains above an entity, with exactly the keys of a line of `quintet owners`. */
export interface OwnerLine {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  /** Percent of the entity asked for: products along chains, summed, cycles solved. */
  readonly share: { readonly min: number; readonly max: number };
  /** It surely controls the entity: a majority at each layer as a whole, or control by other means. */
  readonly control: boolean;
  readonly kind: OwnerKind;
  /** The strongest chains, at most 20, each from the entity to the owner. */
  readonly chains: readonly (readonly string[])[];
  readonly chainsMore: boolean;
}

/** The same with what explains it. */
export interface Owner extends OwnerLine {
  /** It may control the entity if the ranges in the data turn out so; true wherever `control` is. */
  readonly mayControl: boolean;
  /** The share reaches the threshold (`yes`), may reach it within its range (`maybe`), or does not (`no`). */
  readonly reachesThreshold: 'yes' | 'maybe' | 'no';
  /** A source says that it is a beneficial owner of something in the chain. */
  readonly isDeclaredBeneficial: boolean;
  /** The ids of those for whom it stands as a nominee; empty where they are not known. */
  readonly standsFor?: readonly string[];
  /** The ids of those with whom it holds jointly. */
  readonly jointWith?: readonly string[];
  /** Why it is unknown or exempt. */
  readonly reason?: string;
  /** A limit ended the search here: that nobody stands behind it says nothing. */
  readonly isCut?: boolean;
  /** Of a line of what nobody declared or looked at: the parties in which the part arises, and how much of each, in percent. */
  readonly restOf?: readonly { readonly id: string; readonly min: number; readonly max: number }[];
  /** What the source says it holds in the entity in all, where it says so beside the links of the chain. */
  readonly declared?: { readonly min: number; readonly max: number };
}

/** A party with an office in the entity, for cases in which nobody else is found. */
export interface OfficeHolder {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly office: string;
  /** The ids of those for whom it holds the office as a nominee; empty where they are not known. */
  readonly standsFor?: readonly string[];
}

/** Something that a reader of the result must know, in a sentence. */
export interface OwnersNote {
  readonly code:
    | 'over-declared'
    | 'scaled-cycle'
    | 'closed-cycle'
    | 'self-owned'
    | 'approximate'
    | 'search-limit'
    | 'declared-differs'
    | 'natural-person';
  readonly severity: Finding['severity'];
  readonly text: string;
  /** The parties concerned, at most 20. */
  readonly ids: readonly string[];
}

/** Who stands behind an entity on a day. */
export interface Owners {
  readonly id: string;
  readonly caption: string;
  readonly at: string | undefined;
  readonly threshold: Threshold;
  /** Greatest first: by the upper limit of the share, then the lower, then control, then the id. */
  readonly owners: readonly Owner[];
  readonly officeHolders: readonly OfficeHolder[];
  readonly notes: readonly OwnersNote[];
  readonly explored: { readonly entities: number; readonly interests: number; readonly isComplete: boolean };
}

/** The line of `quintet owners`: the keys of the contract and no others. */
export function ownerLine(owner: Owner): OwnerLine {
  const { id, caption, schema, share, control, kind, chains, chainsMore } = owner;
  return { id, caption, schema, share, control, kind, chains, chainsMore };
}
