/** What comes of a feed: an edition of a list, or what is said of hazards. */
export type FeedReads = 'list' | 'hazards';

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
  /** What it brings: an edition of a list, which is the default, or what is said of hazards. */
  readonly reads?: FeedReads;
  readonly everyMinutes?: number;
}

/** A list of one's own that a sector offers a beginning of; people of the node change it as they wish. */
export interface OwnListDefinition {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly OwnListEntry[];
}

/** An entry as a person writes it: the schema and values of the FollowTheMoney model. */
export interface OwnListEntry {
  readonly id?: string | undefined;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export const FEED_DEFAULTS = {
  sector: 'terrorism',
  reads: 'list',
  owner: 'this authority',
  legalBasis: 'own list',
  grade: 'A2',
  handling: 'TLP:AMBER',
} as const satisfies Omit<FeedDefinition, 'dataset' | 'title'>;
