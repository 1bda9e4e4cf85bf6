/** Something that a person should look at, with the plain sentence that says why. It proves nothing. */
export interface Flag {
  readonly code:
    | 'circular-ownership'
    | 'opaque-end'
    | 'nominee'
    | 'shelf-company-awakened'
    | 'mass-address'
    | 'owner-on-list'
    | 'change-near-listing';
  readonly text: string;
  /**
   * What it is about, in a fixed order: parties at most 20, an address, a day. Two flags of one code that are about the
   * same are the same flag, whatever their sentences say of shares and numbers.
   */
  readonly about: readonly string[];
  /** Parties concerned, the entity asked for left out unless it is one of them; at most 20. */
  readonly ids: readonly string[];
  /** Interests that show it. */
  readonly interests: readonly string[];
}

/** The parameters of all detectors; each may be given otherwise. */
export interface FlagParameters {
  /** An end of a chain that nobody knows counts from this share on, percent. */
  readonly opaqueMinPercent: number;
  /** Years without any change after which a company is a shelf company. */
  readonly shelfQuietYears: number;
  /** The part that changes hands when it awakens, percent, and within how many days. */
  readonly shelfMinPercent: number;
  readonly shelfWindowDays: number;
  /** Entities at one address that are many. */
  readonly addressMinEntities: number;
  /** Days before and after a listing in which a change is sudden, and from which share on, percent. */
  readonly listingDaysBefore: number;
  readonly listingDaysAfter: number;
  readonly listingMinPercent: number;
}

export const FLAG_PARAMETERS: FlagParameters = {
  opaqueMinPercent: 25,
  shelfQuietYears: 3,
  shelfMinPercent: 50,
  shelfWindowDays: 31,
  addressMinEntities: 20,
  listingDaysBefore: 180,
  listingDaysAfter: 90,
  listingMinPercent: 5,
};

/** Ids that one flag names. */
export const FLAG_IDS_MAX = 20;
