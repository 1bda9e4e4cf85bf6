import type { WrittenAgent, WrittenParty, WrittenTransfer } from '@quintet/payments';
import type { ExercisePayment, Side } from '../world/payment.ts';
import { paymentAt } from '../world/payment.ts';
import { inPaymentLetters } from '../world/text.ts';
import type { Arrival, World } from './feed.ts';

export type PaymentArrival = Extract<Arrival, { kind: 'payments' }>;

/** The payments of an arriving file, made again from their keys, in its order. */
export function paymentsOf({ seed }: World, { keys, channel }: PaymentArrival): readonly ExercisePayment[] {
  return Array.from({ length: keys.length / 2 }, (_, position) =>
    paymentAt(seed, { index: keys[2 * position] ?? 0, number: keys[2 * position + 1] ?? 0, channel }),
  );
}

/** How a text is written on the payment's way: SEPA files here keep diacritics, the others lose them. */
function lettering(channel: ExercisePayment['channel']): (text: string) => string {
  return channel === 'sepa' ? (text) => text : inPaymentLetters;
}

/** A payment as the writers of `@quintet/payments` take it. */
export function transferOf(payment: ExercisePayment, day: string): WrittenTransfer {
  const { channel, debtor, creditor, reference, uetr, amount, purpose } = payment;
  const letters = lettering(channel);
  return {
    instructionId: `I${reference}`,
    endToEndId: `E2E${reference}`,
    ...(channel === 'sepa' ? { transactionId: `T${reference}`, serviceLevel: 'SEPA' } : { uetr, charges: 'SHAR' }),
    amount,
    date: day,
    ...(channel === 'sepa'
      ? {}
      : { instructingAgent: { bic: debtor.account.bank.bic }, instructedAgent: { bic: creditor.account.bank.bic } }),
    debtor: partyOf(debtor, letters),
    debtorAgent: agentOf(debtor, channel === 'sepa'),
    creditorAgent: agentOf(creditor, channel === 'sepa'),
    creditor: partyOf(creditor, letters),
    remittance: channel === 'swift' ? linesOf(letters(purpose.text)) : [letters(purpose.text)],
  };
}

const SWIFT_LINE_CHARACTERS = 35;

/** The text in lines of a SWIFT field, broken between words as a clerk does, so that no name is torn. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= SWIFT_LINE_CHARACTERS) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function agentOf({ account }: Side, bicOnly: boolean): WrittenAgent {
  return bicOnly ? { bic: account.bank.bic } : { bic: account.bank.bic, name: account.bank.name };
}

function partyOf(side: Side, letters: (text: string) => string): WrittenParty {
  const { record, residence, account } = side;
  return {
    name: letters(record.kind === 'person' ? record.name.full : record.name),
    address: {
      street: letters(`${residence.street} ${residence.number}`),
      postCode: residence.postCode,
      town: letters(residence.city),
      country: residence.country.toUpperCase(),
    },
    account: account.number,
    ...(record.kind === 'person'
      ? personal(side, letters)
      : record.firm.lei === undefined
        ? {}
        : { lei: record.firm.lei }),
  };
}

const FULL_DATE_LENGTH = 10;

function personal(
  { record, shows }: Side,
  letters: (text: string) => string,
): Pick<WrittenParty, 'birth' | 'documents'> {
  if (record.kind !== 'person') return {};
  const { person, birthDate } = record;
  const country = person.nationality.toUpperCase();
  const hasBirth = shows.birth && birthDate?.length === FULL_DATE_LENGTH;
  return {
    ...(hasBirth ? { birth: { date: birthDate, city: letters(person.birthPlace), country } } : {}),
    ...(shows.document ? { documents: [{ scheme: 'CCPT', value: person.passport.number, country }] } : {}),
  };
}
