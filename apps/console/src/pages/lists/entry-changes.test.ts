import { expect, test } from 'vitest';
import { changeCounts, valueChanges } from './entry-changes.ts';

test.each([
  ['a date became exact', ['1974'], ['1974-03-19'], ['-1974', '+1974-03-19']],
  ['one went, one stayed, one came', ['A', 'B'], ['B', 'C'], ['-A', '+C', '=B']],
  ['a new property', [], ['A', 'A'], ['+A']],
  ['nothing', [], [], []],
])('%s', (_, before, after, line) => {
  const sign = { removed: '-', added: '+', kept: '=' } as const;
  expect(valueChanges({ name: 'x', before, after }).map((one) => sign[one.kind] + one.value)).toEqual(line);
});

test('counts over all properties', () => {
  const change = {
    entry: 'e',
    caption: 'A',
    schema: 'Person',
    kind: 'changed' as const,
    properties: [
      { name: 'birthDate', before: ['1974'], after: ['1974-03-19'] },
      { name: 'alias', before: [], after: ['B', 'C'] },
    ],
  };
  expect(changeCounts(change)).toEqual({ added: 3, removed: 1 });
});
