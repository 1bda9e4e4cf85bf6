import { writeMt103 } from '@quintet/payments';
import { paymentTruth } from '../truth.ts';
import { ownBank } from '../world/bank.ts';
import type { FeedDescription, FileText, World } from './feed.ts';
import { type PaymentArrival, paymentsOf, transferOf } from './payment-parts.ts';

export const swiftDescription: FeedDescription = {
  format: 'mt',
  sector: 'crime',
  owner: ownBank.name,
  grade: 'B2',
  handling: 'TLP:AMBER+STRICT',
};

/** All MT 103 messages of the time in one file, parted by `$` as SWIFT's own files are. */
export function* swiftText(world: World, arrival: PaymentArrival): FileText {
  const payments = paymentsOf(world, arrival);
  for (const [at, payment] of payments.entries()) {
    const message = writeMt103(transferOf(payment, arrival.day));
    yield at === 0 ? message : `$${message}`;
  }
  return payments.flatMap((payment, at) =>
    paymentTruth(world.seed, arrival.feed, `I${payment.reference}#${at + 1}`, payment),
  );
}
