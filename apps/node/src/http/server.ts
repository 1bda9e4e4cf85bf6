import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import reference from '@fastify/swagger-ui';
import { Refusal } from '@quintet/core/safeguards';
import fastify, { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import helmet from 'helmet';
import type { Log } from '../runtime/log.ts';
import type { App, HttpContext } from './context.ts';
import { answerError } from './errors.ts';
import { identify } from './identity.ts';
import { isReconcile, tokenAsKey } from './reconcile/address.ts';
import { openToOtherPages, shareAnswer } from './reconcile/cross-origin.ts';
import { reconcileRoutes } from './reconcile/reconcile.ts';
import { alertRoutes } from './routes/alerts.ts';
import { backupRoutes } from './routes/backups.ts';
import { entityRoutes } from './routes/entities.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/exports.ts';
import { followingRoutes } from './routes/following.ts';
import { goodsRoutes } from './routes/goods.ts';
import { graphRoutes } from './routes/graph.ts';
import { graphViewRoutes } from './routes/graph-views.ts';
import { hazardMessageRoutes } from './routes/hazard-messages.ts';
import { hazardSettingsRoutes } from './routes/hazard-settings.ts';
import { hazardRoutes } from './routes/hazards.ts';
import { importRoutes } from './routes/imports.ts';
import { identityRoutes } from './routes/identity.ts';
import { idSpaceRoutes } from './routes/id-spaces.ts';
import { crossrefRoutes } from './routes/crossref.ts';
import { listRoutes } from './routes/lists.ts';
import { noteRoutes } from './routes/notes.ts';
import { paymentRoutes } from './routes/payments.ts';
import { seaRoutes } from './routes/sea.ts';
import { vesselRoutes } from './routes/vessels.ts';
import { searchRoutes } from './routes/searches.ts';
import { sessionRoutes } from './routes/session.ts';
import { peopleRoutes, settingsRoutes } from './routes/settings.ts';
import { siteRoutes } from './routes/sites.ts';
import { systemRoutes } from './routes/system.ts';
import { todayRoutes } from './routes/today.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { viewRoutes } from './routes/views.ts';
import { refuseUnstorable } from './storable-input.ts';
import { catalogRoutes } from './yente/catalog.ts';
import { matchRoute } from './yente/match.ts';
import { searchRoute } from './yente/search.ts';

const BODY_BYTES_MAX = 1024 * 1024;
/** The key of an entity, each of its letters escaped. */
const PARAMETER_LETTERS_MAX = 1200;

/** The HTTP side of a node: the public API, yente's dialect, and the console's files. */
export async function makeServer(context: HttpContext, options: { log: Log; consoleFolder: string }): Promise<App> {
  const app: App = fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    // Addresses and bodies may hold names: requests are counted, and logged by route only.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES_MAX,
    // Addresses that cannot be read are refused before any route is chosen.
    frameworkErrors: (error, request, reply) => void answerError(unreadable(error, request, reply), request, reply),
    rewriteUrl: (request) => tokenAsKey(pageAddress(request)),
    // Only a proxy on this machine can reach the node; what it forwards says how and from where it was asked.
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: PARAMETER_LETTERS_MAX },
    forceCloseConnections: true,
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setErrorHandler(answerError);
  // The sentence of Fastify would repeat the address.
  app.setNotFoundHandler(async () => {
    throw new Refusal('ACC-106');
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  protectPages(app);
  await app.register(swagger, { openapi: OPEN_API });
  openToOtherPages(app);
  identify(app, context);
  refuseUnstorable(app);
  measure(app, context);
  await app.register(async (scope) => {
    const routes = scope as unknown as App;
    for (const add of ROUTES) add(routes, context);
  });
  await app.register(reference, { routePrefix: '/docs', staticCSP: true });
  if (existsSync(options.consoleFolder)) await serveConsole(app, options.consoleFolder);
  return app;
}

/** The headers are made once: the plugin of Fastify makes them anew for each request. */
function protectPages(app: App): void {
  const protect = helmet({
    contentSecurityPolicy: { directives: CONTENT_POLICY },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
  app.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, () => done()));
}

const ROUTES = [
  systemRoutes,
  sessionRoutes,
  eventRoutes,
  todayRoutes,
  alertRoutes,
  viewRoutes,
  searchRoutes,
  entityRoutes,
  graphRoutes,
  graphViewRoutes,
  exportRoutes,
  identityRoutes,
  crossrefRoutes,
  idSpaceRoutes,
  listRoutes,
  importRoutes,
  uploadRoutes,
  noteRoutes,
  seaRoutes,
  vesselRoutes,
  hazardRoutes,
  hazardMessageRoutes,
  hazardSettingsRoutes,
  siteRoutes,
  goodsRoutes,
  followingRoutes,
  paymentRoutes,
  settingsRoutes,
  peopleRoutes,
  backupRoutes,
  matchRoute,
  searchRoute,
  catalogRoutes,
  reconcileRoutes,
];

const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  // react-aria writes one style element; style attributes carry positions of rows.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

const OPEN_API = {
  openapi: '3.1.0',
  info: {
    title: 'Quintet',
    version: '0.1.0',
    description:
      'The public API of a node. Everything but health and signing in needs a session cookie or a token (`Authorization: Bearer …` or `ApiKey …`).',
  },
  components: {
    securitySchemes: {
      token: { type: 'http' as const, scheme: 'bearer' },
      session: { type: 'apiKey' as const, in: 'cookie' as const, name: 'quintet' },
    },
  },
  security: [{ token: [] }, { session: [] }],
};

function measure(app: App, { metrics }: HttpContext): void {
  app.addHook('onResponse', async (request, reply) => {
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: String(reply.statusCode),
    };
    metrics.requestSeconds.observe(labels, reply.elapsedTime / 1000);
  });
}

/** No hook is reached, and the sentence of Fastify repeats the address, in which a token may stand. */
function unreadable(error: Error, request: FastifyRequest, reply: FastifyReply): Error {
  if (!isReconcile(request.url)) return error;
  shareAnswer(reply);
  return new Refusal('REQ-701', { message: 'This address cannot be read.' });
}

/**
 * `/entities/{id}` is an address of the console and of yente's dialect: a browser that opens it is given the page, a
 * program the entity.
 */
function pageAddress({ url = '/', headers }: IncomingMessage): string {
  return url.startsWith('/entities/') && headers.accept?.includes('text/html') ? '/' : url;
}

/** The console is one page: every address that is no file and no API opens it. */
async function serveConsole(app: App, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      // Names with a hash never change; the few without are asked for anew.
      void reply.header(
        'cache-control',
        /-[\w-]{8}\.\w+(?:\.gz)?$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/*', { schema: { hide: true }, config: { page: true } }, async (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', folder),
  );
}
