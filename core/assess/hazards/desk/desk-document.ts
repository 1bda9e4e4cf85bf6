import type { Finding } from '../../../model/index.ts';
import type { HazardFile } from '../../../observe/hazards/index.ts';

/** A document about hazards as it was received. */
export interface DeskDocument {
  readonly dataset: string;
  readonly bytes: Uint8Array;
  readonly receivedAt: Date;
  /** What `readHazardMessage` gives of it, where that was asked already. */
  readonly readAs?: HazardFile | undefined;
}

/** What became of it. */
export interface HazardOutcome {
  /** known: the same bytes were there before. */
  readonly state: 'taken' | 'known' | 'refused';
  readonly format?: string;
  readonly reports: number;
  readonly added: number;
  readonly changed: number;
  readonly findings: readonly Finding[];
  /** The newest time that is said in it. */
  readonly newestAt?: Date;
  /** Alerts that it only names. */
  readonly links: readonly string[];
}
