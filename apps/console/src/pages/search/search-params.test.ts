import { expect, test } from 'vitest';
import { readSearchParams } from './search-params.ts';

test.each([
  [
    { s: 'q_8f3k', sel: 'eu-fsf-118' },
    { s: 'q_8f3k', sel: 'eu-fsf-118' },
  ],
  [{ k: '0b9c2c8e-7f43-4b2b-9a53-0d3c1f3f7a10' }, { k: '0b9c2c8e-7f43-4b2b-9a53-0d3c1f3f7a10' }],
  [{ s: 'Tamsin Oberholt', k: 'Tamsin Oberholt' }, {}],
  [{ s: 7, sel: '' }, {}],
  [{}, {}],
])('%o', (words, params) => expect(readSearchParams(words)).toEqual(params));
