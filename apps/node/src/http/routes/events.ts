import type { App, HttpContext } from '../context.ts';

const BEAT_MS = 20_000;
const STREAMS_MAX = 500;

/** One stream of notices for the console: that something changed, never what; the console then asks. */
export function eventRoutes(app: App, { gate, services }: HttpContext): void {
  let open = 0;
  app.get(
    '/api/events',
    { schema: { summary: 'Server-sent events: alerts, lists, jobs, identity, notices, sea, hazards, feeds, goods' } },
    async (request, reply) => {
      await gate({ who: request.who, action: 'account.self', object: 'events' });
      if (open >= STREAMS_MAX) return await reply.status(503).send();
      open++;
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      raw.write('retry: 3000\n\n');
      const stop = services.onChange((what) => raw.write(`event: ${what}\ndata: {}\n\n`));
      const beat = setInterval(() => raw.write(': beat\n\n'), BEAT_MS);
      raw.on('close', () => {
        open--;
        clearInterval(beat);
        stop();
      });
      return undefined;
    },
  );
}
