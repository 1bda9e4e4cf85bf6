import type { ReadContext } from '../../format-reader.ts';
import type { ReadingTrouble } from '../../reading-trouble.ts';
import type { OfacParty } from '../ofac/party.ts';

/** One sdnEntry, read but for what takes the other entries to be known. */
export interface SdnRecord extends OfacParty {
  readonly context: ReadContext;
  readonly trouble: ReadingTrouble;
  readonly line: number;
  /** `LAST, First`, by which the remarks of other entries name this one. */
  readonly listedName: string;
  readonly programs: string[];
  /** Remarks and pieces like them, to be read when all names are known. */
  readonly remarks: string[];
  readonly pieces: string[];
  readonly owners: string[];
}
