import { readFeeds } from '@quintet/core/observe/intake';
import { Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import type { App, HttpContext } from '../context.ts';
import { datasetsOf } from '../yente/datasets.ts';
import { serviceAddress } from './address.ts';
import { extendRows } from './extend-rows.ts';
import { manifestOf } from './manifest.ts';
import { jsonField } from './parse-form.ts';
import { propertiesOf } from './properties.ts';
import { readCount } from './read-query.ts';
import { reconcileRows } from './reconcile-rows.ts';
import { Extension, Queries } from './shapes.ts';
import { suggestEntities, suggestProperties, suggestTypes } from './suggest.ts';

const FORM_BYTES_MAX = 4 * 1024 * 1024;
const OK = { code: '/api/status/ok', status: '200 OK' };
/** The type that all others are kinds of. */
const ALL_TYPES = 'Thing';

const Dataset = Type.Object({ dataset: Type.String({ maxLength: 100 }) });
const Key = { api_key: Type.Optional(Type.String({ maxLength: 200 })) };
const Asked = Type.Object({ ...Key, queries: Type.Optional(Type.String()), extend: Type.Optional(Type.String()) });
const Prefix = Type.Object({ ...Key, prefix: Type.String({ maxLength: 200 }), cursor: Type.Optional(Type.String()) });
const OfType = Type.Object({ ...Prefix.properties, type: Type.Optional(Type.String()) });
const Proposal = Type.Object({ ...Key, type: Type.Optional(Type.String()), limit: Type.Optional(Type.String()) });

/** `/reconcile/{dataset}`: the W3C Reconciliation Service API 0.2, by which OpenRefine matches the rows of a table. */
export function reconcileRoutes(app: App, context: HttpContext): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
  addService(app, context);
  addSuggestions(app, context);
  // Without it the page of the console would be the answer.
  app.get('/reconcile/*', { schema: { hide: true } }, async () => {
    throw new Refusal('ACC-106');
  });
}

/** The manifest, and what is asked by forms: rows that are matched or extended. */
function addService(app: App, { gate, lists, services, metrics }: HttpContext): void {
  type Who = Parameters<typeof gate>[0]['who'];

  const answer = async (who: Who, dataset: string, form: { queries?: string; extend?: string }) => {
    if (form.extend !== undefined && form.extend !== '')
      return await extend(who, dataset, jsonField(Extension, 'extend', form.extend));
    return await reconcile(who, dataset, jsonField(Queries, 'queries', form.queries ?? ''));
  };

  const reconcile = async (who: Who, dataset: string, queries: Queries) => {
    if (!services.ready()) throw new Refusal('SCR-801');
    const list = lists();
    const datasets = datasetsOf(list, dataset, {});
    const asked = Object.keys(queries).length;
    metrics.subjects.inc({ source: 'match' }, asked);
    return await gate({ who, action: 'match', object: `list:${dataset}`, detail: { queries: asked } }, (tx) =>
      reconcileRows(tx, list, datasets, queries),
    );
  };

  const extend = async (who: Who, dataset: string, extension: Extension) => {
    const datasets = datasetsOf(lists(), dataset, {});
    const detail = { ids: extension.ids.length };
    return await gate({ who, action: 'entity.read', object: `list:${dataset}`, detail }, (tx) =>
      extendRows(tx, datasets, extension),
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
        const origin = `${protocol === 'https' ? 'https' : 'http'}://${host}`;
        return manifestOf(dataset, title, origin, serviceAddress(origin, dataset, query.api_key));
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
}

/** What is offered while somebody types. */
function addSuggestions(app: App, { gate, lists }: HttpContext): void {
  app.get(
    '/reconcile/:dataset/suggest/entity',
    { schema: { summary: 'Entries by the beginning of a name, or by id', params: Dataset, querystring: Prefix } },
    async ({ who, params: { dataset }, query }) => {
      const datasets = datasetsOf(lists(), dataset, {});
      return await gate({ who, action: 'entity.search', object: `list:${dataset}` }, async (tx) => ({
        ...OK,
        prefix: query.prefix,
        result: await suggestEntities(tx, datasets, query),
      }));
    },
  );

  app.get(
    '/reconcile/:dataset/suggest/type',
    { schema: { summary: 'Types by the beginning of their name', params: Dataset, querystring: Prefix } },
    async ({ who, params: { dataset }, query }) => {
      datasetsOf(lists(), dataset, {});
      const result = suggestTypes(query);
      return await gate({ who, action: 'list.read', object: `list:${dataset}` }, async () => ({
        ...OK,
        prefix: query.prefix,
        result,
      }));
    },
  );

  app.get(
    '/reconcile/:dataset/suggest/property',
    { schema: { summary: 'Properties by the beginning of their name', params: Dataset, querystring: OfType } },
    async ({ who, params: { dataset }, query }) => {
      datasetsOf(lists(), dataset, {});
      const result = suggestProperties(query, query.type);
      return await gate({ who, action: 'list.read', object: `list:${dataset}` }, async () => ({
        ...OK,
        prefix: query.prefix,
        result,
      }));
    },
  );

  app.get(
    '/reconcile/:dataset/extend/property',
    { schema: { summary: 'Properties that rows can be extended with', params: Dataset, querystring: Proposal } },
    async ({ who, params: { dataset }, query: { type = '', limit } }) => {
      datasetsOf(lists(), dataset, {});
      const properties = propertiesOf(type).slice(0, readCount(limit, Number.MAX_SAFE_INTEGER));
      return await gate({ who, action: 'list.read', object: `list:${dataset}` }, async () => ({
        type: type === '' ? ALL_TYPES : type,
        properties,
      }));
    },
  );
}
