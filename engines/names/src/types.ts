/** What kind of thing carries a name; decides how its name is compared. */
export type NameKind = 'person' | 'organization' | 'vessel' | 'aircraft' | 'any';

/** How sure the publisher is of a name: a weak alias alone never reaches the threshold. */
export interface ListedName {
  readonly value: string;
  readonly weak?: boolean;
}

/** An identifier as published, e.g. `{ type: 'passport', value: 'G1234180' }`. Compared after removing separators and case. */
export interface Identifier {
  readonly type: string;
  readonly value: string;
}

/**
 * One subject as asked or as listed.
 * Dates are EDTF level 1: `1974`, `1974-03`, `1974-03-19`, `1974~` (about), `1970/1975` (between).
 * Countries are ISO 3166-1 alpha-2, lower case. Gender is `male`, `female` or `other`.
 */
export interface Subject {
  readonly kind: NameKind;
  readonly names: readonly ListedName[];
  readonly birthDates?: readonly string[];
  readonly countries?: readonly string[];
  /** Countries of an address or a bank: one that is listed supports a hit, another says nothing. */
  readonly locations?: readonly string[];
  readonly genders?: readonly string[];
  readonly identifiers?: readonly Identifier[];
}

/** A subject on a list, with the id under which hits name it. */
export interface ListedSubject extends Subject {
  readonly id: string;
}

/** One piece of a score; the pieces of a hit sum to its score (within 0.005). */
export interface Reason {
  /** e.g. `name.family`, `name.given`, `name.missing`, `birthDate`, `country`, `gender`, `identifier`, `weakAlias` */
  readonly feature: string;
  /** A plain sentence, e.g. `Given name, another spelling`. */
  readonly text: string;
  /** Signed share of the score. */
  readonly score: number;
  readonly query?: string;
  readonly candidate?: string;
}

/** How the parts of the two names that matched best stand to each other, for showing them side by side. */
export interface NamePartMark {
  readonly text: string;
  readonly mark: 'same' | 'variant' | 'only' | 'ignored';
  /** Index of the aligned part on the other side, absent for `only` and `ignored`. */
  readonly pair?: number;
}

export interface Hit {
  readonly id: string;
  /** 0..1, rounded to four decimals. */
  readonly score: number;
  /** True when score ≥ threshold. */
  readonly match: boolean;
  readonly reasons: readonly Reason[];
  /** The two names that matched best, as given, and their parts. */
  readonly queryName: string;
  readonly listedName: string;
  readonly queryParts: readonly NamePartMark[];
  readonly listedParts: readonly NamePartMark[];
}

export interface MatchOptions {
  /** From here a hit is worth a person's look. Default 0.70. */
  readonly threshold?: number;
  /** Hits below are not given. Default = threshold. */
  readonly cutoff?: number;
  /** At most so many hits, best first. Default 10. */
  readonly limit?: number;
}
