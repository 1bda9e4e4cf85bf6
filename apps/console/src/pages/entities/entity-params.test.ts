import { expect, test } from 'vitest';
import { readEntityParams } from './entity-params.ts';

test.each([
  [
    { tab: 'related', show: 'disagree' },
    { tab: 'related', show: 'disagree' },
  ],
  [{ tab: 'facts', show: 'all' }, {}],
  [{ tab: 'owners', show: 7 }, {}],
])('%o', (words, params) => expect(readEntityParams(words)).toEqual(params));
