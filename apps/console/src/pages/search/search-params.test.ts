import { expect, test } from 'vitest';
import { readSearchParams } from './search-params.ts';

test.each([
  [
    { s: 'q_8f3k', sel: 'eu-fsf-118' },
    { s: 'q_8f3k', sel: 'eu-fsf-118' },
  ],
  [{ s: 'Tamsin Oberholt' }, {}],
  [{ s: 7, sel: '' }, {}],
  [{}, {}],
])('%o', (words, params) => expect(readSearchParams(words)).toEqual(params));
