import type { GoodsKind, GoodsRuleBody } from '@quintet/node/api';
import { expect, test } from 'vitest';
import '../../../messages/add-goods.ts';
import { rangeText, ruleChanges, valueText } from './rule-values.ts';

const KIND: GoodsKind = {
  kind: 'container_time',
  title: '',
  text: '',
  parameters: [
    { name: 'daysFar', type: 'number', unit: 'days', min: 1, max: 1200, default: 20, text: 'the least time' },
    { name: 'side', type: 'choice', choices: ['both', 'low'], default: 'both', text: 'which prices hit' },
    { name: 'near', type: 'countries', default: ['DE', 'FR'], text: 'departures that are near' },
  ],
};
const RULE: GoodsRuleBody = {
  id: 'container-time',
  kind: 'container_time',
  title: 'Container',
  parameters: { daysFar: 20, near: ['DE', 'FR'] },
  weight: 0.6,
  owner: 'Risk office',
  validFrom: '2026-01-01',
};

test.each([
  [1200, '1,200'],
  [0.0001, '0.0001'],
  ['both', 'low and high ones'],
  ['unheard of', 'unheard of'],
  [['DE', 'FR'], 'DE FR'],
])('%j is written %s', (value, text) => {
  expect(valueText(value)).toBe(text);
});

test('what a parameter may be is told in words', () => {
  expect(KIND.parameters.map(rangeText)).toEqual(['1 to 1,200', 'low and high ones, low ones', 'codes of two letters']);
});

test('only what differs is told; a parameter that is not set has its usual value', () => {
  expect(ruleChanges(RULE, { ...RULE, parameters: { daysFar: 20, side: 'both', near: ['DE', 'FR'] } }, KIND)).toEqual(
    [],
  );
  expect(
    ruleChanges(
      RULE,
      { ...RULE, weight: 0.5, validUntil: '2026-12-31', parameters: { daysFar: 25, side: 'low', near: ['DE', 'AT'] } },
      KIND,
    ),
  ).toEqual([
    { name: 'Weight', before: '0.6', after: '0.5' },
    { name: 'Valid until', before: '', after: '2026-12-31' },
    { name: 'The least time', before: '20', after: '25' },
    { name: 'Which prices hit', before: 'low and high ones', after: 'low ones' },
    { name: 'Departures that are near', before: '− FR', after: '+ AT' },
  ]);
});
