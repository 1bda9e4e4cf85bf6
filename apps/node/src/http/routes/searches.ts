import { readRecentSearches, readSearch, readSettings, type ScreenHit, writeSearch } from '@quintet/core/assess';
import { countryCode, isMatchable, nameKindOf, readBirthDate } from '@quintet/core/model';
import { Refusal } from '@quintet/core/safeguards';
import type { Subject } from '@quintet/names';
import { Type } from 'typebox';
import { RecentSearches, SearchEdit, type SearchHit, SearchResult } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

const HITS_MAX = 100;
const NEAR_MAX = 20;
/** How far below the threshold the nearest are still shown. */
const NEAR_SPAN = 0.2;

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
  const found = list.match(subjectOfSearch(query), {
    threshold,
    cutoff: Math.max(0, threshold - NEAR_SPAN),
    limit: HITS_MAX + NEAR_MAX,
    ...(query.dataset === undefined ? {} : { datasets: new Set([query.dataset]) }),
  });
  metrics.subjects.inc({ source: 'search' });
  const shaped = found.map(searchHit);
  return {
    query,
    threshold,
    hits: shaped.filter(({ match }) => match).slice(0, HITS_MAX),
    near: shaped.filter(({ match }) => !match).slice(0, NEAR_MAX),
    listVersions: list.versions.map(({ dataset, version }) => ({ dataset, version })),
    tookMs: Math.round((performance.now() - started) * 100) / 100,
  };
}

function subjectOfSearch({ name, schema, birthDate, country, document }: SearchEdit): Subject {
  const born = birthDate === undefined ? undefined : readBirthDate(birthDate).value;
  const code = country === undefined ? undefined : countryCode(country);
  return {
    kind: schema !== undefined && isMatchable(schema) ? nameKindOf(schema) : 'any',
    names: [{ value: name }],
    ...(born === undefined ? {} : { birthDates: [born] }),
    ...(code === undefined ? {} : { countries: [code] }),
    ...(document === undefined ? {} : { identifiers: [{ type: 'any', value: document }] }),
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
