import type { EntityBuilder, EntryBuilder } from '../../entity-builder.ts';
import type { ReadContext } from '../../format-reader.ts';
import type { ReadingTrouble } from '../../reading-trouble.ts';
import type { XmlNode } from '../../xml-records.ts';

/** One Designation while it is read, open until the names of all are known. */
export interface UkRecord {
  readonly entry: EntryBuilder;
  readonly sanction: EntityBuilder;
  readonly context: ReadContext;
  readonly trouble: ReadingTrouble;
  readonly line: number;
  readonly uniqueId: string;
  readonly isPerson: boolean;
  /** Parent companies, subsidiaries, owners and operators: named in words. */
  readonly named: NamedParty[];
}

/** A party that a designation names, and how it stands to the designated one. */
export interface NamedParty {
  readonly text: string;
  /** `Parent company`, `Current owner or operator`, … */
  readonly role: string;
  /** Which end of the ownership the named party is. */
  readonly end: 'owner' | 'asset';
  readonly isFormer: boolean;
}

/** The text of an element on one line. */
export function ukText(node: XmlNode, { context }: UkRecord): string {
  return context.cleaner.line(node.text);
}
