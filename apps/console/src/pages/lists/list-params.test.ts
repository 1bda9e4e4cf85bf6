import { expect, test } from 'vitest';
import { readChangesParams, readListParams, readListsParams } from './list-params.ts';

test.each([
  [readListsParams, { panel: 'upload' }, { panel: 'upload' }],
  [readListsParams, { panel: 'x' }, {}],
  [readListParams, { tab: 'entries', edit: 'new' }, { tab: 'entries', edit: 'new' }],
  [readListParams, { tab: 'editions', edit: '' }, {}],
  [readChangesParams, { kind: 'removed' }, { kind: 'removed' }],
  [readChangesParams, { kind: 'moved' }, {}],
])('%o of %o', (read, words, params) => expect(read(words)).toEqual(params));
