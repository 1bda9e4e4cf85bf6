/** What a sector knows of an outside source before anybody has configured it. */
export interface FeedDefinition {
  readonly dataset: string;
  readonly title: string;
  readonly sector: string;
  readonly owner: string;
  readonly legalBasis: string;
  /** Source reliability and credibility of its information, `A1` to `X4`. */
  readonly grade: string;
  /** TLP 2.0 code that its values carry. */
  readonly handling: string;
  /** Where its publisher offers it, for the person who sets up the feed. */
  readonly publishedAt?: string;
  readonly everyMinutes?: number;
}

export const FEED_DEFAULTS = {
  sector: 'terrorism',
  owner: 'this authority',
  legalBasis: 'own list',
  grade: 'A2',
  handling: 'TLP:AMBER',
} as const;
