import { expect, test } from 'vitest';
import { readEntityParams } from './entity-params.ts';

test.each([
  [
    { tab: 'related', show: 'disagree' },
    { tab: 'related', show: 'disagree' },
  ],
  [{ tab: 'facts', show: 'all' }, {}],
  [{ tab: 'owners', show: 7 }, {}],
  [
    { tab: 'ownership', at: '2020-01-01', threshold: '12.5', table: '1' },
    { tab: 'ownership', at: '2020-01-01', threshold: 12.5, table: '1' },
  ],
  [{ at: '2010-99-99' }, {}],
  [{ at: 'soon', threshold: '140', table: 'yes' }, {}],
])('%o', (words, params) => expect(readEntityParams(words)).toEqual(params));
