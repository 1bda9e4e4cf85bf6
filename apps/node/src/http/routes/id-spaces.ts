import { declareIdSpace, readIdSpaces, withdrawIdSpace } from '@quintet/core/link/identity';
import { Type } from 'typebox';
import { DeclareIdSpace, IdSpaces } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

const response = { 200: IdSpaces };
const params = Type.Object({ space: Type.String({ minLength: 1, maxLength: 100 }) });

/** Which feeds share their ids: equal ids of theirs are one entity, after each import. */
export function idSpaceRoutes(app: App, { gate }: HttpContext): void {
  type Tx = Parameters<Parameters<typeof gate>[1]>[0];
  const spaces = async (tx: Tx): Promise<IdSpaces> =>
    (await readIdSpaces(tx)).map(({ at, ...space }) => ({ ...space, at: at.toISOString() }));

  app.get('/api/id-spaces', { schema: { summary: 'Feeds that share their ids', response } }, async ({ who }) =>
    gate({ who, action: 'list.read', object: 'id-spaces' }, spaces),
  );

  app.put(
    '/api/id-spaces/:space',
    {
      schema: {
        summary: 'Declares or changes one; judgements follow in a moment',
        params,
        body: DeclareIdSpace,
        response,
      },
    },
    async ({ who, params: { space }, body: { datasets, before } }) =>
      gate({ who, action: 'feed.change', object: space, detail: { feeds: datasets.length } }, async (tx) => {
        await declareIdSpace(tx, { space, datasets }, who.name, before);
        return await spaces(tx);
      }),
  );

  app.delete(
    '/api/id-spaces/:space',
    { schema: { summary: 'Withdraws one; judgements follow in a moment', params, response } },
    async ({ who, params: { space } }) =>
      gate({ who, action: 'feed.change', object: space }, async (tx) => {
        await withdrawIdSpace(tx, space);
        return await spaces(tx);
      }),
  );
}
