/** One import declaration: what is brought in, by whom, from whom, how. */
export interface Declaration {
  /** Movement or master reference number; unique with its version. */
  readonly mrn: string;
  /** The day of acceptance, YYYY-MM-DD. */
  readonly date: string;
  readonly office?: string;
  readonly importer?: string;
  /** Two letters and up to 15 characters (Commission Implementing Regulation (EU) 2015/2447, Annex B). */
  readonly importerEori?: string;
  readonly seller?: string;
  /** ISO 3166-1 alpha-2, as `origin` and `departure`. */
  readonly sellerCountry?: string;
  readonly origin?: string;
  readonly departure?: string;
  /** Six digits of the Harmonised System. */
  readonly hs6?: string;
  /** Kilograms; above 0. */
  readonly netKg?: number;
  /** Euro. */
  readonly valueEur?: number;
  /** ISO 6346, eleven characters. */
  readonly container?: string;
  readonly transportDocument?: string;
  /** Seven digits. */
  readonly vesselImo?: string;
}
