import { isoTime } from '../calendar.ts';
import { paymentTruth } from '../truth.ts';
import { ownBank } from '../world/bank.ts';
import type { FeedDescription, FileText, World } from './feed.ts';
import { type PaymentArrival, paymentsOf, transferOf } from './payment-parts.ts';
import { writePacs009Cov } from './write-pacs009-cov.ts';

export const coverDescription: FeedDescription = {
  format: 'iso20022',
  sector: 'crime',
  owner: ownBank.name,
  grade: 'B2',
  handling: 'TLP:AMBER+STRICT',
};

/** One pacs.009 COV message for each payment: whoever reads only the banks misses the customers beneath. */
export function* coverText(world: World, arrival: PaymentArrival): FileText {
  const { feed, day, clock } = arrival;
  const payments = paymentsOf(world, arrival);
  for (const payment of payments) {
    yield writePacs009Cov({
      messageId: messageIdOf(payment.reference),
      created: isoTime(day, clock),
      transfer: transferOf(payment, day),
    });
  }
  return payments.flatMap((payment, at) =>
    paymentTruth(world.seed, feed, `${messageIdOf(payment.reference)}#${at + 1}`, payment, 'underlying.'),
  );
}

function messageIdOf(reference: string): string {
  return `CV${reference}`;
}
