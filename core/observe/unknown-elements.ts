import type { TextCleaner } from './clean-text.ts';
import type { EntityBuilder } from './entity-builder.ts';
import { ownValue } from './own-value.ts';
import type { PlaceCounter } from './place-counter.ts';
import { leavesOf, type XmlNode } from './xml-records.ts';

/** What may stand in an element, names with spaces between them; an element that is not in the table holds text only. */
export type KnownElements = Readonly<Record<string, string>>;

/** Calls for every element within a record that a reader does not know, the outermost of it. */
export function findUnknown(
  node: XmlNode,
  known: KnownElements,
  unknown: (child: XmlNode, parent: XmlNode) => void,
): void {
  if (node.children.length === 0) return;
  const names = (ownValue(known, node.name) ?? '').split(' ');
  for (const child of node.children) {
    if (names.includes(child.name)) findUnknown(child, known, unknown);
    else unknown(child, node);
  }
}

/** Where what a reader does not know is kept and counted. */
export interface UnknownKeeper {
  readonly subject: EntityBuilder;
  readonly cleaner: TextCleaner;
  readonly notes: PlaceCounter;
}

/** Keeps all that an unknown element says as notes and counts it, so that a change of the format is noticed. */
export function keepUnknown(node: XmlNode, { subject, cleaner, notes }: UnknownKeeper): void {
  for (const leaf of leavesOf(node)) {
    const attributes = Object.entries(leaf.attributes).map(([name, value]) => `${name} ${value}`);
    const text = cleaner.line([leaf.text, ...attributes].filter((part) => part.trim() !== '').join(', '));
    if (text === '') continue;
    notes.count(leaf === node ? node.name : `${node.name}/${leaf.name}`, leaf.line);
    subject.add('notes', `${leaf.name}: ${text}`);
  }
}
