/** The longest text that is kept of a name or a document; longer ones are cut and told. */
export const TEXT_CHARS_MAX = 384;
/** No consignment is heavier: the largest ships carry 400,000 tonnes. */
export const NET_KG_MAX = 500_000_000;
/** No declaration is worth more. */
export const VALUE_EUR_MAX = 100_000_000_000;
/** A declaration that lies further back is told: customs debts are notified within three years, ten in criminal matters (UCC Art. 103). */
export const DATE_YEARS_BACK_MAX = 10;
/** Rows at the beginning of a file by which the writing of its dates and numbers is told. */
export const LAYOUT_ROWS_MAX = 500;
/** Declarations of one file that are remembered to find duplicates and corrections. */
export const DECLARATIONS_REMEMBERED_MAX = 500_000;
/** Declarations whose items are being summed at a time. */
export const TOTALS_OPEN_MAX = 100_000;
/** Rows that wait for peers to be compared with, to tell tonnes. */
export const TONNES_WAITING_MAX = 50_000;

/** Unit prices that are remembered of each code, heading and chapter: the last ones. */
export const PEER_PRICES_MAX = 200;
/** Codes, headings and chapters that are remembered; the Harmonised System has some 7,000. */
export const PEER_GROUPS_MAX = 20_000;
/** Unit prices that are remembered of one importer in one chapter. */
export const OWN_PRICES_MAX = 32;
/** Pairs of importer and chapter that are remembered; the longest untouched are forgotten first. */
export const OWN_GROUPS_MAX = 200_000;
/** Importers whose routes are remembered; the longest untouched are forgotten first. */
export const IMPORTERS_MAX = 300_000;
/** Routes that are remembered of one importer; who has more is usual on none. */
export const ROUTES_OF_IMPORTER_MAX = 300;
/** Containers that are remembered; the longest untouched are forgotten first. */
export const CONTAINERS_MAX = 500_000;

/** Rules that a selector takes, versions included. */
export const RULES_MAX = 1000;
export const RULE_ID_CHARS_MAX = 64;
export const RULE_TITLE_CHARS_MAX = 200;
/** Codes that a list among a rule's parameters may hold. */
export const RULE_LIST_MAX = 300;
/** Examples that a trial gives of each rule. */
export const TRIAL_EXAMPLES_MAX = 5;
