/**
 * A listed person, organisation, vessel or aircraft in a few plain fields: what the writers of list formats take. It
 * holds what all publishers give in one form or another; each format writes of it what it has a place for.
 */
export interface ListedParty {
  /** The publisher's number: `logicalId`, `DATAID`, `ent_num`; digits only. */
  readonly id: string;
  readonly kind: 'person' | 'organization' | 'vessel' | 'aircraft';
  /** The first is the primary name; at least one. */
  readonly names: readonly ListedPartyName[];
  /** Model dates: `1974`, `1974-03`, `1974-03-19`, `1974~`, `1970/1975`. */
  readonly birthDates?: readonly string[];
  readonly birthPlace?: { readonly city?: string; readonly country?: string };
  /** Alpha-2, lower case; of an organisation the country where it sits, of a vessel its flag. */
  readonly countries?: readonly string[];
  readonly gender?: 'male' | 'female';
  readonly title?: string;
  readonly position?: string;
  readonly documents?: readonly ListedPartyDocument[];
  readonly addresses?: readonly ListedPartyAddress[];
  readonly wallets?: readonly { readonly currency: string; readonly address: string }[];
  /** Seven digits. */
  readonly imo?: string;
  readonly callSign?: string;
  readonly programs: readonly string[];
  /** The publisher's reference, e.g. `EU.620.38`, `QDi.401`. */
  readonly reference?: string;
  /** `YYYY-MM-DD`. */
  readonly listedOn?: string;
  readonly remark?: string;
}

export interface ListedPartyName {
  /** The whole name in natural order. */
  readonly whole: string;
  /** The parts of a person's name, where they are known; the rest of `whole` comes before the last name. */
  readonly first?: string;
  readonly last?: string;
  readonly weak?: boolean;
  /** A name no longer borne. */
  readonly former?: boolean;
  /** In the script in which its bearer writes it. */
  readonly original?: boolean;
  /** ISO 639-1, upper case, for formats that say it. */
  readonly language?: string;
}

export interface ListedPartyDocument {
  readonly type: 'passport' | 'id';
  readonly number: string;
  readonly country?: string;
}

export interface ListedPartyAddress {
  readonly street?: string;
  readonly city?: string;
  readonly country?: string;
}
