import { EntityBuilder } from '../../entity-builder.ts';
import type { NamedParty, UkRecord } from './record.ts';

/** The list's own numbers, by which it refers to its entries: `(UK Sanctions List Ref: RUS0251)`. */
const REFERENCE = /\b[A-Z]{3}\d{4}\b/gu;
const NAME_PROPERTIES = ['name', 'alias'];

/**
 * Links designations with those that they name as parents, subsidiaries, owners and operators, by the list's number or by
 * a name that only one of them bears. What names nobody on the list is kept as a note.
 */
export function linkNamedParties(records: readonly UkRecord[]): void {
  const byReference = new Map(records.map((record) => [record.uniqueId.toUpperCase(), record]));
  const byName = namesOf(records);
  for (const record of records) {
    for (const named of record.named) {
      const found = [
        ...(named.text.toUpperCase().match(REFERENCE) ?? []).map((reference) => byReference.get(reference)),
        byName.get(keyOf(named.text)),
      ].find((one) => one !== undefined && one !== record);
      if (found) attachOwnership(record, found, named);
      else record.entry.subject.add('notes', `${named.role}: ${named.text}`);
    }
  }
}

/** A name that several entries bear stands for none of them. */
function namesOf(records: readonly UkRecord[]): Map<string, UkRecord | undefined> {
  const byName = new Map<string, UkRecord | undefined>();
  for (const record of records) {
    const names = NAME_PROPERTIES.flatMap((property) => record.entry.subject.all(property));
    for (const key of new Set(names.map(keyOf))) byName.set(key, byName.has(key) ? undefined : record);
  }
  return byName;
}

function keyOf(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function attachOwnership({ entry }: UkRecord, other: UkRecord, { role, end, isFormer, text }: NamedParty): void {
  const ownership = new EntityBuilder('Ownership')
    .add(end, other.entry.id)
    .add('role', role)
    .add('status', isFormer ? 'former' : undefined)
    .add('summary', text);
  entry.attach(ownership, 'ownership', end === 'owner' ? 'asset' : 'owner');
}
