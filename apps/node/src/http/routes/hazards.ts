import {
  countDoubts,
  countTroubledFeeds,
  judgeHazards,
  readDoubts,
  readHazardPage,
  readHazards,
  takeBackJudgement,
} from '@quintet/core/assess/hazards';
import { readRecord } from '@quintet/core/observe/hazards';
import { DEPTH_KM_DEFAULT, HAZARDS, intensityRings, isHazardCode, isKindOf } from '@quintet/hazards';
import { Type } from 'typebox';
import { HazardDoubts, HazardJudge, HazardList, HazardPage, HazardQuery } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { doubtShape, hazardPage, hazardRow } from '../hazard-shapes.ts';
import { readBox } from '../sea-shapes.ts';

const EventId = Type.Object({ id: Type.String({ minLength: 1, maxLength: 500 }) });
const JudgementId = Type.Object({ id: Type.String({ format: 'uuid' }) });
const RecordId = Type.Object({ id: Type.String({ pattern: '^\\d{1,18}$' }) });
const Vocabulary = Type.Object({
  hazards: Type.Array(
    Type.Object({
      code: Type.String(),
      title: Type.String(),
      category: Type.String(),
      parent: Type.Optional(Type.String()),
    }),
  ),
});
const LEVELS = ['unknown', 'minor', 'moderate', 'severe', 'extreme'] as const;

/** Events of hazards: the list, the page, what people say of them; messages that come over the wire; how feeds fare. */
export function hazardRoutes(app: App, { gate, services, now }: HttpContext): void {
  app.get(
    '/api/hazards',
    {
      schema: {
        summary: 'Events of hazards, one out of all that is said of each',
        querystring: HazardQuery,
        response: { 200: HazardList },
      },
    },
    async ({ who, query }) =>
      gate({ who, action: 'hazard.read', object: 'hazards', detail: { lane: query.lane } }, async (tx) => {
        const { hazard, minLevel, from, to, box, since, ownArea } = query;
        const found = await readHazards(tx, {
          since,
          ownArea,
          lane: query.lane ?? 'actual',
          state: query.state ?? 'active',
          sort: query.sort ?? 'level',
          limit: query.limit ?? 1000,
          hazards: hazard === undefined ? undefined : withKinds(hazard.split(',')),
          levels: minLevel === undefined ? undefined : LEVELS.slice(LEVELS.indexOf(minLevel)),
          from: from === undefined ? undefined : new Date(from),
          to: to === undefined ? undefined : new Date(to),
          box: readBox(box),
        });
        return {
          at: now().toISOString(),
          version: found.version,
          total: found.total,
          events: found.events.map(hazardRow),
          gone: found.gone,
          feedsTroubled: await countTroubledFeeds(tx, now()),
        };
      }),
  );

  app.get(
    '/api/hazards/:id',
    { schema: { summary: 'One event', params: EventId, response: { 200: HazardPage } } },
    async ({ who, params: { id } }) =>
      gate({ who, action: 'hazard.read', object: `hazard:${id}` }, async (tx) => {
        const whole = await readHazardPage(tx, id);
        return hazardPage(whole, ringsOf(whole));
      }),
  );

  app.get(
    '/api/hazards/vocabulary',
    { schema: { summary: 'Kinds of hazards', response: { 200: Vocabulary } } },
    async ({ who }) =>
      gate({ who, action: 'overview', object: 'hazard-vocabulary' }, async () => ({
        hazards: HAZARDS.map(({ code, title, category, parent }) => ({
          code,
          title,
          category,
          ...(parent === undefined ? {} : { parent }),
        })),
      })),
  );

  app.get(
    '/api/hazards/doubts',
    { schema: { summary: 'Pairs of reports that wait for a person', response: { 200: HazardDoubts } } },
    async ({ who }) =>
      gate({ who, action: 'hazard.read', object: 'hazard-doubts' }, async (tx) => ({
        doubts: (await readDoubts(tx)).map(doubtShape),
        total: await countDoubts(tx),
      })),
  );

  app.post(
    '/api/hazards/judgements',
    {
      schema: {
        summary: 'Says that two reports are one event, or are not',
        body: HazardJudge,
        response: { 202: Type.Null() },
      },
    },
    async ({ who, body }, reply) => {
      await gate({ who, action: 'hazard.judge', object: 'hazard-judgement', detail: { same: body.same } }, (tx) =>
        judgeHazards(tx, body, who.name, now()),
      );
      await services.lookAtHazards();
      return await reply.code(202).send(null);
    },
  );

  app.delete(
    '/api/hazards/judgements/:id',
    { schema: { summary: 'Takes such a word back', params: JudgementId, response: { 202: Type.Null() } } },
    async ({ who, params: { id } }, reply) => {
      await gate({ who, action: 'hazard.judge', object: `hazard-judgement:${id}` }, (tx) =>
        takeBackJudgement(tx, id, who.name, now()),
      );
      await services.lookAtHazards();
      return await reply.code(202).send(null);
    },
  );

  app.get(
    '/api/hazards/records/:id',
    { schema: { summary: 'A document exactly as received', params: RecordId } },
    async ({ who, params: { id } }, reply) => {
      const record = await gate({ who, action: 'hazard.read', object: `hazard-record:${id}` }, (tx) =>
        readRecord(tx, id),
      );
      return await reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename="${record.dataset}-${record.id}.txt"`)
        .header('x-sha256', record.sha256)
        .send(record.bytes);
    },
  );
}

/** Codes, and those of their kinds. */
function withKinds(codes: readonly string[]): string[] {
  return HAZARDS.map(({ code }) => code).filter((code) =>
    codes.some((asked) => isHazardCode(asked) && (code === asked || isKindOf(code, asked))),
  );
}

/** Where an earthquake shook how hard, by what is said of it. */
function ringsOf({ event, reports }: Awaited<ReturnType<typeof readHazardPage>>): HazardPage['rings'] {
  const { hazard, magnitude, lon, lat } = event;
  if (hazard !== 'earthquake' || magnitude === null || lon === null || lat === null) return [];
  return intensityRings(magnitude, depthOf(reports), [lon, lat]).map(({ intensity, shape }) => ({
    intensity,
    shape: shape as HazardPage['rings'][number]['shape'],
  }));
}

/** The depth that is told with the event's magnitude, else any, else what most catalogues put in for a shallow one. */
function depthOf(reports: Awaited<ReturnType<typeof readHazardPage>>['reports']): number {
  return (
    reports.find(({ row, read }) => row.live && read.report.depthKm !== undefined)?.read.report.depthKm ??
    DEPTH_KM_DEFAULT
  );
}
