import { readSettings, type ScreenHit } from '@quintet/core/assess';
import { readEntries, readVersionTimes } from '@quintet/core/observe/intake';
import { Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import type { App, HttpContext } from '../context.ts';
import { datasetsOf } from './datasets.ts';
import { type EntryRow, yenteEntity } from './entity.ts';
import { type Example, many, MatchBody, MatchQuery } from './schemas.ts';
import { exampleSubject } from './subject.ts';

const LIMIT = 5;
/** Hits that may be left out afterwards are looked for as well. */
const SLACK = 100;

/** `POST /match/{dataset}`: up to 100 entities are compared with a list, each with the best entries and the reasons. */
export function matchRoute(app: App, { gate, lists, services, metrics }: HttpContext): void {
  app.post(
    '/match/:dataset',
    {
      schema: {
        summary: 'Matches entities (yente)',
        params: Type.Object({ dataset: Type.String({ maxLength: 100 }) }),
        querystring: MatchQuery,
        body: MatchBody,
      },
      bodyLimit: 4 * 1024 * 1024,
    },
    async ({ who, params, query, body }) => {
      if (!services.ready()) throw new Refusal('SCR-801');
      const list = lists();
      const datasets = datasetsOf(list, params.dataset, query);
      const asked = Object.entries(body.queries).map(([key, example]) => ({
        key,
        example,
        ...exampleSubject(example, key),
      }));
      metrics.subjects.inc({ source: 'match' }, asked.length);
      return await gate(
        { who, action: 'match', object: `list:${params.dataset}`, detail: { queries: asked.length } },
        async (tx) => {
          const threshold = query.threshold ?? (await readSettings(tx)).threshold;
          const limit = query.limit ?? LIMIT;
          const options = {
            threshold,
            cutoff: Math.min(query.cutoff ?? threshold, threshold),
            limit: limit + SLACK,
            datasets,
          };
          const found = asked.map(({ subject }) => list.match(subject, options));
          const keys = new Map(
            found.flat().map((hit) => [`${hit.dataset} ${hit.id}`, { dataset: hit.dataset, id: hit.id }]),
          );
          const rows = new Map(
            (await readEntries(tx, [...keys.values()])).map((row) => [`${row.dataset} ${row.entry_id}`, row]),
          );
          const received = await readVersionTimes(
            tx,
            [...rows.values()].map((row) => row.last_version),
          );
          const allowed = keep(query, received);
          const responses = asked.map(({ key, example }, i) => {
            const results = (found[i] ?? []).flatMap((hit) => {
              const row = rows.get(`${hit.dataset} ${hit.id}`);
              return row && allowed(row)
                ? [{ ...yenteEntity(row, received.get(row.last_version) ?? row.first_seen), ...scored(hit) }]
                : [];
            });
            const shown = results.slice(0, limit);
            return [
              key,
              {
                status: 200,
                results: shown,
                total: { value: results.length, relation: 'eq' },
                query: { id: example.id ?? null, schema: example.schema, properties: listed(example) },
              },
            ] as const;
          });
          return { responses: Object.fromEntries(responses), matcher: matcherOf(services.engine), limit };
        },
      );
    },
  );
}

/** The properties of a query as they came, each as a list. */
function listed({ properties }: Example): Record<string, unknown[]> {
  return Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, [values].flat()]));
}

function keep(query: MatchQuery, received: ReadonlyMap<number, Date>): (row: EntryRow) => boolean {
  const schemata = many(query.exclude_schema);
  const ids = many(query.exclude_entity_ids);
  const topics = many(query.topics);
  const since = query.changed_since === undefined ? undefined : new Date(query.changed_since);
  return (row) =>
    !schemata.includes(row.schema) &&
    !ids.includes(row.entry_id) &&
    (topics.length === 0 || (row.subject.properties['topics'] ?? []).some((topic) => topics.includes(topic))) &&
    (since === undefined || (received.get(row.last_version) ?? row.first_seen) >= since);
}

/** yente gives one explanation for each feature; where several reasons share one, they are summed. */
function scored({ hit }: ScreenHit) {
  const features: Record<string, number> = {};
  const explanations: Record<
    string,
    { detail: string; score: number; weight: number; query?: string; candidate?: string }
  > = {};
  for (const { feature, text, score, query, candidate } of hit.reasons) {
    features[feature] = (features[feature] ?? 0) + score;
    explanations[feature] = {
      detail: explanations[feature] ? `${explanations[feature].detail}; ${text}` : text,
      score: features[feature],
      weight: 1,
      ...(query === undefined ? {} : { query }),
      ...(candidate === undefined ? {} : { candidate }),
    };
  }
  return { score: hit.score, match: hit.match, features, explanations, reasons: hit.reasons };
}

function matcherOf(engine: { name: string; version: string }) {
  return {
    name: engine.name,
    version: engine.version,
    description: 'Reasons add up to the score; see `reasons` of each result.',
  };
}
