import { readPayment } from '@quintet/core/assess';
import { Refusal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import type { App, HttpContext } from '../context.ts';

/** One message; bulk files go through ingest. */
const PAYMENT_BYTES_MAX = 4 * 1024 * 1024;

/** Payments are accepted, screened and decided here; a payment in which nobody is listed waits for nothing. */
export function paymentRoutes(app: App, { gate, services, now, lists }: HttpContext): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: PAYMENT_BYTES_MAX }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(
      '/api/payments',
      {
        schema: { summary: 'Screens a payment: the body is ISO 20022 XML or SWIFT MT' },
        bodyLimit: PAYMENT_BYTES_MAX,
        config: { tooLarge: 'PAY-502' },
      },
      async (request, reply) => {
        const { who } = request;
        if (!services.ready()) throw new Refusal('SCR-801');
        // Nobody is released against no list at all.
        if (lists().namesNobody)
          throw new Refusal('SCR-801', {
            message: 'No list that names anybody is in force. Load one first: nothing is released unscreened.',
          });
        const purpose = await gate({ who, action: 'payment.submit', object: 'payment' }, async (_tx, stated) => stated);
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const id = await services.acceptPayment(body, who.name, purpose ?? { text: '', legalBasis: '' });
        const decided = await gate({ who, action: 'payment.submit', object: `payment:${id}` }, (tx) =>
          readPayment(tx, id, now()),
        );
        if (!decided || decided.decision === 'pending')
          return await reply.status(202).send({ id, decision: 'hold', hits: [], listVersions: lists().versions });
        return decided;
      },
    );
  });

  app.get(
    '/api/payments/:id',
    { schema: { summary: 'What became of a payment', params: Type.Object({ id: Type.String({ maxLength: 64 }) }) } },
    async ({ who, params }) => {
      const { decision, ...found } = await gate(
        { who, action: 'payment.read', object: `payment:${params.id}` },
        async (tx) => {
          const payment = await readPayment(tx, params.id, now());
          if (!payment) throw new Refusal('ACC-106');
          return payment;
        },
      );
      const { id, hits, listVersions } = found;
      return { id, decision: decision === 'pending' ? 'hold' : decision, hits, listVersions };
    },
  );
}
