import { writePacs008 } from '@quintet/payments';
import { isoTime } from '../calendar.ts';
import { paymentTruth } from '../truth.ts';
import { ownBank } from '../world/bank.ts';
import type { FeedDescription, FileText, World } from './feed.ts';
import { type PaymentArrival, paymentsOf, transferOf } from './payment-parts.ts';

export const crossborderDescription: FeedDescription = {
  format: 'iso20022',
  sector: 'crime',
  owner: ownBank.name,
  grade: 'B2',
  handling: 'TLP:AMBER+STRICT',
};

/** One pacs.008 message for each payment, one after the other, as correspondent banks send them. */
export function* crossborderText(world: World, arrival: PaymentArrival): FileText {
  const { feed, day, clock } = arrival;
  const payments = paymentsOf(world, arrival);
  for (const payment of payments) {
    yield* writePacs008({
      messageId: messageIdOf(payment.reference),
      created: isoTime(day, clock),
      count: 1,
      transfers: [transferOf(payment, day)],
    });
  }
  return payments.flatMap((payment, at) =>
    paymentTruth(world.seed, feed, `${messageIdOf(payment.reference)}#${at + 1}`, payment),
  );
}

function messageIdOf(reference: string): string {
  return `XB${reference}`;
}
