import type { WatchList } from '@quintet/core/assess';
import type { Gate, Principal } from '@quintet/core/safeguards';
import type { Sector } from '@quintet/core/sector';
import type { FastifyInstance } from 'fastify';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { Metrics } from '../runtime/metrics.ts';
import type { NodeServices } from '../runtime/services.ts';

/**
 * What the routes are given. The store is not among it: protected data is read through the gate only, which decides,
 * writes the audit entry and reads in one transaction.
 */
export interface HttpContext {
  readonly gate: Gate;
  readonly sectors: readonly Sector[];
  readonly metrics: Metrics;
  /** The lists in force now. */
  readonly lists: () => WatchList;
  readonly services: NodeServices;
  readonly now: () => Date;
}

export type App = FastifyInstance<
  import('node:http').Server,
  import('node:http').IncomingMessage,
  import('node:http').ServerResponse,
  import('fastify').FastifyBaseLogger,
  TypeBoxTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before any route that needs it runs. */
    who: Principal;
  }
}
