import type { Shares } from './random.ts';
import type { FirmManner } from './world/firm.ts';
import type { Manner } from './world/person-name.ts';

/** The lists of the exercise, by the dataset that Quintet reads them as. */
export type ListId = 'eu_fsf' | 'un_sc_sanctions' | 'us_ofac_sdn' | 'own:watchlist';

export const listIds: readonly ListId[] = ['eu_fsf', 'un_sc_sanctions', 'us_ofac_sdn', 'own:watchlist'];

/** What becomes of an entry between the earlier and the later edition of its list. */
export type EntryChange =
  | 'none'
  | 'added'
  | 'removed'
  | 'alias-added'
  | 'birth-date-refined'
  | 'document-added'
  | 'address-added';

/** Why a record looks like a listed one and is not. */
export type DecoyKind =
  | 'other-birth-year'
  | 'namesake-without-birth-date'
  | 'same-given'
  | 'same-family'
  | 'partial-name';
export type FirmDecoyKind = 'sister-name' | 'same-words-other-country';

/** Share of the entities of each kind that are on a list at all. */
export const listedShare = { person: 0.16, firm: 0.16, vessel: 0.5 } as const;

/** On which list an entity stands first, and how often on another as well. */
export const firstList: Shares<ListId> = [
  ['eu_fsf', 34],
  ['un_sc_sanctions', 22],
  ['us_ofac_sdn', 34],
  ['own:watchlist', 10],
];
export const ALSO_ON_ANOTHER_LIST_SHARE = 0.2;

export const entryChanges: Shares<EntryChange> = [
  ['none', 84],
  ['added', 5],
  ['removed', 3],
  ['alias-added', 3],
  ['birth-date-refined', 2],
  ['document-added', 2],
  ['address-added', 1],
];

/** How much a list knows of a birth date. */
export const listedBirth: Shares<'exact' | 'month' | 'year' | 'circa' | 'range' | 'none'> = [
  ['exact', 58],
  ['month', 2],
  ['year', 22],
  ['circa', 7],
  ['range', 6],
  ['none', 5],
];
export const LISTED_DOCUMENT_SHARE = 0.4;
export const LISTED_NATIVE_NAME_SHARE = 0.65;
export const LISTED_WEAK_ALIAS_SHARE = 0.3;
export const LISTED_WALLET_SHARE = 0.12;

/** Share of listed people whom the bank has as customers, and of listed people for whom it has somebody like them. */
export const customerExposure = { match: 0.05, decoy: 0.1 } as const;
/** Share of unlisted people who are customers of the bank. */
export const CUSTOMER_SHARE = 0.9;
/** When the counterparty of a payment turns out to be listed: kept as it is, replaced by somebody like it, or another one taken. */
export const partyExposure = { match: 0.03, decoy: 0.07 } as const;
/** Share of payments between firms that name a vessel, and what is done with a vessel that turns out to be listed. */
export const VESSEL_MENTION_SHARE = 0.12;
export const vesselExposure = { match: 0.16, decoy: 0.1 } as const;

/**
 * How registers and payers write names. The same shares hold for those who are listed and those who are not: the way of writing
 * must not tell them apart.
 */
export const personManners: Shares<Manner> = [
  ['exact', 38],
  ['transliteration', 20],
  ['script', 9],
  ['diacritics', 8],
  ['order', 6],
  ['comma', 4],
  ['capitals', 5],
  ['typo', 4],
  ['missing-part', 3],
  ['nickname', 1],
  ['initial', 1],
  ['joined', 1],
];
export const firmManners: Shares<FirmManner> = [
  ['exact', 40],
  ['capitals', 16],
  ['translated', 12],
  ['legal-form', 10],
  ['no-legal-form', 8],
  ['transliteration', 7],
  ['typo', 4],
  ['joined', 3],
];

/** How much a customer register knows of a birth date. */
export const registeredBirth: Shares<'exact' | 'year' | 'swapped' | 'none'> = [
  ['exact', 88],
  ['year', 5],
  ['swapped', 2],
  ['none', 5],
];
export const REGISTERED_DOCUMENT_SHARE = 0.7;

export const decoyKinds: Shares<DecoyKind> = [
  ['other-birth-year', 40],
  ['namesake-without-birth-date', 14],
  ['same-given', 16],
  ['same-family', 18],
  ['partial-name', 12],
];
export const firmDecoyKinds: Shares<FirmDecoyKind> = [
  ['sister-name', 70],
  ['same-words-other-country', 30],
];

/** Payments of one customer in the days of the exercise. */
export const paymentsOf = {
  person: [
    [0, 30],
    [1, 40],
    [2, 20],
    [3, 10],
  ],
  firm: [
    [0, 10],
    [1, 35],
    [2, 35],
    [3, 20],
  ],
} as const satisfies Readonly<Record<string, Shares<number>>>;
