import { Refusal } from '@quintet/core/safeguards';
import { type Static, Type } from 'typebox';
import { HazardAccepted } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

const MESSAGE_BYTES_MAX = 8 * 1024 * 1024;
const Into = Type.Object({ dataset: Type.String({ pattern: '^[a-z][a-z0-9_:.-]{1,63}$', default: 'pushed' }) });

/** Alerts and incidents that come over the wire: what is said in them appears as events within a second. */
export function hazardMessageRoutes(app: App, { gate, services }: HttpContext): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MESSAGE_BYTES_MAX }, (_request, body, done) =>
      done(null, body),
    );
    scope.post<{ Querystring: Static<typeof Into>; Reply: HazardAccepted }>(
      '/api/hazards/messages',
      {
        schema: {
          summary: 'Takes alerts and incidents: CAP, feeds that carry it, GDACS, USGS, EMSC, incidents as CSV',
          querystring: Into,
          response: { 202: HazardAccepted },
        },
      },
      async ({ who, body, query: { dataset } }, reply) => {
        await gate({ who, action: 'hazard.submit', object: `hazards:${dataset}` });
        if (!Buffer.isBuffer(body) || body.length === 0) throw new Refusal('HAZ-602');
        return await reply.code(202).send(await services.acceptHazards(body, dataset));
      },
    );
  });
}
