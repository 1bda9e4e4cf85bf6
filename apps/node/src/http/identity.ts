import { type Principal, Refusal } from '@quintet/core/safeguards';
import type { FastifyRequest } from 'fastify';
import type { App, HttpContext } from './context.ts';
import { isReconcile } from './reconcile/address.ts';

export const COOKIE = 'quintet';

/** Paths that answer without an account or a token: health, signing in, the console's own files and the reference. */
const OPEN = [/^\/healthz$/, /^\/readyz$/, /^\/api\/session$/, /^\/$/, /^\/assets\//, /^\/docs(\/|$)/, /^\/favicon/];

/** Finds out who asks, before any route. */
export function identify(app: App, { services }: HttpContext): void {
  app.decorateRequest('who', null as never);
  app.addHook('onRequest', async (request) => {
    const path = request.url.split('?')[0] ?? '';
    const who = await principalOf(request, services);
    if (who) {
      request.who = who;
      if (who.kind === 'person') refuseForeignOrigin(request);
      return;
    }
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !path.startsWith('/api/') &&
      request.routeOptions.config.page === true;
    if (!isPage && !OPEN.some((open) => open.test(path))) throw new Refusal('ACC-101');
  });
}

async function principalOf(request: FastifyRequest, services: HttpContext['services']): Promise<Principal | undefined> {
  const [scheme = '', secret = ''] = (request.headers.authorization ?? '').split(' ');
  if (/^(bearer|apikey)$/i.test(scheme)) return await services.principalOfToken(secret);
  const key = keyInAddress(request);
  if (key !== undefined) return await services.principalOfToken(key);
  const cookie = request.cookies[COOKIE];
  if (cookie === undefined || (isReconcile(request.url) && !isOwn(request))) return undefined;
  return await services.principalOfCookie(cookie);
}

/** OpenRefine can send no header: for reconciliation alone a token may stand in the address, which is never logged. */
function keyInAddress({ url }: FastifyRequest): string | undefined {
  if (!isReconcile(url)) return undefined;
  return new URL(url, 'http://localhost').searchParams.get('api_key') ?? undefined;
}

/** Whether a person or a page of ours asks: answers of the reconciliation service may be read by pages of other sites. */
function isOwn(request: FastifyRequest): boolean {
  const { 'sec-fetch-site': site, 'x-quintet': marked } = request.headers;
  return (
    !isForeign(request) && (site === 'same-origin' || site === 'none' || (site === undefined && marked !== undefined))
  );
}

/** A sandboxed page sends the origin `null`, which is no address. */
function isForeign({ headers: { origin, host } }: FastifyRequest): boolean {
  return origin !== undefined && URL.parse(origin)?.host !== host;
}

/** A cookie is sent by the browser whoever wrote the page: what changes something must come from our own. */
function refuseForeignOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  if (isForeign(request)) throw new Refusal('ACC-107');
  if (
    request.headers.origin === undefined &&
    request.headers['sec-fetch-site'] !== 'same-origin' &&
    request.headers['x-quintet'] === undefined
  ) {
    throw new Refusal('ACC-107');
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A page or file of the console, which holds no data. */
    page?: boolean;
  }
}
