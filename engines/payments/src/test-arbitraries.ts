import fc from 'fast-check';
import type { WrittenAgent, WrittenParty, WrittenTransfer } from './write-model.ts';

/** Text that XML can carry, trimmed as readers trim it, never empty. */
const text = (max: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map((value) => value.toWellFormed().trim())
    .filter((value) => value !== '' && !/[\p{Cc}\uFFFE\uFFFF\uFFFD]/u.test(value));

const letters = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('A', 'B', 'C', 'K', 'M', 'Q', 'X', 'Z'), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

const bic = fc
  .tuple(letters(4), fc.constantFrom('DE', 'FR', 'MT'), letters(2), fc.constantFrom('', 'XXX', 'B12'))
  .map((parts) => parts.join(''));

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2079-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const amount = fc.record({
  value: fc
    .tuple(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('', '.5', '.25', '.00'))
    .map((parts) => parts.join('')),
  currency: fc.constantFrom('EUR', 'USD', 'JPY'),
});

const party = (name: fc.Arbitrary<string>): fc.Arbitrary<WrittenParty> =>
  fc.record(
    {
      name,
      address: fc.record(
        {
          street: text(30),
          postCode: text(8),
          town: text(20),
          country: fc.constantFrom('DE', 'FR', 'MT'),
          lines: fc.array(text(30), { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: ['country'] },
      ),
      account: fc.oneof(fc.constant('DE89370400440532013000'), letters(12)),
      birth: fc.record({ date: day, city: text(20), country: fc.constantFrom('DE', 'FR') }),
      documents: fc.array(
        fc.record({
          scheme: fc.constantFrom('CCPT', 'NIDN', 'TXID'),
          value: text(20),
          country: fc.constantFrom('DE', 'FR'),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    },
    { requiredKeys: ['name'] },
  );

const agent: fc.Arbitrary<WrittenAgent> = fc.record(
  { bic, name: text(40), account: letters(10) },
  { requiredKeys: ['bic'] },
);

/** Transfers with everything that the writers take. */
export const transfers = (name: fc.Arbitrary<string> = text(60)): fc.Arbitrary<WrittenTransfer> =>
  fc.record(
    {
      instructionId: letters(12),
      endToEndId: letters(14),
      transactionId: letters(10),
      uetr: fc.uuid({ version: 4 }),
      amount,
      instructedAmount: amount,
      date: day,
      serviceLevel: fc.constantFrom('SEPA', 'URGP'),
      localInstrument: fc.constantFrom('INST', 'CORE'),
      instructingAgent: fc.record({ bic }),
      instructedAgent: fc.record({ bic }),
      intermediaryAgents: fc.array(agent, { maxLength: 3 }),
      ultimateDebtor: party(name),
      debtor: party(name),
      debtorAgent: agent,
      creditorAgent: agent,
      creditor: party(name),
      ultimateCreditor: party(name),
      instructions: fc.array(text(60), { minLength: 1, maxLength: 2 }),
      remittance: fc.array(text(140), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['endToEndId', 'amount', 'date', 'debtor', 'debtorAgent', 'creditorAgent', 'creditor'] },
  );
