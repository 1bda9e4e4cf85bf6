/**
 * Every constant that a score depends on besides the learned weights, as data. `source` says where a value comes from;
 * `own` values were set on the measurements in `benchmarks/names/quality.ts`.
 */
export const defaults = {
  /** From here a hit is worth a person's look. Source: the peers' documented default (logic-v2, yente: 0.70). */
  threshold: 0.7,
  /** At most so many hits. Source: own. */
  limit: 10,
  /** Free text is screened more strictly, since most of its words are nobody's name. Source: own. */
  textThreshold: 0.85,
  /** Taken from a score that rests on a weak alias alone: an exact one stays below the threshold. Source: own; OFAC FAQ 122 advises not to rely on weak aliases. */
  weakAlias: -0.31,
  birthDate: {
    /** The whole date is equal. */
    equal: 0.1,
    /** All parts that both sides have are equal, but not all three are there. */
    equalPart: 0.04,
    /** One part off by one, day and month swapped, a year more or less, within a range. */
    near: 0,
    /** The year agrees, day or month do not. */
    otherDay: -0.1,
    /** Two years off. */
    twoYears: -0.15,
    /** More than two years off. */
    far: -0.36,
    /** Years that an approximate date (`1974~`) may be off and still be near. */
    aboutYears: 2,
  },
  country: { equal: 0.02, different: -0.05 },
  gender: { different: -0.1 },
  /** An identifier both sides hold: equal decides, different (only where one thing has one number, e.g. IMO) speaks against. */
  identifier: { equal: 0.9, equalOtherType: 0.5, different: -0.35 },
  /** An identifier shorter than this is too likely to be another's. */
  identifierLengthMin: 5,
} as const;

/** Identifier types of which a thing has one for life: another value means another thing. */
export const EXCLUSIVE_IDENTIFIERS: ReadonlySet<string> = new Set(['imo', 'imonumber', 'lei', 'leicode']);

/** The most that attributes can add to a score, besides an identifier; bounds the candidate search. */
export const ATTRIBUTES_GAIN_MAX = defaults.birthDate.equal + defaults.country.equal;
