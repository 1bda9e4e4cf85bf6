import { countryCode } from '../../../model/index.ts';
import type { EntityBuilder, EntryBuilder } from '../../entity-builder.ts';
import type { ReadContext } from '../../format-reader.ts';
import type { NoteCounter } from '../../note-counter.ts';
import type { XmlNode } from '../../xml-records.ts';

/** What the functions of this format share while they read one sanctionEntity. */
export interface EuRecord {
  readonly entry: EntryBuilder;
  readonly sanction: EntityBuilder;
  readonly context: ReadContext;
  readonly notes: NoteCounter;
  readonly isPerson: boolean;
}

/** An attribute cleaned; the list writes `-`, `UNKNOWN` and the like where it has nothing to say. */
export function euText(node: XmlNode, name: string, context: ReadContext): string {
  const text = context.cleaner.line(node.attributes[name] ?? '');
  return text === '-' || /^(?:unknown|n\/a|none)$/i.test(text) ? '' : text;
}

/** The country of an element: its ISO code, else its name. `00` means unknown; `CS` went to Serbia. */
export function euCountry(node: XmlNode, context: ReadContext): string | undefined {
  const code = euText(node, 'countryIso2Code', context);
  return countryCode(code === '00' ? '' : code) ?? countryCode(euText(node, 'countryDescription', context));
}
