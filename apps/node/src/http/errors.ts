import { Refusal, type RefusalCode, refusals } from '@quintet/core/safeguards';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { NODE_FINDING_CODES } from '../runtime/finding-codes.ts';
import { errorFields } from '../runtime/log.ts';

interface Answer {
  readonly status: number;
  readonly body: { code: string; message: string; findings?: readonly unknown[] };
}

/** Every error of a route becomes a coded sentence; what a programmer must see goes to the log, without data. */
export function answerError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, body } = answerOf(error, request.routeOptions.config.tooLarge);
  if (status >= 500 && !(error instanceof Refusal)) request.log.error(errorFields(error), 'request failed');
  return reply.status(status).send(body);
}

function answerOf(error: FastifyError | Error, tooLarge: RefusalCode = 'REQ-703'): Answer {
  if (error instanceof Refusal) {
    const { code, status, message, findings } = error;
    return { status, body: { code, message, ...(findings.length > 0 ? { findings } : {}) } };
  }
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status === 413) return known(tooLarge);
  if (status === 429) return known('REQ-702');
  if (status < 500)
    return { status: 400, body: { code: 'REQ-701', message: `${refusals['REQ-701'].message} ${error.message}` } };
  return {
    status: 500,
    body: {
      code: 'NODE-901',
      message: NODE_FINDING_CODES['NODE-901'],
    },
  };
}

function known(code: RefusalCode): Answer {
  const { status, message } = refusals[code];
  return { status, body: { code, message } };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How a body that is too large for the route is refused. */
    tooLarge?: RefusalCode;
  }
}
