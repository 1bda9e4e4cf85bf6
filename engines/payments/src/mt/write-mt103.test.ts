import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Payment } from '../payment.ts';
import { readPaymentText } from '../read-payment-text.ts';
import { transfers } from '../test-arbitraries.ts';
import type { WrittenTransfer } from '../write-model.ts';
import { writeMt103 } from './write-mt103.ts';

const example: WrittenTransfer = {
  endToEndId: 'E2E-0000000000000000001',
  uetr: '11111111-2222-4333-8444-555555555555',
  amount: { value: '10.50', currency: 'EUR' },
  date: '2026-03-02',
  charges: 'DEBT',
  debtor: {
    name: 'Zoë Example',
    account: 'DE89370400440532013000',
    address: { street: 'Main Street 1', town: 'Berlin', country: 'DE' },
  },
  debtorAgent: { bic: 'AAAADEFFXXX' },
  creditorAgent: { bic: 'BBBBFRPP' },
  creditor: { name: 'Bob Sample', account: '123', address: { lines: ['Somewhere'] } },
  remittance: ['Invoice 7'],
};

describe('writeMt103', () => {
  test('an example', () => {
    expect(writeMt103(example).split('\r\n')).toEqual([
      '{1:F01AAAADEFFXXXX0000000000}{2:I103BBBBFRPPXXXXN}{3:{121:11111111-2222-4333-8444-555555555555}}{4:',
      ':20:E2E-00000000000+',
      ':23B:CRED',
      ':32A:260302EUR10,50',
      ':50F:/DE89370400440532013000',
      '1/Zoe Example',
      '2/Main Street 1',
      '3/DE/Berlin',
      ':52A:AAAADEFFXXX',
      ':57A:BBBBFRPP',
      ':59:/123',
      'Bob Sample',
      'Somewhere',
      ':70:/ROC/E2E-0000000000000000001',
      'Invoice 7',
      ':71A:OUR',
      '-}',
    ]);
  });

  test('what was written is read back, as far as the format carries it', () => {
    const names = fc
      .array(fc.constantFrom('ADA', 'EXAMPLE', 'TRADING', 'SAMPLE', 'BOB', 'OF', 'HOUSE'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(transfers(names), (transfer) => {
        const { payments, findings } = readPaymentText(writeMt103(transfer));
        expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
        const payment = payments[0] as Payment;
        expect([payment.amount, payment.date, payment.ids.uetr]).toEqual([
          transfer.amount,
          transfer.date,
          transfer.uetr,
        ]);
        expect(payment.ids.endToEnd).toBe(transfer.endToEndId);
        const creditor = payment.parties.find((party) => party.role === 'creditor');
        const [read, written] = [creditor?.name ?? '', transfer.creditor.name];
        // After a name that ends in OF the next line is read as more of it, whatever it says.
        const isWhole = read.startsWith(written);
        expect(isWhole || (creditor?.truncated === true && read !== '' && written.startsWith(read))).toBe(true);
        expect(payment.accounts.find((account) => account.role === 'creditor')?.value).toBe(transfer.creditor.account);
      }),
      { numRuns: 200 },
    );
  });
});
