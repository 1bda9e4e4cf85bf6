import type { SavedView } from '@quintet/node/api';
import { describe, expect, it } from 'vitest';
import { isFixed, savedOf, savedSearch, textToSave } from './view-tabs.ts';

function saved(id: string, search: string): SavedView {
  return { id, name: id, search, owner: 'ana', shared: false, mine: true, removable: true };
}

describe('the saved view of an address', () => {
  const high = saved('high', 'minScore=0.9');
  const again = saved('again', 'minScore=0.90');
  const plain = saved('plain', 'view=closed');
  const payments = saved('payments', 'kind=party&sort=score&order=desc');
  const all = [high, again, plain, payments];

  it.each([
    ['its filters', { minScore: 0.9 }, undefined, high],
    ['the alert that is open beside it', { minScore: 0.9, sel: 'A-1' }, undefined, high],
    ['the usual order written out', { minScore: 0.9, sort: 'due', order: 'asc' } as const, undefined, high],
    ['its words in another order', { sort: 'score', order: 'desc', kind: 'party' } as const, undefined, payments],
    ['another filter', { minScore: 0.9, kind: 'party' } as const, undefined, undefined],
    ['another order', { minScore: 0.9, sort: 'score' } as const, undefined, undefined],
    ['of two that are the same the chosen one', { minScore: 0.9 }, 'saved:again', again],
    ['one that was chosen and left', { minScore: 0.9 }, 'saved:plain', high],
    ['a fixed view', { view: 'closed' } as const, undefined, undefined],
    ['a saved one that is the same as a fixed view', { view: 'closed' } as const, 'saved:plain', plain],
  ] as const)('%s', (_case, search, chosen, found) => {
    expect(savedOf(search, all, chosen)).toBe(found);
  });
});

it.each([
  [{}, true],
  [{ sel: 'A-1' }, true],
  [{ view: 'closed', sort: 'decided', order: 'desc' } as const, true],
  [{ view: 'all' } as const, true],
  [{ view: 'held', kind: 'party' } as const, false],
  [{ sort: 'score', order: 'desc' } as const, false],
])('%o is a fixed view: %s', (search, expected) => {
  expect(isFixed(search)).toBe(expected);
});

it('what is saved opens the same again', () => {
  const search = { view: 'held', state: 'new,review', dataset: 'own:vip', sort: 'score', order: 'desc' } as const;
  const text = textToSave({ ...search, sel: 'A-1042' });
  expect(text).toBe('view=held&state=new,review&dataset=own:vip&sort=score&order=desc');
  expect(savedSearch(saved('any', text))).toEqual(search);
});
