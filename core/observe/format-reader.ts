import type { Entity, ListEntry } from '../model/index.ts';
import type { TextCleaner } from './clean-text.ts';
import type { FindingCollector } from './findings.ts';

/** What every reader of a format is given beside the text. */
export interface ReadContext {
  readonly findings: FindingCollector;
  readonly cleaner: TextCleaner;
}

/** What a reader of a format gives back. */
export interface ListContent {
  readonly entries: readonly ListEntry[];
  /** Entities that belong to no entry: links between two that nobody described, notes about nobody. */
  readonly others?: readonly Entity[];
  readonly publishedAt?: string;
}
