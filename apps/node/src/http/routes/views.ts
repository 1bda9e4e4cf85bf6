import { editView, readViews, removeView, restoreView, saveView } from '@quintet/core/assess';
import type { Principal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import { EditView, SavedViews, SaveView } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const response = { 200: SavedViews };

/** Saved views of the queue. Each change answers with the views as they stand after it. */
export function viewRoutes(app: App, { gate, now }: HttpContext): void {
  type Tx = Parameters<Parameters<typeof gate>[1]>[0];
  // The name of a view is typed by a person: it stays out of the audit.
  const change = async (who: Principal, object: string, detail: object, work: (tx: Tx) => Promise<void>) =>
    await gate({ who, action: 'view.change', object, detail: { ...detail } }, async (tx) => {
      await work(tx);
      return await readViews(tx, who);
    });

  app.get('/api/views', { schema: { summary: 'Saved views of the queue', response } }, async ({ who }) =>
    gate({ who, action: 'alert.list', object: 'views' }, async (tx) => await readViews(tx, who)),
  );

  app.post(
    '/api/views',
    { schema: { summary: 'Saves a view; one’s own of the same name is replaced', body: SaveView, response } },
    async ({ who, body }) => change(who, 'views', { shared: body.shared }, (tx) => saveView(tx, body, who)),
  );

  app.patch(
    '/api/views/:id',
    { schema: { summary: 'Renames, shares or unshares one’s own view', params: Id, body: EditView, response } },
    async ({ who, params, body: { name, shared } }) =>
      change(
        who,
        `view:${params.id}`,
        { renamed: name !== undefined, ...(shared === undefined ? {} : { shared }) },
        (tx) => editView(tx, params.id, { name, shared }, who),
      ),
  );

  app.delete(
    '/api/views/:id',
    { schema: { summary: 'Removes one’s own view, or as a supervisor a shared one', params: Id, response } },
    async ({ who, params }) =>
      change(who, `view:${params.id}`, { removed: true }, (tx) => removeView(tx, params.id, who, now())),
  );

  app.post(
    '/api/views/:id/undo',
    { schema: { summary: 'Brings back what one removed', params: Id, response } },
    async ({ who, params }) =>
      change(who, `view:${params.id}`, { removed: false }, (tx) => restoreView(tx, params.id, who, now())),
  );
}
