import { readQueueCounts, readScreened } from '@quintet/core/assess';
import { readFeedHealth } from '@quintet/core/observe/intake';
import { Type } from 'typebox';
import type { App, HttpContext } from '../context.ts';

/** Health, readiness and metrics. */
export function systemRoutes(app: App, { gate, services, metrics, lists, now }: HttpContext): void {
  app.get(
    '/healthz',
    { schema: { summary: 'The process lives', response: { 200: Type.Object({ status: Type.String() }) } } },
    async () => ({ status: 'ok' }),
  );

  app.get('/readyz', { schema: { summary: 'Lists are loaded and the database answers' } }, async (_request, reply) => {
    const ready = services.ready() && (await services.answers());
    return await reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready', at: now().toISOString() });
  });

  app.get('/api/status', { schema: { summary: 'How the node does' } }, async ({ who }) =>
    gate({ who, action: 'overview', object: 'status' }, async (tx) => {
      const { open, held } = await readQueueCounts(tx, who.name);
      return {
        version: services.version,
        ready: services.ready(),
        lists: lists().versions.map(({ dataset, version }) => ({ dataset, version })),
        entries: lists().size,
        alerts: { open, held },
        feeds: await readFeedHealth(tx, now()),
        screened: await readScreened(tx, now()),
      };
    }),
  );

  app.get('/metrics', { schema: { summary: 'Counts and durations for Prometheus' } }, async ({ who }, reply) => {
    await gate({ who, action: 'metrics', object: 'metrics' });
    await services.refreshMetrics();
    for (const { dataset, version } of lists().versions) metrics.entries.set({ dataset }, version);
    return await reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
