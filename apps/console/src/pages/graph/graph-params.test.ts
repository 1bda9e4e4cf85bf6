import { expect, test } from 'vitest';
import { readGraphParams, readKeys, writeKeys } from './graph-params.ts';

test.each([
  [
    { ask: 'paths', n: 'a/1,b/2', table: '1' },
    { ask: 'paths', n: 'a/1,b/2', table: '1' },
  ],
  [{ ask: 'neighbours' }, {}],
  [{ ask: 'wombat', n: 'a/1' }, {}],
  [{ ask: 'groups', n: 'a/1' }, {}],
  [
    { from: '2020-01-01', to: '2020-02-30', without: 'Payment' },
    { from: '2020-01-01', without: 'Payment' },
  ],
])('%o', (words, params) => expect(readGraphParams(words)).toEqual(params));

test('keys keep their commas and slashes; what is none is left out', () => {
  const keys = ['reg/a,b', 'reg/x/y', 'reg/100%'];
  expect(readKeys(writeKeys(keys))).toEqual(keys);
  expect(readKeys('nothing,reg/1,reg/1,%E0%A4%A')).toEqual(['reg/1']);
});
