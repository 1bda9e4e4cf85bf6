import {
  createOwnList,
  readChanges,
  readDatasets,
  readFeeds,
  readVersion,
  readVersions,
  readVersionsInForce,
  removeOwnEntry,
  searchEntries,
  stopFeed,
  writeFeed,
  writeOwnEntry,
  isOwnList,
  type OwnListDefinition,
  readJob,
} from '@quintet/core/observe/intake';
import { type Principal, Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import {
  ChangePage,
  EntryPage,
  Feed,
  FeedEdit,
  IngestJob,
  ListSummary,
  ListVersion,
  NewList,
  OwnEntry,
} from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { feedShape, jobShape, type Sight, versionShape } from '../shapes.ts';

const Dataset = Type.Object({ dataset: Type.String({ maxLength: 100 }) });
const Entry = Type.Object({ dataset: Type.String({ maxLength: 100 }), id: Type.String({ maxLength: 200 }) });
const FeedId = Type.Object({ id: Type.String({ maxLength: 100 }) });
const Page = {
  offset: Type.Optional(Type.Integer({ minimum: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
};

export function listRoutes(app: App, { gate, sectors, services, now }: HttpContext): void {
  type Tx = Parameters<Parameters<typeof gate>[1]>[0];
  const sightOf = (who: Principal): Sight => ({ who, now: now() });

  const beginningOf = (begins: string | undefined): OwnListDefinition['entries'] => {
    if (begins === undefined) return [];
    const offered = sectors.flatMap(({ ownLists }) => ownLists).find(({ id }) => id === begins);
    if (!offered) throw new Refusal('LST-301', { message: `No sector offers a list ${begins} to begin with.` });
    return offered.entries;
  };

  const summaries = async (tx: Tx, sight: Sight): Promise<ListSummary[]> => {
    const feeds = await readFeeds(tx);
    const versions = await readVersionsInForce(tx);
    return (await readDatasets(tx)).map(({ dataset, title, version, entries, state }) => {
      const feed = feeds.find((one) => one.dataset === dataset);
      const current = versions.find(({ id }) => id === version);
      const known = sectors.flatMap((sector) => sector.feeds).find((one) => one.dataset === dataset);
      return {
        dataset,
        title: known?.title ?? title,
        entries: entries ?? 0,
        own: isOwnList(dataset),
        screened: state === 'in-force',
        ...(feed
          ? { feed: { ...feedShape(feed, versions, sight), ...(current ? { format: current.format } : {}) } }
          : {}),
        ...(current ? { current: versionShape(current, sight) } : {}),
      };
    });
  };
  const versionOf = async (tx: Tx, id: number, who: Principal): Promise<ListVersion> =>
    versionShape(await readVersion(tx, id), sightOf(who));

  app.get(
    '/api/lists',
    { schema: { summary: 'Every list and feed', response: { 200: Type.Array(ListSummary) } } },
    async ({ who }) => await gate({ who, action: 'list.read', object: 'lists' }, (tx) => summaries(tx, sightOf(who))),
  );

  app.post(
    '/api/lists',
    {
      schema: {
        summary: 'Begins a list of one’s own',
        body: NewList,
        response: { 200: ListSummary },
      },
    },
    async ({ who, body }) =>
      gate({ who, action: 'list.change', object: 'lists' }, async (tx) => {
        const dataset = await createOwnList(tx, { name: body.name, entries: beginningOf(body.begins) }, who.name);
        const made = (await summaries(tx, sightOf(who))).find((one) => one.dataset === dataset);
        if (!made) throw new Refusal('LST-301');
        return made;
      }),
  );

  app.get(
    '/api/lists/:dataset/versions',
    { schema: { summary: 'Versions of a list', params: Dataset, response: { 200: Type.Array(ListVersion) } } },
    async ({ who, params }) =>
      gate({ who, action: 'list.read', object: `list:${params.dataset}` }, async (tx) =>
        (await readVersions(tx, params.dataset)).map((version) => versionShape(version, sightOf(who))),
      ),
  );

  app.get(
    '/api/lists/versions/:id/changes',
    {
      schema: {
        summary: 'What a version added, changed and removed',
        params: Type.Object({ id: Type.Integer() }),
        querystring: Type.Object({ kind: Type.Optional(Type.String()), ...Page }),
        response: { 200: ChangePage },
      },
    },
    async ({ who, params, query }) =>
      gate({ who, action: 'entity.search', object: `list-version:${params.id}` }, async (tx) => {
        const { version, rows, total } = await readChanges(tx, params.id, {
          kind: query.kind,
          offset: query.offset ?? 0,
          limit: query.limit ?? 200,
        });
        const changes = rows.map(({ entry_id, caption, schema, kind, properties }) => ({
          entry: entry_id,
          caption,
          schema,
          kind: kind as 'added' | 'changed' | 'removed',
          properties,
        }));
        return { version: versionShape(version, sightOf(who)), changes, total };
      }),
  );

  app.get(
    '/api/lists/:dataset/entries',
    {
      schema: {
        summary: 'Entries of a list',
        params: Dataset,
        querystring: Type.Object({ q: Type.Optional(Type.String({ maxLength: 200 })), ...Page }),
        response: { 200: EntryPage },
      },
    },
    async ({ who, params, query }) =>
      gate({ who, action: 'entity.search', object: `list:${params.dataset}` }, async (tx) => {
        const { rows, total } = await searchEntries(tx, {
          q: query.q,
          datasets: [params.dataset],
          offset: query.offset ?? 0,
          limit: query.limit ?? 200,
        });
        return { entries: rows.map(({ entry_id, caption, schema }) => ({ id: entry_id, caption, schema })), total };
      }),
  );

  app.post(
    '/api/lists/:dataset/entries',
    { schema: { summary: 'Adds an entry by hand', params: Dataset, body: OwnEntry, response: { 200: ListVersion } } },
    async ({ who, params, body }) =>
      gate({ who, action: 'list.change', object: `list:${params.dataset}` }, async (tx) =>
        versionOf(tx, await writeOwnEntry(tx, params.dataset, body, who.name), who),
      ),
  );

  app.put(
    '/api/lists/:dataset/entries/:id',
    { schema: { summary: 'Replaces an entry by hand', params: Entry, body: OwnEntry, response: { 200: ListVersion } } },
    async ({ who, params, body }) =>
      gate({ who, action: 'list.change', object: `entity:${params.id}` }, async (tx) =>
        versionOf(tx, await writeOwnEntry(tx, params.dataset, { ...body, id: params.id }, who.name), who),
      ),
  );

  app.delete(
    '/api/lists/:dataset/entries/:id',
    { schema: { summary: 'Takes an entry off a list of one’s own', params: Entry, response: { 200: ListVersion } } },
    async ({ who, params }) =>
      gate({ who, action: 'list.change', object: `entity:${params.id}` }, async (tx) =>
        versionOf(tx, await removeOwnEntry(tx, params.dataset, params.id, who.name), who),
      ),
  );

  const feedOf = async (tx: Tx, id: string, who: Principal): Promise<Feed> => {
    const found = (await readFeeds(tx)).find((feed) => feed.id === id);
    if (!found) throw new Refusal('LST-301');
    return feedShape(found, await readVersionsInForce(tx), sightOf(who));
  };
  const known = (dataset: string) => sectors.flatMap((sector) => sector.feeds).find((feed) => feed.dataset === dataset);

  app.post(
    '/api/feeds',
    { schema: { summary: 'Sets up a feed', body: FeedEdit, response: { 200: Feed } } },
    async ({ who, body }) =>
      gate({ who, action: 'feed.change', object: `feed:${body.dataset}` }, async (tx) =>
        feedOf(tx, await writeFeed(tx, undefined, body, known(body.dataset)), who),
      ),
  );

  app.put(
    '/api/feeds/:id',
    { schema: { summary: 'Changes a feed', params: FeedId, body: FeedEdit, response: { 200: Feed } } },
    async ({ who, params, body }) =>
      gate({ who, action: 'feed.change', object: `feed:${params.id}` }, async (tx) =>
        feedOf(tx, await writeFeed(tx, params.id, body, known(body.dataset)), who),
      ),
  );

  app.delete(
    '/api/feeds/:id',
    { schema: { summary: 'Ends the fetching of a feed; its list stays in force', params: FeedId } },
    async ({ who, params }, reply) => {
      await gate({ who, action: 'feed.change', object: `feed:${params.id}` }, (tx) => stopFeed(tx, params.id));
      return await reply.status(204).send();
    },
  );

  app.post(
    '/api/feeds/:id/fetch',
    { schema: { summary: 'Fetches a feed now', params: FeedId, response: { 200: Type.Union([IngestJob, Feed]) } } },
    async ({ who, params }) => {
      const feed = await gate({ who, action: 'feed.change', object: `feed:${params.id}` }, (tx) =>
        feedOf(tx, params.id, who),
      );
      if (feed.location === undefined) throw new Refusal('FED-401');
      const [job] = await services.fetchFeed(params.id);
      return await gate({ who, action: 'feed.change', object: `feed:${params.id}` }, async (tx) =>
        job === undefined ? feedOf(tx, params.id, who) : jobShape(await readJob(tx, job), sightOf(who)),
      );
    },
  );
}
