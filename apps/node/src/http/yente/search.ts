import { countryName, isA, nameKindOf, schema as schemaOf } from '@quintet/core/model';
import { readEntries, readVersionTimes, searchEntries } from '@quintet/core/observe/intake';
import { Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import type { App, HttpContext } from '../context.ts';
import { datasetsOf } from './datasets.ts';
import { type EntryRow, yenteEntity } from './entity.ts';
import { many, SearchQuery } from './schemas.ts';

const LIMIT = 10;
/** Entries that are looked at to filter and to count facets; more are said to be `gte`. */
const WINDOW_MAX = 2000;
const FUZZY_MIN = 0.6;

/** `GET /search/{dataset}`: entries by words, and by a name that is spelt otherwise. */
export function searchRoute(app: App, { gate, lists, services }: HttpContext): void {
  app.get(
    '/search/:dataset',
    {
      schema: {
        summary: 'Searches entities (yente)',
        params: Type.Object({ dataset: Type.String({ maxLength: 100 }) }),
        querystring: SearchQuery,
      },
    },
    async ({ who, params, query }) => {
      if (!services.ready()) throw new Refusal('SCR-801');
      const list = lists();
      const datasets = datasetsOf(list, params.dataset, query);
      const { limit = LIMIT, offset = 0 } = query;
      return await gate({ who, action: 'entity.search', object: `list:${params.dataset}` }, async (tx) => {
        const exact = await searchEntries(tx, { q: query.q, datasets: [...datasets], offset: 0, limit: WINDOW_MAX });
        const known = new Set(exact.rows.map((row) => `${row.dataset} ${row.entry_id}`));
        const kind = query.schema !== undefined && schemaOf(query.schema) ? nameKindOf(query.schema) : 'any';
        const near =
          query.q === undefined || query.fuzzy === false
            ? []
            : list.match({ kind, names: [{ value: query.q }] }, { threshold: FUZZY_MIN, limit: 100, datasets });
        const others = near.filter((hit) => !known.has(`${hit.dataset} ${hit.id}`));
        const order = new Map(others.map((hit, i) => [`${hit.dataset} ${hit.id}`, i]));
        const nearRows = (await readEntries(tx, others)).sort(
          (a, b) => (order.get(`${a.dataset} ${a.entry_id}`) ?? 0) - (order.get(`${b.dataset} ${b.entry_id}`) ?? 0),
        );
        const candidates = [...exact.rows, ...nearRows];
        const received = await readVersionTimes(
          tx,
          candidates.map((row) => row.last_version),
        );
        const rows = candidates.filter((row) => fits(row, query, received));
        return {
          results: rows
            .slice(offset, offset + limit)
            .map((row) => yenteEntity(row, received.get(row.last_version) ?? row.first_seen)),
          facets: facets(rows, many(query.facets)),
          limit,
          offset,
          total: { value: rows.length, relation: exact.total > WINDOW_MAX ? 'gte' : 'eq' },
        };
      });
    },
  );
}

function fits(row: EntryRow, query: SearchQuery, received: ReadonlyMap<number, Date>): boolean {
  const { properties } = row.subject;
  const all = query.filter_op === 'AND';
  const holds = (asked: readonly string[], values: readonly string[]) =>
    asked.length === 0 ||
    (all ? asked.every((one) => values.includes(one)) : asked.some((one) => values.includes(one)));
  const since = query.changed_since === undefined ? undefined : new Date(query.changed_since);
  return (
    (query.schema === undefined || isA(row.schema, query.schema)) &&
    !many(query.exclude_schema).includes(row.schema) &&
    holds(many(query.countries), countriesOf(properties)) &&
    holds(many(query.topics), properties['topics'] ?? []) &&
    (many(query.datasets).length === 0 || many(query.datasets).includes(row.dataset)) &&
    (since === undefined || (received.get(row.last_version) ?? row.first_seen) >= since)
  );
}

function countriesOf(properties: EntryRow['subject']['properties']): string[] {
  return ['country', 'nationality', 'citizenship', 'jurisdiction', 'flag'].flatMap((name) => properties[name] ?? []);
}

const FACETS: Readonly<
  Record<string, { label: string; values: (row: EntryRow) => readonly string[]; name?: (value: string) => string }>
> = {
  countries: {
    label: 'Countries',
    values: (row) => countriesOf(row.subject.properties),
    name: (code) => countryName(code) ?? code,
  },
  topics: { label: 'Topics', values: (row) => row.subject.properties['topics'] ?? [] },
  datasets: { label: 'Data sources', values: (row) => [row.dataset] },
  schema: { label: 'Types', values: (row) => [row.schema] },
};

function facets(rows: readonly EntryRow[], asked: readonly string[]) {
  const names = asked.length > 0 ? asked.filter((name) => name in FACETS) : ['countries', 'topics', 'datasets'];
  return Object.fromEntries(
    names.map((name) => {
      const facet = FACETS[name];
      const counts = new Map<string, number>();
      for (const row of rows)
        for (const value of new Set(facet?.values(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
      const values = [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([value, count]) => ({ name: value, label: facet?.name?.(value) ?? value, count }));
      return [name, { label: facet?.label ?? name, values }];
    }),
  );
}
