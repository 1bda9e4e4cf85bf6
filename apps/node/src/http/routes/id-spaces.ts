import { readIdSpaces, writeIdSpaces } from '@quintet/core/link/identity';
import { IdSpaces, SetIdSpaces } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

const response = { 200: IdSpaces };

/** Which feeds share their ids: equal ids of theirs are one entity, after each import. */
export function idSpaceRoutes(app: App, { gate }: HttpContext): void {
  type Tx = Parameters<Parameters<typeof gate>[1]>[0];
  const spaces = async (tx: Tx): Promise<IdSpaces> =>
    (await readIdSpaces(tx)).map(({ at, ...space }) => ({ ...space, at: at.toISOString() }));

  app.get('/api/id-spaces', { schema: { summary: 'Feeds that share their ids', response } }, async ({ who }) =>
    gate({ who, action: 'list.read', object: 'id-spaces' }, spaces),
  );

  app.put(
    '/api/id-spaces',
    { schema: { summary: 'Declares them, all at once; judgements follow in a moment', body: SetIdSpaces, response } },
    async ({ who, body }) =>
      gate({ who, action: 'feed.change', object: 'id-spaces', detail: { feeds: body.length } }, async (tx) => {
        await writeIdSpaces(tx, body, who.name);
        return await spaces(tx);
      }),
  );
}
