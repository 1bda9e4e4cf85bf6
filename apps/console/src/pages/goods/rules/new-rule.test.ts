import { expect, test } from 'vitest';
import { newRuleId } from './new-rule.ts';

const TAKEN = new Set(['unit-price', 'unit-price-2']);

test.each([
  ['Toys far too light', 'toys-far-too-light'],
  ['Unit price', 'unit-price-3'],
  ['Überteuert: Öl', 'uberteuert-ol'],
  ['3 days', 'rule-3-days'],
  ['Х', 'rule'],
  ['a', 'rule-a'],
])('%s is %s', (title, id) => {
  expect(newRuleId(title, TAKEN)).toBe(id);
});

test('it is never longer than the node takes', () => {
  expect(newRuleId('long '.repeat(40), new Set())).toMatch(/^[a-z][a-z0-9-]{1,60}[a-z0-9]$/u);
});
