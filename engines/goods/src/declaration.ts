/** One import declaration: what is brought in, by whom, from whom, how. With several items each item is one. */
export interface Declaration {
  /** Movement or master reference number; unique with its version. */
  readonly mrn: string;
  /** The day of acceptance, YYYY-MM-DD. */
  readonly date: string;
  /** Which item of the declaration it is, where the source says so. */
  readonly item?: string;
  /** A whole number that grows with each correction, where the source says so. */
  readonly version?: number;
  readonly office?: string;
  readonly importer?: string;
  /** Two letters and up to 15 characters (Commission Implementing Regulation (EU) 2015/2447, Annex B). */
  readonly importerEori?: string;
  readonly seller?: string;
  /** ISO 3166-1 alpha-2 or a customs code such as XK, as `origin` and `departure`. */
  readonly sellerCountry?: string;
  readonly origin?: string;
  readonly departure?: string;
  /** The code as declared: 2, 4, 6, 8 or 10 digits. */
  readonly hsCode?: string;
  /** Six digits of the Harmonised System; absent where fewer are declared or the chapter is a national one. */
  readonly hs6?: string;
  /** Kilograms; above 0. */
  readonly netKg?: number;
  /** Euro; 0 or more. */
  readonly valueEur?: number;
  /** Euro: what the declaration says that all of its items come to. */
  readonly totalEur?: number;
  /** ISO 6346, eleven characters; its check digit may be wrong, which was told. */
  readonly container?: string;
  readonly transportDocument?: string;
  /** Seven digits. */
  readonly vesselImo?: string;
}
