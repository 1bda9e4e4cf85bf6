import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Payment } from '../payment.ts';
import { readPaymentText } from '../read-payment-text.ts';
import { transfers } from '../test-arbitraries.ts';
import type { WrittenAgent, WrittenParty, WrittenTransfer } from '../write-model.ts';
import { writePacs008 } from './write-pacs008.ts';

function written(transfer: WrittenTransfer): string {
  return [
    ...writePacs008({
      messageId: 'M',
      created: '2026-01-01T00:00:00Z',
      count: 1,
      sum: transfer.amount.value,
      transfers: [transfer],
    }),
  ].join('');
}

function expectParty(payment: Payment, role: string, party: WrittenParty | undefined): void {
  const read = payment.parties.find((candidate) => candidate.role === role);
  expect(read?.name).toBe(party?.name);
  expect(read?.birthDate).toBe(party?.birth?.date);
  expect(read?.address?.town).toBe(party?.address?.town);
  expect(read?.address?.lines ?? []).toEqual(party?.address?.lines ?? []);
  expect((read?.ids ?? []).map((id) => [id.scheme, id.value, id.country])).toEqual(
    (party?.documents ?? []).map((document) => [document.scheme, document.value, document.country]),
  );
  const account = payment.accounts.find((candidate) => candidate.role === role);
  expect(account?.value).toBe(role.startsWith('ultimate') ? undefined : party?.account);
}

function expectAgent(payment: Payment, role: string, agent: WrittenAgent | undefined): void {
  const read = payment.parties.find((candidate) => candidate.role === role);
  expect([read?.bic, read?.name]).toEqual([agent?.bic, agent?.name]);
}

describe('writePacs008', () => {
  test('what was written is read back', () => {
    fc.assert(
      fc.property(transfers(), (transfer) => {
        const { payments, findings } = readPaymentText(written(transfer));
        expect(findings).toEqual([]);
        const payment = payments[0] as Payment;
        expect(payment.ids).toEqual({
          msg: 'M',
          endToEnd: transfer.endToEndId,
          ...(transfer.instructionId === undefined ? {} : { instr: transfer.instructionId }),
          ...(transfer.transactionId === undefined ? {} : { tx: transfer.transactionId }),
          ...(transfer.uetr === undefined ? {} : { uetr: transfer.uetr }),
        });
        expect([payment.amount, payment.instructedAmount, payment.date]).toEqual([
          transfer.amount,
          transfer.instructedAmount,
          transfer.date,
        ]);
        expect(payment.remittance.map((remittance) => remittance.text)).toEqual(transfer.remittance ?? []);
        expect(payment.instructions.map((instruction) => instruction.text)).toEqual(transfer.instructions ?? []);
        expect(payment.unmapped).toEqual([]);
        for (const role of ['ultimateDebtor', 'debtor', 'creditor', 'ultimateCreditor'] as const)
          expectParty(payment, role, transfer[role]);
        for (const role of ['instructingAgent', 'instructedAgent', 'debtorAgent', 'creditorAgent'] as const)
          expectAgent(payment, role, transfer[role]);
        transfer.intermediaryAgents?.forEach((agent, index) =>
          expectAgent(payment, `intermediaryAgent${index + 1}`, agent),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('the same input gives the same text, and characters that XML forbids become spaces', () => {
    const transfer: WrittenTransfer = {
      endToEndId: 'E',
      amount: { value: '1', currency: 'EUR' },
      date: '2026-01-02',
      debtor: { name: 'A\u0001B <&> \uD800' },
      debtorAgent: {},
      creditorAgent: {},
      creditor: { name: 'C' },
    };
    expect(written(transfer)).toBe(written(transfer));
    expect(written(transfer)).toContain('<Nm>A B &lt;&amp;&gt; \uFFFD</Nm>');
  });
});
