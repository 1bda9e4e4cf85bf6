import { describe, expect, test } from 'vitest';
import { inPaymentLetters } from './text.ts';
import { paymentAt, paymentKeysOf } from './payment.ts';

const payments = Array.from({ length: 400 }, (_, index) => paymentKeysOf(7, index))
  .flat()
  .map((key) => paymentAt(7, key));

describe('payments', () => {
  test('have amounts of two places, two sides and unlike references', () => {
    expect(payments.length).toBeGreaterThan(200);
    for (const { amount, debtor, creditor } of payments) {
      expect(amount.value).toMatch(/^\d+\.\d\d$/u);
      expect(Number(amount.value)).toBeGreaterThan(0);
      expect(debtor.index).not.toBe(creditor.index);
    }
    expect(new Set(payments.map(({ reference }) => reference)).size).toBe(payments.length);
    for (const { uetr } of payments)
      expect(uetr).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  });

  test('name a counterparty that came before, so that a larger world changes none of them', () => {
    for (let index = 0; index < 400; index += 1) {
      for (const key of paymentKeysOf(7, index)) {
        const { debtor, creditor } = paymentAt(7, key);
        const other = debtor.index === index ? creditor.index : debtor.index;
        expect(other < index || other >= 0x8000_0000).toBe(true);
      }
    }
  });

  test('a planted payment has nothing of its own but its counterparty: between people it is about as large as the others', () => {
    const many = Array.from({ length: 4000 }, (_, index) => paymentKeysOf(7, index))
      .flat()
      .map((key) => paymentAt(7, key));
    const between = many.filter(
      ({ debtor, creditor }) => debtor.record.kind === 'person' && creditor.record.kind === 'person',
    );
    const planted = between.filter(
      ({ debtor, creditor }) => debtor.standing.kind !== 'clean' || creditor.standing.kind !== 'clean',
    );
    const overThousand = (some: typeof many): number =>
      some.filter(({ amount }) => Number(amount.value) > 1000).length / some.length;
    expect(planted.length).toBeGreaterThan(100);
    expect(Math.abs(overThousand(planted) - overThousand(between))).toBeLessThan(0.1);
  });
});

test('payment letters: diacritics lost, foreign signs to a space', () => {
  expect(inPaymentLetters('Łódź & Söhne – “Groß”')).toBe('Lodz Sohne Gross');
});
