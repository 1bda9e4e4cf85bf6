import { sql } from 'kysely';
import type { Payment } from '@quintet/payments';
import { pseudonym } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';

/** How long the counts are kept (DESIGN: minimisation). */
export const PAIR_DAYS_KEPT_MONTHS = 13;

/**
 * Counts a payment for its pair of keyed account pseudonyms and its day: count, sum and largest, never a name. A party
 * without an account is known by its name's pseudonym.
 */
export async function countPair(tx: Tx, payment: Payment, secret: string, now: Date): Promise<void> {
  const debtor = pseudonymOf(payment, 'debtor', secret);
  const creditor = pseudonymOf(payment, 'creditor', secret);
  if (!payment.amount || !debtor || !creditor) return;
  const { value, currency } = payment.amount;
  const day = payment.date ?? now.toISOString().slice(0, 10);
  await sql`insert into pair_day (day, debtor, creditor, currency, count, sum, largest)
    values (${day}::date, ${debtor}, ${creditor}, ${currency}, 1, ${value}::numeric, ${value}::numeric)
    on conflict (day, debtor, creditor, currency) do update set count = pair_day.count + 1,
      sum = pair_day.sum + excluded.sum, largest = greatest(pair_day.largest, excluded.largest)`.execute(tx);
}

function pseudonymOf(payment: Payment, role: string, secret: string): string | undefined {
  const account = payment.accounts.find((one) => one.role === role)?.value;
  const known = account ?? payment.parties.find((one) => one.role === role)?.name;
  return known === undefined ? undefined : pseudonym(secret, `account ${known.toUpperCase()}`);
}

/** Deletes the counts that are older than they may be kept. */
export async function deleteOldPairDays(tx: Tx, now: Date): Promise<number> {
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - PAIR_DAYS_KEPT_MONTHS);
  const done = await tx.deleteFrom('pair_day').where('day', '<', oldest.toISOString().slice(0, 10)).executeTakeFirst();
  return Number(done.numDeletedRows);
}
