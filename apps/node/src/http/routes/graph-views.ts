import { readGraphView, readGraphViews, removeGraphView, restoreGraphView, saveGraphView } from '@quintet/core/assess';
import type { Principal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import { GraphState, GraphView, GraphViews, SaveGraphView } from '../../api/index.ts';
import { Value } from 'typebox/value';
import type { App, HttpContext } from '../context.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const response = { 200: GraphViews };

/** Saved graphs. Each change answers with the views as they stand after it. */
export function graphViewRoutes(app: App, { gate, now }: HttpContext): void {
  type Tx = Parameters<Parameters<typeof gate>[1]>[0];
  const views = async (tx: Tx, who: Principal) =>
    (await readGraphViews(tx, who)).map(({ createdAt, ...view }) => ({ ...view, createdAt: createdAt.toISOString() }));
  // The name of a view is typed by a person: it stays out of the audit.
  const change = async (who: Principal, object: string, detail: object, work: (tx: Tx) => Promise<unknown>) =>
    await gate({ who, action: 'view.change', object, detail: { ...detail } }, async (tx) => {
      await work(tx);
      return await views(tx, who);
    });

  app.get('/api/graph/views', { schema: { summary: 'Saved graphs', response } }, async ({ who }) =>
    gate({ who, action: 'entity.read', object: 'graph-views' }, async (tx) => await views(tx, who)),
  );

  app.get(
    '/api/graph/views/:id',
    { schema: { summary: 'A saved graph with what was drawn', params: Id, response: { 200: GraphView } } },
    async ({ who, params: { id } }) =>
      gate({ who, action: 'entity.read', object: `graph-view:${id}` }, async (tx) => {
        const { createdAt, state, ...view } = await readGraphView(tx, id, who);
        return { ...view, createdAt: createdAt.toISOString(), state: Value.Parse(GraphState, state) };
      }),
  );

  app.post(
    '/api/graph/views',
    { schema: { summary: 'Saves a graph; one’s own of the same name is replaced', body: SaveGraphView, response } },
    async ({ who, body }) => change(who, 'graph-views', { shared: body.shared }, (tx) => saveGraphView(tx, body, who)),
  );

  app.delete(
    '/api/graph/views/:id',
    { schema: { summary: 'Removes one’s own graph, or as a supervisor a shared one', params: Id, response } },
    async ({ who, params: { id } }) =>
      change(who, `graph-view:${id}`, { removed: true }, (tx) => removeGraphView(tx, id, who, now())),
  );

  app.post(
    '/api/graph/views/:id/undo',
    { schema: { summary: 'Brings back a graph that was removed a moment ago', params: Id, response } },
    async ({ who, params: { id } }) =>
      change(who, `graph-view:${id}`, { removed: false }, (tx) => restoreGraphView(tx, id, who, now())),
  );
}
