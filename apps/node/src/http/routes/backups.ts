import { createReadStream } from 'node:fs';
import { listBackups, noteBackup } from '@quintet/core/safeguards';
import { Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import { Backup } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });

export function backupRoutes(app: App, { gate, services }: HttpContext): void {
  const shape = ({ id, at, bytes, rows, sha256 }: Awaited<ReturnType<typeof listBackups>>[number]): Backup => ({
    id,
    at: at.toISOString(),
    bytes: Number(bytes),
    rows,
    sha256,
  });
  const find = async (who: Parameters<typeof gate>[0]['who'], id: string) =>
    await gate({ who, action: 'backup', object: `backup:${id}` }, async (tx) => {
      const backup = (await listBackups(tx)).find((one) => one.id === id);
      if (!backup) throw new Refusal('ACC-106');
      return backup;
    });

  app.get(
    '/api/backups',
    { schema: { summary: 'Backups on this machine', response: { 200: Type.Array(Backup) } } },
    async ({ who }) =>
      gate({ who, action: 'backup', object: 'backups' }, async (tx) => (await listBackups(tx)).map(shape)),
  );

  app.post('/api/backups', { schema: { summary: 'Makes a backup', response: { 200: Backup } } }, async ({ who }) => {
    await gate({ who, action: 'backup', object: 'backup' });
    const made = await services.backup();
    return await gate({ who, action: 'backup', object: 'backup', detail: { sha256: made.sha256 } }, async (tx) =>
      shape(await noteBackup(tx, made)),
    );
  });

  app.get(
    '/api/backups/:id',
    { schema: { summary: 'The file of a backup', params: Id } },
    async ({ who, params }, reply) => {
      const { file } = await find(who, params.id);
      return await reply
        .type('application/gzip')
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(createReadStream(services.backupPath(file)));
    },
  );

  app.post(
    '/api/backups/:id/restore',
    { schema: { summary: 'Puts the node back to a backup; everybody signs in again', params: Id } },
    async ({ who, params }, reply) => {
      const { file } = await find(who, params.id);
      await services.restore(file);
      return await reply.status(204).send();
    },
  );
}
