import { readSettings } from '@quintet/core/assess';
import { isMatchable, propertyType, schema as schemaOf } from '@quintet/core/model';
import { readEntry, readFeeds, searchEntries } from '@quintet/core/observe/intake';
import { Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import type { App, HttpContext } from '../context.ts';
import { datasetsOf } from '../yente/datasets.ts';
import { exampleSubject } from '../yente/subject.ts';
import { manifestOf } from './manifest.ts';
import { jsonField } from './parse-form.ts';
import { bareProperty, inWords, matchesPrefix, propertiesOf } from './properties.ts';
import {
  type Extension,
  Extension as ExtensionShape,
  type Queries,
  Queries as QueriesShape,
  type PropertyValue,
  type ReconciliationQuery,
  typeOf,
} from './shapes.ts';

const LIMIT = 5;
const SUGGESTIONS = 10;
/** Candidates below the threshold are shown as such: a person chooses among them. */
const CUTOFF = 0.5;
const FORM_BYTES_MAX = 4 * 1024 * 1024;
const OK = { code: '/api/status/ok', status: '200 OK' };

const Dataset = Type.Object({ dataset: Type.String({ maxLength: 100 }) });
const Key = { api_key: Type.Optional(Type.String({ maxLength: 200 })) };
const Asked = Type.Object({ ...Key, queries: Type.Optional(Type.String()), extend: Type.Optional(Type.String()) });
const Prefix = Type.Object({ ...Key, prefix: Type.String({ maxLength: 200 }), cursor: Type.Optional(Type.String()) });
const Proposal = Type.Object({ ...Key, type: Type.Optional(Type.String()), limit: Type.Optional(Type.String()) });

/** `/reconcile/{dataset}`: the W3C Reconciliation Service API 0.2, by which OpenRefine matches the rows of a table. */
export function reconcileRoutes(app: App, { gate, lists, services, metrics }: HttpContext): void {
  type Who = Parameters<typeof gate>[0]['who'];
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });

  const answer = async (who: Who, dataset: string, form: { queries?: string; extend?: string }) => {
    if (form.extend !== undefined && form.extend !== '')
      return await extend(who, dataset, jsonField(ExtensionShape, 'extend', form.extend));
    return await reconcile(who, dataset, jsonField(QueriesShape, 'queries', form.queries ?? ''));
  };

  const reconcile = async (who: Who, dataset: string, queries: Queries) => {
    if (!services.ready()) throw new Refusal('SCR-801');
    const list = lists();
    const datasets = datasetsOf(list, dataset, {});
    const asked = Object.entries(queries).map(([key, query]) => ({ key, query, subject: subjectOf(key, query) }));
    metrics.subjects.inc({ source: 'match' }, asked.length);
    return await gate(
      { who, action: 'match', object: `list:${dataset}`, detail: { queries: asked.length } },
      async (tx) => {
        const { threshold } = await readSettings(tx);
        const cutoff = Math.min(CUTOFF, threshold);
        const results = asked.map(({ key, query, subject }) => {
          const hits = list.match(subject, { threshold, cutoff, limit: query.limit ?? LIMIT, datasets });
          const result = hits.map(({ id, caption, schema, hit }) => ({
            id,
            name: caption,
            description: hit.reasons.map(({ text }) => text).join('; '),
            type: [typeOf(schema)],
            score: hit.score,
            match: hit.match,
          }));
          return [key, { result }] as const;
        });
        return Object.fromEntries(results);
      },
    );
  };

  const extend = async (who: Who, dataset: string, { ids, properties }: Extension) => {
    const datasets = datasetsOf(lists(), dataset, {});
    return await gate(
      { who, action: 'entity.read', object: `list:${dataset}`, detail: { ids: ids.length } },
      async (tx) => {
        const rows: Record<string, Record<string, { str: string }[]>> = {};
        const meta = new Map<string, { id: string; name: string }>();
        for (const id of ids) {
          const entry = await readEntry(tx, id);
          const row: Record<string, { str: string }[]> = {};
          for (const { id: asked, settings } of properties) {
            if (!entry || !datasets.has(entry.dataset)) continue;
            const property = bareProperty(asked);
            const known = schemaOf(entry.schema)?.properties.get(property);
            if (!known || known.type === 'entity') continue;
            meta.set(asked, { id: asked, name: known.label });
            const values = entry.subject.properties[property] ?? [];
            const limit = Number(settings?.limit ?? 0);
            row[asked] = (limit > 0 ? values.slice(0, limit) : values).map((value) => ({
              str: settings?.render === 'raw' ? value : inWords(entry.schema, property, value),
            }));
          }
          rows[id] = row;
        }
        return { meta: [...meta.values()], rows };
      },
    );
  };

  app.get(
    '/reconcile/:dataset',
    { schema: { summary: 'Reconciliation service (W3C, OpenRefine)', params: Dataset, querystring: Asked } },
    async ({ who, params: { dataset }, query, protocol, host }) => {
      if (query.queries !== undefined || query.extend !== undefined) return await answer(who, dataset, query);
      datasetsOf(lists(), dataset, {});
      return await gate({ who, action: 'list.read', object: `list:${dataset}` }, async (tx) => {
        const title = (await readFeeds(tx)).find((feed) => feed.dataset === dataset)?.title ?? 'All lists';
        const key = query.api_key === undefined ? '' : `?api_key=${encodeURIComponent(query.api_key)}`;
        return manifestOf(dataset, title, `${protocol}://${host}/reconcile/${encodeURIComponent(dataset)}`, key);
      });
    },
  );

  app.post(
    '/reconcile/:dataset',
    {
      schema: { summary: 'Reconciles or extends rows', params: Dataset, querystring: Type.Object(Key), body: Asked },
      bodyLimit: FORM_BYTES_MAX,
    },
    async ({ who, params: { dataset }, body }) => await answer(who, dataset, body),
  );

  app.get(
    '/reconcile/:dataset/suggest/entity',
    { schema: { summary: 'Entries by the beginning of a name', params: Dataset, querystring: Prefix } },
    async ({ who, params: { dataset }, query: { prefix } }) => {
      const datasets = [...datasetsOf(lists(), dataset, {})];
      return await gate({ who, action: 'entity.search', object: `list:${dataset}` }, async (tx) => {
        const { rows } = await searchEntries(tx, { q: prefix, datasets, offset: 0, limit: SUGGESTIONS });
        const result = rows.map(({ entry_id, caption, schema }) => ({
          id: entry_id,
          name: caption,
          description: typeOf(schema).description,
          type: [typeOf(schema)],
        }));
        return { ...OK, prefix, result };
      });
    },
  );

  app.get(
    '/reconcile/:dataset/suggest/type',
    { schema: { summary: 'Types by the beginning of their name', params: Dataset, querystring: Prefix } },
    async ({ who, params: { dataset }, query: { prefix } }) =>
      await gate({ who, action: 'list.read', object: `list:${dataset}` }, async () => ({
        ...OK,
        prefix,
        result: manifestOf(dataset, '', 'http://localhost', '').defaultTypes.filter(({ id, name }) =>
          matchesPrefix(prefix, id, name),
        ),
      })),
  );

  app.get(
    '/reconcile/:dataset/suggest/property',
    { schema: { summary: 'Properties by the beginning of their name', params: Dataset, querystring: Prefix } },
    async ({ who, params: { dataset }, query: { prefix } }) =>
      await gate({ who, action: 'list.read', object: `list:${dataset}` }, async () => ({
        ...OK,
        prefix,
        result: propertiesOf()
          .filter(({ id, name }) => matchesPrefix(prefix, id, name))
          .slice(0, SUGGESTIONS),
      })),
  );

  app.get(
    '/reconcile/:dataset/extend/property',
    { schema: { summary: 'Properties that rows can be extended with', params: Dataset, querystring: Proposal } },
    async ({ who, params: { dataset }, query: { type = 'Thing', limit } }) =>
      await gate({ who, action: 'list.read', object: `list:${dataset}` }, async () => ({
        type,
        properties: propertiesOf(type).slice(0, Number(limit) || undefined),
      })),
  );
}

/** A row of a table as a subject: its text is the name, further columns are properties. */
function subjectOf(key: string, { query, type, properties = [] }: ReconciliationQuery) {
  const [asked] = [type].flat();
  const schema = asked !== undefined && asked !== null && isMatchable(asked) ? asked : 'LegalEntity';
  const example: Record<string, string[]> = query === undefined || query === '' ? {} : { name: [query] };
  for (const { pid, v } of properties) {
    const property = bareProperty(pid);
    if (propertyType(schema, property) === undefined && schema !== 'LegalEntity') continue;
    const values = [v].flat().map(textOf);
    example[property] = [...(example[property] ?? []), ...values.filter((value) => value !== '')];
  }
  return exampleSubject({ schema, properties: example }, key).subject;
}

/** A value, or the name or id of one that was reconciled itself. */
function textOf(value: PropertyValue): string {
  if (typeof value !== 'object') return String(value);
  const told = value['name'] ?? value['id'];
  return typeof told === 'string' ? told : '';
}
