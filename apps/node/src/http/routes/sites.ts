import { readSitePage, readThreatened, SITES_SHOWN_MAX } from '@quintet/core/assess/exposure';
import { Type } from 'typebox';
import { SitePage, SitePicture } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { readBox } from '../sea-shapes.ts';
import { sitePage, sitePicture } from '../site-shapes.ts';

const Key = Type.Object({ key: Type.String({ minLength: 3, maxLength: 500, description: 'DATASET/ID' }) });
const Within = Type.Object({
  box: Type.Optional(
    Type.String({ pattern: '^-?\\d+(\\.\\d+)?(,-?\\d+(\\.\\d+)?){3}$', maxLength: 120, description: 'w,s,e,n' }),
  ),
});

/** Sites of critical infrastructure: the picture, and one of them with what threatens it and what stands on it. */
export function siteRoutes(app: App, { gate, services }: HttpContext): void {
  app.get(
    '/api/sites',
    { schema: { summary: 'Sites of critical infrastructure', querystring: Within, response: { 200: SitePicture } } },
    async ({ who, query: { box } }, reply) => {
      const sites = await services.sites();
      const picture = await gate({ who, action: 'site.read', object: 'sites' }, async (tx) =>
        sitePicture(sites, await readThreatened(tx), readBox(box), SITES_SHOWN_MAX),
      );
      void reply.type('application/json; charset=utf-8').serializer(JSON.stringify);
      return picture;
    },
  );

  app.get(
    '/api/sites/threatened',
    {
      schema: {
        summary: 'Keys of the sites in the way of an active hazard',
        response: { 200: Type.Object({ keys: Type.Array(Type.String()) }) },
      },
    },
    async ({ who }) =>
      gate({ who, action: 'site.read', object: 'sites' }, async (tx) => ({ keys: [...(await readThreatened(tx))] })),
  );

  app.get(
    '/api/sites/page',
    { schema: { summary: 'One site', querystring: Key, response: { 200: SitePage } } },
    async ({ who, query: { key } }) => {
      const sites = await services.sites();
      return await gate({ who, action: 'site.read', object: `site:${key}` }, async (tx) =>
        sitePage(await readSitePage(tx, key, sites)),
      );
    },
  );
}
