import { type Principal, Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import { type NoteObject, noteObject } from './note-object.ts';

export const NOTE_LETTERS_MAX = 4000;
const NOTES_OF_OBJECT_MAX = 500;
/** How long a removed note can be brought back. */
const REMOVED_KEPT_MINUTES = 60;
/** Control characters but line ends, and marks that nobody sees. */
const UNSEEN = /(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}]/gu;

/** What an analyst wrote about an entity, a pair or a graph. */
export interface AnalystNote {
  readonly id: string;
  readonly text: string;
  /** Account name. */
  readonly by: string;
  readonly at: Date;
  readonly editedAt: Date | null;
  /** One's own: it may be edited and removed. */
  readonly mine: boolean;
}

/**
 * The notes about an object, oldest first.
 * @throws Refusal ACC-106
 */
export async function readNotes(tx: Tx, object: string, who: Principal): Promise<AnalystNote[]> {
  return await notesOf(tx, await noteObject(tx, object, who), who);
}

/** @throws Refusal ACC-106, NOTE-101 or NOTE-102 */
export async function writeNote(
  tx: Tx,
  object: string,
  text: string,
  who: Principal,
  now: Date,
): Promise<AnalystNote[]> {
  const about = await noteObject(tx, object, who);
  await tx
    .insertInto('note')
    .values({ object: about.object, text: noteText(text), by: who.name, at: now })
    .execute();
  const notes = await notesOf(tx, about, who);
  if (notes.length > NOTES_OF_OBJECT_MAX) throw new Refusal('NOTE-102');
  return notes;
}

/** @throws Refusal ACC-106 for another's note, NOTE-101 */
export async function editNote(tx: Tx, id: string, text: string, who: Principal, now: Date): Promise<AnalystNote[]> {
  const { object } = await ownNote(tx, id, who);
  await tx
    .updateTable('note')
    .set({ text: noteText(text), edited_at: now })
    .where('id', '=', id)
    .execute();
  return await readNotes(tx, object, who);
}

/** @throws Refusal ACC-106 for another's note */
export async function removeNote(tx: Tx, id: string, who: Principal, now: Date): Promise<AnalystNote[]> {
  const { object } = await ownNote(tx, id, who);
  await tx.updateTable('note').set({ removed_at: now }).where('id', '=', id).execute();
  return await readNotes(tx, object, who);
}

/**
 * Brings back what its author removed a moment ago.
 * @throws Refusal NOTE-103 when there is nothing to bring back
 */
export async function restoreNote(tx: Tx, id: string, who: Principal, now: Date): Promise<AnalystNote[]> {
  const row = await tx
    .updateTable('note')
    .set({ removed_at: null })
    .where('id', '=', id)
    .where('by', '=', who.name)
    .where('removed_at', '>', keptSince(now))
    .returning('object')
    .executeTakeFirst();
  if (row === undefined) throw new Refusal('NOTE-103');
  return await readNotes(tx, row.object, who);
}

/** Deletes the removed notes that nobody can bring back any more. */
export async function deleteRemovedNotes(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('note').where('removed_at', '<=', keptSince(now)).execute();
}

async function notesOf(tx: Tx, { sameAs }: NoteObject, who: Principal): Promise<AnalystNote[]> {
  const rows = await tx
    .selectFrom('note')
    .where('object', 'in', [...sameAs])
    .where('removed_at', 'is', null)
    .select(['id', 'text', 'by', 'at', 'edited_at as editedAt'])
    .orderBy('at')
    .orderBy('id')
    .limit(NOTES_OF_OBJECT_MAX + 1)
    .execute();
  return rows.map((row) => ({ ...row, mine: row.by === who.name }));
}

async function ownNote(tx: Tx, id: string, who: Principal): Promise<{ object: string }> {
  const row = await tx
    .selectFrom('note')
    .where('id', '=', id)
    .where('by', '=', who.name)
    .where('removed_at', 'is', null)
    .select('object')
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new Refusal('ACC-106');
  return row;
}

/** @throws Refusal NOTE-101 when nothing of it can be seen, or it is too long */
function noteText(given: string): string {
  const text = given.normalize('NFC').replace(/\r\n?/gu, '\n').replace(UNSEEN, '').trim();
  if (!/[^\p{C}\p{Z}]/u.test(text) || Array.from(text).length > NOTE_LETTERS_MAX) throw new Refusal('NOTE-101');
  return text;
}

function keptSince(now: Date): Date {
  return new Date(now.getTime() - REMOVED_KEPT_MINUTES * 60_000);
}
