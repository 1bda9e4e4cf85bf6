import type { Mutable } from '../mutable.ts';
import type { Account, Party, Payment, Place } from '../payment.ts';
import { type Collected, concatenated, hasValue, withHeaderAgents } from './collected.ts';
import type { MessageShape } from './message-types.ts';
import { finishParty } from './party-draft.ts';

/** Everything that a transaction is made from: its own values and those it inherits. */
interface PaymentParts {
  readonly shape: MessageShape;
  readonly message: string;
  readonly sequence: number;
  readonly place: Place;
  readonly header: Collected;
  readonly group: Collected;
  readonly batch: Collected | undefined;
  readonly transaction: Collected;
  readonly hasUnderlying: boolean;
}

/** Makes the payment of one transaction. Hot path: lists are copied only when two of them must be joined. */
export function buildPayment(parts: PaymentParts): Payment {
  const { shape, group, batch, transaction, header } = parts;
  const payment: Mutable<Payment> = {
    kind: shape.type === 'pacs.009' && parts.hasUnderlying ? 'cover' : shape.kind,
    message: parts.message,
    ids: idsOf(parts),
    sequence: parts.sequence,
    place: parts.place,
    services: inherited(group.services, batch?.services, transaction.services),
    parties: partiesOf(parts),
    accounts: accountsOf(parts),
    remittance: inherited(group.remittance, batch?.remittance, transaction.remittance),
    instructions: inherited(group.instructions, batch?.instructions, transaction.instructions),
    unmapped: concatenated(header.unmapped, inherited(group.unmapped, batch?.unmapped, transaction.unmapped)),
  };
  const date =
    transaction.settlementDate ??
    group.settlementDate ??
    transaction.executionDate ??
    batch?.executionDate ??
    group.creationDate;
  if (date !== undefined) payment.date = date;
  if (transaction.amount !== undefined) payment.amount = transaction.amount;
  if (transaction.instructedAmount !== undefined) payment.instructedAmount = transaction.instructedAmount;
  return payment;
}

function idsOf({ transaction, group, header }: PaymentParts): Payment['ids'] {
  const ids = transaction.ids;
  const msg = group.ids.msg ?? header.ids.msg;
  if (msg !== undefined) ids.msg = msg;
  return ids;
}

function partiesOf(parts: PaymentParts): readonly Party[] {
  for (const party of parts.transaction.parties) finishParty(party);
  for (const party of parts.batch?.parties ?? []) finishParty(party);
  for (const party of parts.group.parties) finishParty(party);
  const own: readonly Party[] = inherited(parts.group.parties, parts.batch?.parties, parts.transaction.parties);
  // A customer's order names no instructing agents; between banks the header's sender and receiver are these.
  if (parts.shape.type === 'pain.001' || parts.header.parties.length === 0) return own;
  for (const party of parts.header.parties) finishParty(party);
  return withHeaderAgents(own, parts.header.parties);
}

function accountsOf({ group, batch, transaction }: PaymentParts): readonly Account[] {
  const accounts = inherited(group.accounts, batch?.accounts, transaction.accounts);
  return accounts.every(hasValue) ? accounts : accounts.filter(hasValue);
}

/** What message and batch say, before what the transaction says itself. */
function inherited<T>(group: readonly T[], batch: readonly T[] | undefined, own: readonly T[]): readonly T[] {
  return concatenated(group, batch === undefined ? own : concatenated(batch, own));
}
