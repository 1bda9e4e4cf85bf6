import { addArea, readAreas, readFinding, readFindings, removeArea } from '@quintet/core/assess';
import {
  addReceiver,
  pictureColumns,
  readPicture,
  readPictureAt,
  readPorts,
  readReceivers,
  readReception,
  readTracks,
  removeReceiver,
  replacePorts,
} from '@quintet/core/observe/vessels';
import { Refusal } from '@quintet/core/safeguards';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import {
  Area,
  AreaBody,
  FindingDetail,
  Findings,
  FindingsQuery,
  Picture,
  PictureQuery,
  PortRow,
  Receiver,
  ReceiverBody,
  ReceptionLayer,
  Tracks,
  TracksQuery,
} from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { findingDetail, findingRow, readBox, trackLine } from '../sea-shapes.ts';

const PERIOD_MS_MAX = 62 * 86_400_000;
/** Kept points lie so near to what was heard (engines/tracks, shape). */
const ERROR_MAX_M = 200;
/** A receiver that was heard within so long is heard. */
const HEARING_MS = 60_000;
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const PORTS_BYTES_MAX = 4 * 1024 * 1024;

/** The picture of the sea: vessels, tracks, what was found, how well each place is heard; areas, ports, receivers. */
export function seaRoutes(app: App, { gate, now }: HttpContext): void {
  app.get(
    '/api/sea/picture',
    {
      schema: {
        summary: 'Every vessel, as last heard or at a time',
        querystring: PictureQuery,
        response: { 200: Picture },
      },
    },
    async ({ who, query: { at, since, box: text } }, reply) => {
      const box = readBox(text);
      const picture = await gate({ who, action: 'vessel.read', object: 'sea', detail: { at } }, async (tx) => {
        if (at !== undefined) {
          const rows = await readPictureAt(tx, new Date(at), box);
          return { at, version: 0, total: rows.length, leftOut: 0, ...pictureColumns(rows) };
        }
        const found = await readPicture(tx, { ...(since === undefined ? {} : { since }), ...(box ? { box } : {}) });
        return {
          at: (found.at ?? now()).toISOString(),
          version: found.version,
          total: found.total,
          leftOut: found.total - found.columns.track.length,
          ...found.columns,
        };
      });
      return large(reply, picture);
    },
  );

  app.get(
    '/api/sea/tracks',
    { schema: { summary: 'Kept tracks of a period', querystring: TracksQuery, response: { 200: Tracks } } },
    async ({ who, query: { from, to, box: text, track } }, reply) => {
      const period = { from: new Date(from), to: new Date(to) };
      const lasts = period.to.getTime() - period.from.getTime();
      if (lasts < 0 || lasts > PERIOD_MS_MAX) throw new Refusal('SEA-514');
      const box = readBox(text);
      const found = await gate(
        { who, action: 'vessel.read', object: 'sea:tracks', detail: { from, to } },
        async (tx) => {
          const ids = track === undefined ? {} : { tracks: track.split(',') };
          const { tracks, leftOut } = await readTracks(tx, { ...period, ...(box ? { box } : {}), ...ids });
          return { tracks: tracks.map(trackLine), leftOut, errorMaxM: ERROR_MAX_M };
        },
      );
      return large(reply, found);
    },
  );

  app.get(
    '/api/sea/findings',
    { schema: { summary: 'What was found', querystring: FindingsQuery, response: { 200: Findings } } },
    async ({ who, query: { from, to, box: text, type, minScore, limit = 500 } }) => {
      const box = readBox(text);
      const question = {
        limit,
        ...(from === undefined ? {} : { from: new Date(from) }),
        ...(to === undefined ? {} : { to: new Date(to) }),
        ...(box ? { box } : {}),
        ...(type === undefined ? {} : { types: type.split(',') }),
        ...(minScore === undefined ? {} : { minScore }),
      };
      return await gate({ who, action: 'vessel.read', object: 'sea:findings' }, async (tx) => {
        const { findings, total } = await readFindings(tx, question);
        return { findings: findings.map(findingRow), total };
      });
    },
  );

  app.get(
    '/api/sea/findings/:id',
    {
      schema: {
        summary: 'A finding with what proves it',
        params: Type.Object({ id: Type.String({ maxLength: 1000 }) }),
        response: { 200: FindingDetail },
      },
    },
    async ({ who, params: { id } }) =>
      gate({ who, action: 'vessel.read', object: `finding:${id}` }, async (tx) =>
        findingDetail(await readFinding(tx, id)),
      ),
  );

  app.get(
    '/api/sea/reception',
    {
      schema: {
        summary: 'How well each place is heard',
        querystring: Type.Object({ at: PictureQuery.properties.at }),
        response: { 200: ReceptionLayer },
      },
    },
    async ({ who, query: { at } }) =>
      gate({ who, action: 'vessel.read', object: 'sea:reception' }, async (tx) => {
        const { hour, cells, sources, counts } = await readReception(tx, at === undefined ? undefined : new Date(at));
        return {
          at: (hour ?? now()).toISOString(),
          cells: cells.map(({ west, south, east, north, share, vessels, last_at, judged }) => ({
            bounds: [west, south, east, north] as [number, number, number, number],
            share,
            vessels,
            lastHeard: last_at.toISOString(),
            judged,
          })),
          sources: sources.map(({ name, last_at, reports, silent, clock_off_s }) => ({
            name,
            lastHeard: last_at.toISOString(),
            reports: Number(reports),
            silent,
            ...(clock_off_s === null ? {} : { clockOffS: clock_off_s }),
          })),
          counts: { ...counts },
        };
      }),
  );

  app.get(
    '/api/sea/areas',
    { schema: { summary: 'Watched areas', response: { 200: Type.Object({ areas: Type.Array(Area) }) } } },
    async ({ who }) =>
      gate({ who, action: 'vessel.read', object: 'sea:areas' }, async (tx) => ({
        areas: (await readAreas(tx)).map(areaShape),
      })),
  );

  app.post(
    '/api/sea/areas',
    { schema: { summary: 'Watches an area: who enters is told', body: AreaBody, response: { 200: Area } } },
    async ({ who, body }) =>
      gate({ who, action: 'area.change', object: 'sea:areas' }, async (tx) =>
        areaShape(await addArea(tx, body, who.name)),
      ),
  );

  for (const [path, undo] of [
    ['/api/sea/areas/:id', false],
    ['/api/sea/areas/:id/undo', true],
  ] as const)
    app.route({
      method: undo ? 'POST' : 'DELETE',
      url: path,
      schema: {
        summary: undo ? 'Brings an area back' : 'Watches an area no more',
        params: Id,
        response: { 204: Type.Null() },
      },
      async handler({ who, params: { id } }, reply) {
        await gate({ who, action: 'area.change', object: `area:${id}`, detail: { undo } }, (tx) =>
          removeArea(tx, id, undo, now()),
        );
        return await reply.code(204).send(null);
      },
    });

  app.get(
    '/api/sea/ports',
    { schema: { summary: 'Ports, given and learned', response: { 200: Type.Object({ ports: Type.Array(PortRow) }) } } },
    async ({ who }) =>
      gate({ who, action: 'vessel.read', object: 'sea:ports' }, async (tx) => ({ ports: await readPorts(tx) })),
  );

  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: PORTS_BYTES_MAX }, (_request, text, done) =>
      done(null, text),
    );
    scope.put(
      '/api/sea/ports',
      {
        schema: {
          summary: 'Replaces the ports that people gave: CSV with id, name, lon, lat',
          response: { 200: Type.Object({ ports: Type.Array(PortRow) }) },
        },
      },
      async ({ who, body }) =>
        gate({ who, action: 'receiver.change', object: 'sea:ports' }, async (tx) => {
          await replacePorts(tx, typeof body === 'string' ? body : '');
          return { ports: await readPorts(tx) };
        }),
    );
  });

  app.get(
    '/api/sea/receivers',
    {
      schema: {
        summary: 'Where reports come from',
        response: { 200: Type.Object({ receivers: Type.Array(Receiver) }) },
      },
    },
    async ({ who }) =>
      gate({ who, action: 'list.read', object: 'receivers' }, async (tx) => ({
        receivers: (await readReceivers(tx)).map((row) => receiverShape(row, now())),
      })),
  );

  app.post(
    '/api/sea/receivers',
    { schema: { summary: 'Adds a receiver', body: ReceiverBody, response: { 200: Receiver } } },
    async ({ who, body }) =>
      gate({ who, action: 'receiver.change', object: 'receivers' }, async (tx) =>
        receiverShape(await addReceiver(tx, body, who.name), now()),
      ),
  );

  app.delete(
    '/api/sea/receivers/:id',
    { schema: { summary: 'Takes a receiver away', params: Id, response: { 204: Type.Null() } } },
    async ({ who, params: { id } }, reply) => {
      await gate({ who, action: 'receiver.change', object: `receiver:${id}` }, (tx) => removeReceiver(tx, id));
      return await reply.code(204).send(null);
    },
  );
}

/** A large answer, whose shape is made in one place: to go through it value by value once more takes half a second. */
function large<T>(reply: FastifyReply, answer: T): T {
  void reply.type('application/json; charset=utf-8').serializer(JSON.stringify);
  return answer;
}

function areaShape(area: Awaited<ReturnType<typeof readAreas>>[number]): Area {
  const { id, name, rings, minutes_min, by, created_at } = area;
  return {
    id,
    name,
    rings,
    by,
    createdAt: created_at.toISOString(),
    ...(minutes_min === null ? {} : { minutesMin: minutes_min }),
  };
}

function receiverShape(row: Awaited<ReturnType<typeof readReceivers>>[number], now: Date): Receiver {
  const { id, name, kind, host, port, last_heard, problem } = row;
  const isHeard = last_heard !== null && now.getTime() - last_heard.getTime() < HEARING_MS;
  return {
    id,
    name,
    kind,
    port,
    ...(host === null ? {} : { host }),
    state: problem !== null ? 'failed' : isHeard ? 'hearing' : last_heard === null ? 'waiting' : 'silent',
    ...(last_heard === null ? {} : { lastHeard: last_heard.toISOString() }),
    ...(problem === null ? {} : { problem }),
  };
}
