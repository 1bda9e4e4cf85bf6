import type { OwnershipPage } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { graphMessages } from '../../../messages/graph.ts';
import { addMessages } from '../../../messages/say.tsx';
import { ownerWords, shareText } from './owner-words.ts';

addMessages(graphMessages);

type Owner = OwnershipPage['owners'][number];

const owner = (min: number, max: number, more: Partial<Owner> = {}): Owner => ({
  key: 'reg/p',
  caption: 'P',
  schema: 'Person',
  kind: 'person',
  share: { min, max },
  control: false,
  chains: [],
  chainsMore: false,
  beneficial: false,
  ...more,
});
const part = (kind: string): Owner => {
  const { key: _none, ...rest } = owner(90, 90, { kind });
  return rest;
};

test.each<[string, Owner, string]>([
  ['nothing is stated', owner(0, 100), 'person, may reach the threshold'],
  ['a range that goes beyond', owner(25, 50), 'person, may reach the threshold'],
  ['a range that goes as far', owner(10, 25), 'person, may reach the threshold'],
  ['as much, and the law asks for more', owner(25, 25), 'person, at the threshold, not above it'],
  ['as much, and that is enough', owner(25, 25, { beneficial: true }), 'person, reaches the threshold'],
  ['less', owner(12.5, 12.5), 'person, below the threshold'],
  ['control', owner(60, 60, { beneficial: true, control: true }), 'person, controls'],
  [
    'a bound ended the search above it',
    owner(100, 100, { kind: 'cut', control: true }),
    'what stands above it was not looked at, controls',
  ],
  ['no feed describes it', owner(10, 10, { kind: 'undescribed' }), 'no entity of this id is known'],
  ['a part that was not looked at', part('cut'), 'the search ended at its limit'],
  ['companies that own each other alone', part('circle'), 'nobody outside holds anything'],
])('%s', (_name, one, words) => {
  expect(ownerWords(one, one.key === undefined ? 90 : 25)).toBe(words);
});

test.each<[number, number, string]>([
  [0.001, 0.001, '< 0.01 %'],
  [0, 0.001, '< 0.01 %'],
  [0, 0, '0 %'],
  [0.01, 0.01, '0.01 %'],
  [25, 50, '25 – 50 %'],
])('%d to %d percent', (min, max, text) => {
  expect(shareText({ min, max })).toBe(text);
});
