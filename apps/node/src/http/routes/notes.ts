import { editNote, readNotes, removeNote, restoreNote, writeNote } from '@quintet/core/assess';
import type { Principal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import { AnalystNotes, EditNote, NoteObject, WriteNote } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const response = { 200: AnalystNotes };

type Notes = Awaited<ReturnType<typeof readNotes>>;

/** Notes of analysts about entities, pairs and graphs. Each change answers with the notes as they stand after it. */
export function noteRoutes(app: App, { gate, now }: HttpContext): void {
  type Tx = Parameters<Parameters<typeof gate>[1]>[0];
  // What a person writes stays out of the audit: it says that there is a note, and about what.
  const change = async (who: Principal, object: string, detail: object, work: (tx: Tx) => Promise<Notes>) =>
    await gate({ who, action: 'note.change', object, detail: { ...detail } }, async (tx) => shape(await work(tx)));

  app.get(
    '/api/notes',
    {
      schema: {
        summary: 'Notes about an entity, a pair or a graph, oldest first',
        querystring: Type.Object({ object: NoteObject }),
        response,
      },
    },
    async ({ who, query: { object } }) =>
      await gate({ who, action: 'entity.read', object: `notes:${object}` }, async (tx) =>
        shape(await readNotes(tx, object, who)),
      ),
  );

  app.post(
    '/api/notes',
    { schema: { summary: 'Writes a note', body: WriteNote, response } },
    async ({ who, body: { object, text } }) =>
      change(who, object, { letters: text.length }, (tx) => writeNote(tx, object, text, who, now())),
  );

  app.patch(
    '/api/notes/:id',
    { schema: { summary: 'Changes one’s own note', params: Id, body: EditNote, response } },
    async ({ who, params: { id }, body: { text } }) =>
      change(who, `note:${id}`, { letters: text.length }, (tx) => editNote(tx, id, text, who, now())),
  );

  app.delete(
    '/api/notes/:id',
    { schema: { summary: 'Removes one’s own note', params: Id, response } },
    async ({ who, params: { id } }) =>
      change(who, `note:${id}`, { removed: true }, (tx) => removeNote(tx, id, who, now())),
  );

  app.post(
    '/api/notes/:id/undo',
    { schema: { summary: 'Brings back what one removed', params: Id, response } },
    async ({ who, params: { id } }) =>
      change(who, `note:${id}`, { removed: false }, (tx) => restoreNote(tx, id, who, now())),
  );
}

function shape(notes: Notes): AnalystNotes {
  return notes.map(({ at, editedAt, ...note }) => ({
    ...note,
    at: at.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  }));
}
