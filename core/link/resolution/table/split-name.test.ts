import { expect, test } from 'vitest';
import { splitName } from './split-name.ts';

test.each([
  ['Ottevanger, Sanne', [['Sanne', 'Ottevanger']]],
  ['Sanne Ottevanger', [['Sanne', 'Ottevanger']]],
  ['Колупаев Владимир', [['Владимир', 'Колупаев']]],
  ['Колупаев Владимир Семёнович', [['Владимир Семёнович', 'Колупаев']]],
  [
    'HYON KWANG IL',
    [
      ['HYON KWANG', 'IL'],
      ['KWANG IL', 'HYON'],
    ],
  ],
  ['Roman Arkadyevich Abramovich', [['Roman Arkadyevich', 'Abramovich']]],
  ['Sukarno', [['', 'Sukarno']]],
])('%s', (name, splits) => {
  expect(splitName(name)).toEqual(splits.map(([given, family]) => ({ given, family })));
});
