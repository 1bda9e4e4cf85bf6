import { expect, test } from 'vitest';
import { createIndex } from './index.ts';

test('the example of the README', () => {
  const index = createIndex([
    {
      id: 'eu-17',
      kind: 'person',
      names: [{ value: 'يوسف المرواني' }, { value: 'Yousuf al-Marwani' }],
      birthDates: ['1974'],
    },
  ]);
  const [hit] = index.match({ kind: 'person', names: [{ value: 'Yusef Al Marwani' }], birthDates: ['1974-03-19'] });
  expect(hit?.id).toBe('eu-17');
  expect(hit?.score).toBeGreaterThan(0.9);
});

test.each([
  ['Cyrillic letters in a Latin name', 'Hаlcyоn Rеach'],
  ['as it is', 'Halcyon Reach'],
])('%s', (_what, value) => {
  const index = createIndex([{ id: 's', kind: 'organization', names: [{ value: 'Halcyon Reach' }] }]);
  expect(index.match({ kind: 'organization', names: [{ value }] })[0]?.id).toBe('s');
});
