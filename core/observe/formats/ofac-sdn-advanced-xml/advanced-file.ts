import type { ReadContext } from '../../format-reader.ts';
import { LIST_ENTITIES_MAX } from '../../limits.ts';
import { ReadingTrouble } from '../../reading-trouble.ts';
import type { OfacAddress } from '../ofac/address.ts';
import type { OfacDocument } from '../ofac/document.ts';
import type { OfacParty } from '../ofac/party.ts';
import { ReferenceValues } from './reference-values.ts';

/** A document and where it stands, until its holder is read. */
export interface HeldDocument extends OfacDocument {
  readonly line: number;
}

/** A DistinctParty, open until the relations and the sanctions entries at the end of the file are read. */
export interface AdvancedParty extends OfacParty {
  readonly line: number;
  readonly programs: string[];
  /** Of the lists that it stands on, as `SDN List`. */
  readonly lists: string[];
}

/**
 * What has been read of an ADVANCED file. It is a small database: parties point at locations and documents that stand
 * before them, and relations and sanctions entries at parties, so that all of it is held until the end.
 */
export class AdvancedFile {
  readonly context: ReadContext;
  readonly trouble = new ReadingTrouble();
  readonly refs = new ReferenceValues(this.trouble.dangling);
  readonly locations = new Map<string, OfacAddress>();
  readonly documents = new Map<string, HeldDocument[]>();
  /** By the id of the profile. */
  readonly parties = new Map<string, AdvancedParty>();
  #held = 0;

  constructor(context: ReadContext) {
    this.context = context;
  }

  /** Whether one more may be held; past the limit it is told once. */
  hasRoom(line: number): boolean {
    this.#held += 1;
    if (this.#held === LIST_ENTITIES_MAX + 1)
      this.context.findings.add('LIST-007', { line, values: { limit: LIST_ENTITIES_MAX } });
    return this.#held <= LIST_ENTITIES_MAX;
  }
}
