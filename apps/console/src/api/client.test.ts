import { expect, it } from 'vitest';
import { address } from './client.ts';

it.each([
  ['/alerts', {}, '/api/alerts'],
  ['/alerts', { view: 'open', state: undefined, limit: 500 }, '/api/alerts?view=open&limit=500'],
  ['/alerts', { dataset: 'own:a&b' }, '/api/alerts?dataset=own%3Aa%26b'],
])('%s with %o is %s', (path, query, expected) => {
  expect(address(path, query)).toBe(expected);
});
