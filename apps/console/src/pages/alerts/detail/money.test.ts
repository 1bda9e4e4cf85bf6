import { expect, it } from 'vitest';
import { moneyText } from './money.ts';

it.each([
  ['18400', 'EUR', '€18,400'],
  ['18400.00', 'EUR', '€18,400'],
  ['18400.5', 'EUR', '€18,400.50'],
  ['0.125', 'KWD', 'KWD 0.125'],
  ['90071992547409931', 'EUR', '€90,071,992,547,409,931'],
  ['12,5', 'EUR', '12,5 EUR'],
  ['10', 'euro', '10 euro'],
])('%s %s is shown as %s', (value, currency, text) => {
  expect(moneyText({ value, currency }).replaceAll('\u00A0', ' ')).toBe(text);
});
