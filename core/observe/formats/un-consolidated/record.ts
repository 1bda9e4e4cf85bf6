import { EntityBuilder, type EntryBuilder } from '../../entity-builder.ts';
import type { ReadContext } from '../../format-reader.ts';
import type { NoteCounter } from '../../note-counter.ts';
import { readNoteFacts } from '../../note-facts.ts';

/** What the readers of this format share while they read one record. */
export interface UnRecord {
  readonly entry: EntryBuilder;
  readonly sanction: EntityBuilder;
  readonly context: ReadContext;
  readonly notes: NoteCounter;
  readonly isPerson: boolean;
}

/** Adds the birth dates and passport numbers that a remark mentions. */
export function addNoteFacts(note: string, { entry }: UnRecord): void {
  const { birthDates, passports } = readNoteFacts(note);
  entry.subject.addAll('birthDate', birthDates);
  for (const number of passports) {
    entry.attach(new EntityBuilder('Passport').add('number', number).add('summary', note), 'pass', 'holder');
    entry.subject.add('passportNumber', number);
  }
}
