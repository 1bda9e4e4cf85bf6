import { noteOpened, readAlertsOfEntry, readOpened } from '@quintet/core/assess';
import { type Entity, propertyType } from '@quintet/core/model';
import { readDatasets, readEntry, readEntryHistory, readFeeds, readVersions } from '@quintet/core/observe/intake';
import { Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import { EntityPage, EntryPage, type Statement } from '../../api/index.ts';
import { entityBody } from '../alert-detail.ts';
import type { App, HttpContext } from '../context.ts';

/** Entity pages of the console; `/entities/{id}` in yente's dialect lies with the other routes of that dialect. */
export function entityRoutes(app: App, { gate, now }: HttpContext): void {
  app.get(
    '/api/entities',
    { schema: { summary: 'Entities opened lately, by their keys', response: { 200: EntryPage } } },
    async (request) => {
      const { who } = request;
      return await gate({ who, action: 'entity.read', object: 'entities' }, async (tx) => {
        const rows = await readOpened(tx, who.name);
        return {
          entries: rows.map(({ key, caption, schema }) => ({ id: key, caption, schema })),
          total: rows.length,
        };
      });
    },
  );

  app.get(
    '/api/entities/:id',
    {
      schema: {
        summary: 'An entity with the source of every value',
        params: Type.Object({ id: Type.String({ maxLength: 200 }) }),
        response: { 200: EntityPage },
      },
    },
    async (request) => {
      const { who } = request;
      const { id } = request.params;
      return await gate({ who, action: 'entity.read', object: `entity:${id}` }, async (tx) => {
        const entry = await readEntry(tx, id);
        if (!entry) throw new Refusal('ACC-106');
        if (who.kind === 'person') await noteOpened(tx, who.name, `${entry.dataset}/${id}`, now());
        const feed = (await readFeeds(tx)).find(({ dataset }) => dataset === entry.dataset);
        const current = (await readDatasets(tx)).find(({ dataset }) => dataset === entry.dataset);
        const versions = await readVersions(tx, entry.dataset);
        const version = versions.find((one) => one.id === current?.version) ?? versions[0];
        const history = await readEntryHistory(tx, entry.dataset, id);
        const lastSeen =
          (entry.removed_version === null ? version : versions.find((one) => one.id === entry.removed_version))
            ?.received_at ?? now();
        const firstSeen = firstSeenOf(history, entry.first_seen);
        const statement =
          (entity: Entity) =>
          (property: string, value: string): Statement => ({
            entity: entity.id,
            schema: entity.schema,
            property,
            type: propertyType(entity.schema, property) ?? 'string',
            value,
            dataset: entry.dataset,
            source: feed?.title ?? entry.dataset,
            kind: 'fact',
            grade: feed?.grade ?? 'X4',
            firstSeen: firstSeen(
              entity === entry.subject ? property : `${entity.schema}.${property}`,
              value,
            ).toISOString(),
            lastSeen: lastSeen.toISOString(),
            handling: feed?.handling ?? 'TLP:AMBER',
          });
        const statements = [entry.subject, ...entry.related].flatMap((entity) =>
          Object.entries(entity.properties).flatMap(([property, values]) =>
            values.map((value) => statement(entity)(property, value)),
          ),
        );
        return {
          subject: entityBody(entry.subject),
          related: entry.related.map(entityBody),
          dataset: entry.dataset,
          datasetTitle: feed?.title ?? entry.dataset,
          statements,
          alerts: (await readAlertsOfEntry(tx, id)).map((alert) => ({
            id: `A-${alert.id}`,
            subject: alert.subject_caption,
            state: alert.state,
            score: alert.score,
            at: alert.created_at.toISOString(),
          })),
          changes: history.map((change) => ({
            version: change.version,
            at: change.received_at.toISOString(),
            kind: change.kind,
            properties: change.properties.map(({ name }) => name),
          })),
          removed: entry.removed_version !== null,
          source: {
            version: entry.last_version,
            sha256: (version?.files ?? []).map(({ sha256 }) => sha256),
            receivedAt: (version?.received_at ?? entry.first_seen).toISOString(),
          },
        };
      });
    },
  );
}

type History = Awaited<ReturnType<typeof readEntryHistory>>;

/** A value is as old as the change that brought it, else as the entry. */
function firstSeenOf(history: History, entryFirstSeen: Date): (property: string, value: string) => Date {
  return (property, value) => {
    const brought = history.findLast(({ properties }) =>
      properties.some(
        ({ name, before, after }) => name === property && after.includes(value) && !before.includes(value),
      ),
    );
    return brought?.received_at ?? entryFirstSeen;
  };
}
