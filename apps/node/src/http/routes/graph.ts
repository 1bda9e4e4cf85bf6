import {
  findEntities,
  readGroups,
  readNeighbours,
  readPaths,
  readShared,
  readTimeline,
  readWholeEntity,
  Subjects,
} from '@quintet/core/link/network';
import { noteOpened, ownershipOf } from '@quintet/core/assess';
import { readFeeds } from '@quintet/core/observe/intake';
import { Refusal } from '@quintet/core/safeguards';
import { ownershipDetectors } from '@quintet/core/sector';
import { Type } from 'typebox';
import {
  AskFind,
  AskGroup,
  AskNeighbours,
  AskPaths,
  Communities,
  EntityKey,
  FindEntities,
  GraphEntity,
  GraphExport,
  Network,
  OwnershipPage,
  Paths,
  Shared,
  Timeline,
} from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

const Key = Type.Object({ key: EntityKey });
const OwnersQuery = Type.Object({
  at: Type.Optional(Type.String({ format: 'date' })),
  threshold: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
});
/** Keys that the audit names one by one. */
const AUDITED_KEYS_MAX = 200;
/** So many keys as an export may name, with room. */
const EXPORT_BYTES_MAX = 8 * 1024 * 1024;

/** The graph of all entities. A key stands for the whole entity, whichever of its members it names. */
export function graphRoutes(app: App, { gate, sectors, now }: HttpContext): void {
  app.post(
    '/api/graph/find',
    {
      schema: {
        summary: 'Entities by id, by an identifier, or by words of their names',
        body: AskFind,
        response: { 200: FindEntities },
      },
    },
    // What was typed may be a name: it stays out of addresses and of the audit.
    async ({ who, body: { q, schema, limit } }) =>
      gate(
        { who, action: 'entity.read', object: 'graph:find', detail: schema === undefined ? {} : { schema } },
        async (tx) => await findEntities(tx, q, { schema, limit }),
      ),
  );

  app.get(
    '/api/graph/entities/:key',
    { schema: { summary: 'An entity from all its sources', params: Key, response: { 200: GraphEntity } } },
    async ({ who, params: { key } }) =>
      gate({ who, action: 'entity.read', object: `entity:${key}` }, async (tx) => {
        const subjects = new Subjects(tx);
        const entity = await readWholeEntity(tx, (await subjects.of([key]))[0]!, subjects);
        if (!entity) throw new Refusal('ACC-106');
        if (who.kind === 'person') await noteOpened(tx, who.name, key, now());
        const feeds = new Map((await readFeeds(tx)).map((feed) => [feed.dataset, feed]));
        const { canonicalId, members, statements, ...rest } = entity;
        return {
          ...rest,
          ...(canonicalId === undefined ? {} : { canonicalId }),
          members: members.map(({ firstSeen, goneAt, ...member }) => ({
            ...member,
            datasetTitle: feeds.get(member.dataset)?.title ?? member.dataset,
            grade: feeds.get(member.dataset)?.grade ?? UNGRADED,
            firstSeen: firstSeen.toISOString(),
            goneAt: goneAt?.toISOString() ?? null,
          })),
          statements: statements.map(({ firstSeen, lastSeen, ...statement }) => ({
            ...statement,
            firstSeen: firstSeen.toISOString(),
            lastSeen: lastSeen?.toISOString() ?? null,
          })),
        };
      }),
  );

  app.get(
    '/api/graph/entities/:key/owners',
    {
      schema: {
        summary: 'Who stands behind an entity on a day; without a threshold that of the law',
        params: Key,
        querystring: OwnersQuery,
        response: { 200: OwnershipPage },
      },
    },
    async ({ who, params: { key }, query: { at = day(now()), threshold } }) =>
      gate({ who, action: 'entity.read', object: `entity:${key}`, detail: { part: 'owners', at } }, async (tx) => {
        const found = await ownershipOf(tx, key, { at, threshold, detectors: ownershipDetectors(sectors) });
        if (!found) throw new Refusal('ACC-106');
        return {
          ...found,
          flags: found.flags.map(({ code, text, ids, detector }) => ({
            type: code,
            text,
            source: `${detector.title} (${detector.id} ${detector.version})`,
            keys: ids.filter((id) => id.includes('/')),
          })),
        };
      }),
  );

  app.get(
    '/api/graph/entities/:key/timeline',
    { schema: { summary: 'All that is dated about an entity', params: Key, response: { 200: Timeline } } },
    async ({ who, params: { key } }) =>
      gate({ who, action: 'entity.read', object: `entity:${key}`, detail: { part: 'timeline' } }, async (tx) => {
        const subjects = new Subjects(tx);
        const subject = (await subjects.of([key]))[0]!;
        const timeline = await readTimeline(tx, subject, subjects);
        if (timeline === undefined) throw new Refusal('ACC-106');
        return timeline;
      }),
  );

  app.post(
    '/api/graph/neighbours',
    { schema: { summary: 'Who entities are linked with', body: AskNeighbours, response: { 200: Network } } },
    async ({ who, body: { keys, ...options } }) =>
      gate({ who, action: 'entity.read', object: 'graph:neighbours', detail: audited(keys) }, async (tx) => {
        const found = await readNeighbours(tx, keys, options);
        if (found.nodes.length === 0) throw new Refusal('ACC-106');
        return found;
      }),
  );

  app.post(
    '/api/graph/paths',
    { schema: { summary: 'How two entities are connected', body: AskPaths, response: { 200: Paths } } },
    async ({ who, body: { a, b, ...options } }) =>
      gate({ who, action: 'entity.read', object: 'graph:paths', detail: audited([a, b]) }, async (tx) => {
        const found = await readPaths(tx, a, b, options);
        if (!found) throw new Refusal('ACC-106');
        return found;
      }),
  );

  app.post(
    '/api/graph/shared',
    { schema: { summary: 'What entities have in common', body: AskGroup, response: { 200: Shared } } },
    async ({ who, body: { keys } }) =>
      gate(
        { who, action: 'entity.read', object: 'graph:shared', detail: audited(keys) },
        async (tx) => await readShared(tx, keys, new Subjects(tx)),
      ),
  );

  app.post(
    '/api/graph/communities',
    {
      schema: {
        summary: 'Groups within a network, and who holds them together',
        body: AskGroup,
        response: { 200: Communities },
      },
    },
    async ({ who, body: { keys } }) =>
      gate(
        { who, action: 'entity.read', object: 'graph:communities', detail: audited(keys) },
        async (tx) => await readGroups(tx, keys, new Subjects(tx)),
      ),
  );

  app.post(
    '/api/graph/exports',
    {
      schema: { summary: 'Says that a drawn graph is made into a file, before it is', body: GraphExport },
      bodyLimit: EXPORT_BYTES_MAX,
    },
    async ({ who, body: { keys, format } }, reply) => {
      // The file is made where the graph is drawn; here it is decided and written down.
      const detail = { format, ...audited(keys) };
      await gate({ who, action: 'entity.export', object: 'graph:export', detail });
      return await reply.status(204).send();
    },
  );
}

function day(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** A feed that nobody graded. */
const UNGRADED = 'X4';

function audited(keys: readonly string[]): Record<string, unknown> {
  return { keys: keys.slice(0, AUDITED_KEYS_MAX), count: keys.length };
}
