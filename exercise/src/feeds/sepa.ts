import { writePacs008 } from '@quintet/payments';
import { isoTime } from '../calendar.ts';
import { paymentTruth } from '../truth.ts';
import { ownBank } from '../world/bank.ts';
import type { FeedDescription, FileText, World } from './feed.ts';
import { type PaymentArrival, paymentsOf, transferOf } from './payment-parts.ts';

export const sepaDescription: FeedDescription = {
  format: 'iso20022',
  sector: 'crime',
  owner: ownBank.name,
  grade: 'B2',
  handling: 'TLP:AMBER+STRICT',
};

/** One bulk pacs.008 message with all payments of the time. */
export function* sepaText(world: World, arrival: PaymentArrival): FileText {
  const { feed, day, clock, part } = arrival;
  const payments = paymentsOf(world, arrival);
  const messageId = `${ownBank.bic}-${day.replaceAll('-', '')}-${clock}-${part}`;
  yield* writePacs008({
    messageId,
    created: isoTime(day, clock),
    count: payments.length,
    sum: sumOf(payments.map(({ amount }) => amount.value)),
    transfers: transfers(payments, day),
  });
  return payments.flatMap((payment, at) => paymentTruth(world.seed, feed, `${messageId}#${at + 1}`, payment));
}

function* transfers(
  payments: ReturnType<typeof paymentsOf>,
  day: string,
): Generator<ReturnType<typeof transferOf>, void> {
  for (const payment of payments) yield transferOf(payment, day);
}

/** The sum of amounts of two places, in whole cents so that nothing is rounded. */
function sumOf(values: readonly string[]): string {
  const cents = values.reduce((sum, value) => sum + Number(value.replace('.', '')), 0);
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
