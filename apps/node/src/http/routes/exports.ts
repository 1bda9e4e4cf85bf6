import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EXPORT_TYPES, writeEntities } from '@quintet/core/observe';
import { entitiesOfFeed, hasEntities } from '@quintet/core/observe/intake';
import { Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import type { App, HttpContext } from '../context.ts';

const Dataset = Type.Object({ dataset: Type.String({ maxLength: 100 }) });
const Format = Type.Object({
  format: Type.Optional(Type.Union([Type.Literal('ftm'), Type.Literal('graphml'), Type.Literal('csv')])),
});

/** Everything that a feed says, as a file. It is written within the gate and sent when it is whole. */
export function exportRoutes(app: App, { gate }: HttpContext): void {
  app.get(
    '/api/datasets/:dataset/export',
    {
      schema: { summary: 'Entities of a feed as FollowTheMoney, GraphML or CSV', params: Dataset, querystring: Format },
    },
    async ({ who, params: { dataset }, query: { format = 'ftm' } }, reply) => {
      const folder = await mkdtemp(join(tmpdir(), 'quintet-export-'));
      const forget = (): void => void rm(folder, { recursive: true, force: true });
      const file = join(folder, 'entities');
      try {
        await gate({ who, action: 'entity.export', object: `dataset:${dataset}`, detail: { format } }, async (tx) => {
          if (!(await hasEntities(tx, dataset))) throw new Refusal('LST-301');
          const text = writeEntities(entitiesOfFeed(tx, dataset), dataset, format);
          await pipeline(Readable.from(text), createWriteStream(file, { mode: 0o600 }));
        });
      } catch (error) {
        forget();
        throw error;
      }
      return await reply.type(EXPORT_TYPES[format]).send(createReadStream(file).on('close', forget));
    },
  );
}
