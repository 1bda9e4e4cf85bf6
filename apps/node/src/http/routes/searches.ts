import {
  readRecentSearches,
  readSearch,
  readSettings,
  type ScreenHit,
  searchLists,
  writeSearch,
} from '@quintet/core/assess';
import { Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import { RecentSearches, SearchEdit, type SearchHit, SearchResult } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

/** Searches of people in the console: kept under an id with their purpose, so that no name stands in an address. */
export function searchRoutes(app: App, context: HttpContext): void {
  const { gate, now } = context;

  app.post(
    '/api/searches',
    { schema: { summary: 'Searches the lists', body: SearchEdit, response: { 200: SearchResult } } },
    async (request) => {
      const { who } = request;
      return await gate({ who, action: 'entity.search', object: 'search' }, async (tx, purpose) => {
        const result = search(context, request.body, (await readSettings(tx)).threshold);
        const id = await writeSearch(tx, {
          account: who.name,
          query: request.body,
          purpose: purpose?.text ?? '',
          hits: result.hits.length,
        });
        return { id, at: now().toISOString(), ...result };
      });
    },
  );

  app.get(
    '/api/searches',
    { schema: { summary: 'One’s own recent searches', response: { 200: RecentSearches } } },
    async (request) => {
      const { who } = request;
      return await gate({ who, action: 'entity.search', object: 'searches' }, async (tx) =>
        (await readRecentSearches(tx, who.name)).map(({ id, query, at, hits }) => ({
          id,
          query: query as SearchEdit,
          at: at.toISOString(),
          hits,
        })),
      );
    },
  );

  app.get(
    '/api/searches/:id',
    {
      schema: {
        summary: 'A search again, with the lists of now',
        params: Type.Object({ id: Type.String({ maxLength: 40 }) }),
        response: { 200: SearchResult },
      },
    },
    async (request) => {
      const { who } = request;
      const { id } = request.params;
      return await gate({ who, action: 'entity.search', object: `search:${id}` }, async (tx) => {
        const stored = await readSearch(tx, id, who.name);
        if (!stored) throw new Refusal('ACC-106');
        const result = search(context, stored.query as SearchEdit, (await readSettings(tx)).threshold);
        return { id, at: stored.at.toISOString(), ...result };
      });
    },
  );
}

function search(
  { lists, metrics, services }: HttpContext,
  query: SearchEdit,
  threshold: number,
): Omit<SearchResult, 'id' | 'at'> {
  if (!services.ready()) throw new Refusal('SCR-801');
  const list = lists();
  const started = performance.now();
  const { hits, near } = searchLists(list, query, threshold);
  metrics.subjects.inc({ source: 'search' });
  return {
    query,
    threshold,
    hits: hits.map(searchHit),
    near: near.map(searchHit),
    listVersions: list.versions.map(({ dataset, version }) => ({ dataset, version })),
    tookMs: Math.round((performance.now() - started) * 100) / 100,
  };
}

function searchHit({ id, caption, schema, dataset, hit }: ScreenHit): SearchHit {
  return {
    id,
    caption,
    schema,
    dataset,
    score: hit.score,
    match: hit.match,
    reasons: [...hit.reasons],
    listedName: hit.listedName,
  };
}
