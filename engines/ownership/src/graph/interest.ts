import type { Party } from './party.ts';

/** A share in percent: from `min` to `max`, both 0 to 100 unless the source says more. */
export interface Share {
  readonly min: number;
  readonly max: number;
  /** The share is more than `min`, not equal to it. */
  readonly isAboveMin?: boolean;
}

/** What a share is a share of. `none`: the interest has no share (an office, control by contract). */
export type Measure = 'capital' | 'votes' | 'profit' | 'none';

export const MEASURES: readonly Measure[] = ['capital', 'votes', 'profit', 'none'];

/** What one party holds in another. */
export interface Interest {
  /** The statement or entity it was read from. */
  readonly id: string;
  readonly owner: string;
  readonly asset: string;
  readonly measure: Measure;
  /** Absent where `measure` is `none`; 0–100 where the source states none. */
  readonly share?: Share;
  /** How it controls the asset whatever its share (`appointmentOfBoard`, `trustee`, `consolidation`, …). */
  readonly control?: string;
  /** An office held in the asset (`boardMember`, `director`, …): shown, never counted. */
  readonly office?: string;
  /** `YYYY[-MM[-DD]]`; without them it counts on every day. On a full end date it counts no more. */
  readonly start?: string;
  readonly end?: string;
  /** It sums up a chain that may be stated as well; then it is not counted again. */
  readonly isIndirect?: boolean;
  /** The owner stands here for somebody else. */
  readonly isNominee?: boolean;
  /** The owner holds whatever the others do not. */
  readonly takesRest?: boolean;
  /** The source says that the owner is a beneficial owner. */
  readonly isBeneficial?: boolean;
}

/** One party acts for another. */
export interface Mandate {
  readonly id: string;
  readonly agent: string;
  readonly client: string;
  readonly start?: string;
  readonly end?: string;
}

/** What a reader gives and a graph is made of. */
export interface InterestData {
  readonly parties: Iterable<Party>;
  readonly interests: Iterable<Interest>;
  readonly mandates?: Iterable<Mandate>;
  /** Ids of parties of whose owners not all were looked for, since what was gathered ended at a bound. */
  readonly cut?: Iterable<string>;
}
