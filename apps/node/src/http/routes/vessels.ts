import { createHash } from 'node:crypto';
import { readVessel, searchVessels, type VesselHit, vesselsOfEntity } from '@quintet/core/assess';
import { isImoShipNumber } from '@quintet/core/model';
import { readTracks } from '@quintet/core/observe/vessels';
import { Type } from 'typebox';
import { EntityKey, VesselHits, VesselPage, VesselSearch } from '../../api/index.ts';
import { entityBody } from '../alert-detail.ts';
import type { App, HttpContext } from '../context.ts';
import { findingRow, listedChain } from '../sea-shapes.ts';
import { trackAsCsv, trackAsGeoJson } from '../../reports/track-file.ts';

const Id = Type.Object({ id: Type.String({ maxLength: 200 }) });
const HANDLING = 'TLP:AMBER';
const DAY_MS = 86_400_000;

/** One vessel: who it says it is, where it was, what was found, who stands above it; and its track as a file. */
export function vesselRoutes(app: App, { gate, now }: HttpContext): void {
  app.post(
    '/api/sea/search',
    {
      schema: {
        summary: 'Vessels by name, MMSI, IMO number or call sign',
        body: VesselSearch,
        response: { 200: VesselHits },
      },
    },
    async ({ who, body: { text } }) =>
      gate({ who, action: 'vessel.read', object: 'sea:search' }, async (tx) => ({
        hits: (await searchVessels(tx, text)).map(hitShape),
      })),
  );

  app.get(
    '/api/sea/vessels',
    {
      schema: {
        summary: 'Vessels that are taken for an entity of the graph',
        querystring: Type.Object({ entity: EntityKey }),
        response: { 200: VesselHits },
      },
    },
    async ({ who, query: { entity } }) =>
      gate({ who, action: 'vessel.read', object: `entity:${entity}` }, async (tx) => ({
        hits: (await vesselsOfEntity(tx, entity)).map(hitShape),
      })),
  );

  app.get(
    '/api/sea/vessels/:id',
    { schema: { summary: 'A vessel', params: Id, response: { 200: VesselPage } } },
    async ({ who, params: { id } }) =>
      gate({ who, action: 'vessel.read', object: `vessel:${id}` }, async (tx) => vesselPage(await readVessel(tx, id))),
  );

  for (const [ending, type, write] of [
    ['geojson', 'application/geo+json', trackAsGeoJson],
    ['csv', 'text/csv; charset=utf-8', trackAsCsv],
  ] as const)
    app.get(
      `/api/sea/vessels/:id/track.${ending}`,
      { schema: { summary: `The kept track of a vessel as ${ending}, with its SHA-256`, params: Id } },
      async ({ who, params: { id } }, reply) => {
        const text = await gate(
          { who, action: 'vessel.export', object: `vessel:${id}`, detail: { format: ending } },
          async (tx, purpose) => {
            const { vessel } = await readVessel(tx, id);
            const period = { from: vessel.first_at, to: new Date(vessel.last_at.getTime() + DAY_MS) };
            const { tracks } = await readTracks(tx, { ...period, tracks: [id] });
            const about = { handling: HANDLING, at: now(), purpose: purpose?.text ?? '' };
            return write(
              vessel,
              tracks.flatMap(({ points }) => points),
              about,
            );
          },
        );
        const hash = createHash('sha256').update(text).digest('hex');
        return await reply
          .type(type)
          .header('content-disposition', `attachment; filename="vessel-${hash.slice(0, 12)}.${ending}"`)
          .header('digest', `sha-256=${Buffer.from(hash, 'hex').toString('base64')}`)
          .header('x-sha256', hash)
          .send(text);
      },
    );
}

function hitShape({ id, name, imo, callsign, last_at, ...hit }: VesselHit): VesselHits['hits'][number] {
  return {
    ...hit,
    track: id,
    name: name ?? '',
    lastHeard: last_at.toISOString(),
    ...(imo === null ? {} : { imo }),
    ...(callsign === null ? {} : { callsign }),
  };
}

type Found = Awaited<ReturnType<typeof readVessel>>;

function vesselPage({ vessel, points, findings, history, sameMmsi, entities, chains, alerts }: Found): VesselPage {
  const rows = findings.map(findingRow);
  return {
    track: vessel.id,
    mmsi: vessel.mmsi,
    name: vessel.name ?? '',
    kind: vessel.kind as VesselPage['kind'],
    ...present({
      imo: vessel.imo,
      callsign: vessel.callsign,
      flag: vessel.flag,
      shipType: vessel.ship_type,
      length: vessel.length,
      width: vessel.width,
      draught: vessel.draught,
      destination: vessel.destination,
      speed: vessel.speed,
      course: vessel.course,
    }),
    ...(vessel.imo === null ? {} : { imoValid: isImoShipNumber(vessel.imo) }),
    firstHeard: vessel.first_at.toISOString(),
    lastHeard: vessel.last_at.toISOString(),
    lon: vessel.lon,
    lat: vessel.lat,
    reports: vessel.reports,
    points,
    receivers: [...vessel.sources],
    handling: HANDLING,
    sameMmsi: sameMmsi.map(({ id, name, last_at }) => ({
      track: id,
      name: name ?? '',
      lastHeard: last_at.toISOString(),
    })),
    history: history.map(({ property, value, first_at, last_at }) => ({
      property,
      value,
      first: first_at.toISOString(),
      last: last_at.toISOString(),
    })),
    portCalls: findings
      .filter(({ finding }) => finding.type === 'port_call')
      .map((found) => {
        const { id, start, end, text } = findingRow(found);
        const port = found.finding.evidence.names?.['port'] ?? '';
        return { finding: id, port, start, text, ...(end === undefined ? {} : { end }) };
      }),
    findings: rows.filter(({ type }) => type !== 'port_call'),
    entities: entities.map(({ entity, reasons, ...one }) => ({
      ...one,
      entity: entityBody(entity),
      reasons: reasons.map((reason) => ({ ...reason })),
    })),
    listed: chains.map(listedChain),
    alerts: alerts.map(({ id, state, text, created_at }) => ({
      id: `A-${id}`,
      state,
      text,
      at: created_at.toISOString(),
    })),
    keptUntil: new Date(vessel.kept_until).toISOString(),
  };
}

/** The values that are known. */
function present<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
