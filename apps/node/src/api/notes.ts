import { type Static, Type } from 'typebox';
import { Nullable, Time } from './common.ts';

/** `entity:DATASET/ID`, `pair:A|B`, `graph-view:ID`, `hazard:ID`. */
export const NoteObject = Type.String({
  minLength: 5,
  maxLength: 1000,
  pattern: '^(entity|pair|graph-view|hazard):.+',
});

/** A letter may be two in UTF-16. */
const NoteText = Type.String({ minLength: 1, maxLength: 8000 });

export const WriteNote = Type.Object({ object: NoteObject, text: NoteText });
export type WriteNote = Static<typeof WriteNote>;
export const EditNote = Type.Object({ text: NoteText });
export type EditNote = Static<typeof EditNote>;

export const AnalystNote = Type.Object({
  id: Type.String({ format: 'uuid' }),
  text: Type.String(),
  /** Account name. */
  by: Type.String(),
  at: Time,
  editedAt: Nullable(Time),
  mine: Type.Boolean(),
});
export type AnalystNote = Static<typeof AnalystNote>;
export const AnalystNotes = Type.Array(AnalystNote);
export type AnalystNotes = Static<typeof AnalystNotes>;
