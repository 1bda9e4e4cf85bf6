import { readDatasets, readEntry, readVersionsInForce, readVersionTimes } from '@quintet/core/observe/intake';
import { Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import type { App, HttpContext } from '../context.ts';
import { nestedEntity, yenteEntity } from './entity.ts';

/** `GET /entities/{id}`, `/catalog` and `/algorithms` in yente's dialect. */
export function catalogRoutes(app: App, { gate, lists, services, sectors }: HttpContext): void {
  app.get(
    '/entities/:id',
    {
      schema: {
        summary: 'One entity (yente)',
        params: Type.Object({ id: Type.String({ maxLength: 200 }) }),
        querystring: Type.Object({ nested: Type.Optional(Type.Boolean()) }),
      },
    },
    async ({ who, params, query }) =>
      gate({ who, action: 'entity.read', object: `entity:${params.id}` }, async (tx) => {
        const row = await readEntry(tx, params.id);
        if (!row) throw new Refusal('ACC-106');
        const lastChange = (await readVersionTimes(tx, [row.last_version])).get(row.last_version) ?? row.first_seen;
        return query.nested === false ? yenteEntity(row, lastChange) : nestedEntity(row, lastChange);
      }),
  );

  app.get('/catalog', { schema: { summary: 'The lists in force (yente)' } }, async ({ who }) =>
    gate({ who, action: 'list.read', object: 'lists' }, async (tx) => {
      const versions = await readVersionsInForce(tx);
      // Entity datasets are kept but not compared with: asking for one of them would be an error.
      const { datasets: inForce } = lists();
      const shown = (await readDatasets(tx)).filter(({ dataset }) => inForce.has(dataset));
      const feeds = sectors.flatMap((sector) => sector.feeds);
      const datasets = shown.map(({ dataset, title, version, entries }) => {
        const current = versions.find(({ id }) => id === version);
        return {
          name: dataset,
          title: feeds.find((feed) => feed.dataset === dataset)?.title ?? title,
          version: String(version),
          updated_at: current?.received_at.toISOString(),
          entity_count: entries ?? 0,
          load: true,
          index_current: true,
          children: [],
        };
      });
      const all = {
        load: false,
        index_current: true,
        children: datasets.map(({ name }) => name),
        version: String(Math.max(0, ...versions.map(({ id }) => id))),
      };
      const collections = ['default', 'sanctions'].map((name) => ({ name, title: 'All lists in force', ...all }));
      return {
        datasets: [...collections, ...datasets],
        current: datasets.map(({ name }) => name),
        outdated: [],
        index_stale: false,
      };
    }),
  );

  app.get(
    '/algorithms',
    { schema: { summary: 'The matcher, under the names that clients know (yente)' } },
    async ({ who }) =>
      gate({ who, action: 'list.read', object: 'algorithms' }, async () => ({
        algorithms: ACCEPTED.map((name) => ({
          name,
          description: `Answered by ${services.engine.name} ${services.engine.version}: reasons add up to the score.`,
          features: {},
          config: {},
        })),
        default: services.engine.name,
        best: services.engine.name,
      })),
  );
}

/** Names of algorithms that clients ask for; all are answered by the one matcher. */
const ACCEPTED = ['quintet-names', 'best', 'logic-v2', 'logic-v1', 'name-based', 'name-qualified', 'regression-v1'];
