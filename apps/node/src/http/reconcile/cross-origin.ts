import type { FastifyReply } from 'fastify';
import type { App } from '../context.ts';
import { isReconcile } from './address.ts';

/**
 * Lets pages of other sites read the answers of the reconciliation service, errors too, as the W3C API asks ("Cross-Origin
 * Access"): the page of OpenRefine asks it from the browser. Never with credentials: what is read is read by a token.
 */
export function openToOtherPages(app: App): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!isReconcile(request.url)) return undefined;
    shareAnswer(reply);
    // Browsers ask beforehand without the token.
    return request.method === 'OPTIONS' ? await reply.status(204).send() : undefined;
  });
}

/** Marks one answer as readable by pages of other sites. */
export function shareAnswer(reply: FastifyReply): void {
  void reply.headers({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    // Not `x-quintet`, by which the console shows that a request is its own.
    'access-control-allow-headers': 'accept, authorization, content-type',
    'access-control-max-age': '600',
    'cross-origin-resource-policy': 'cross-origin',
  });
}
