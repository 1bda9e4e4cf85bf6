import type { SavedView } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { actionGroups, restGroups } from './view-menus.tsx';
import { savedTab } from './view-tabs.ts';

const own: SavedView = {
  id: 'own',
  name: 'Mine',
  search: 'minScore=0.9',
  owner: 'ana',
  shared: true,
  mine: true,
  removable: true,
};
const others: SavedView = { ...own, id: 'others', name: 'Theirs', owner: 'ben', mine: false, removable: false };

it.each([
  ['one’s own', own, ['rename', 'share', 'remove']],
  ['a shared one, for a supervisor', { ...others, removable: true }, ['remove']],
  ['a shared one', others, []],
] as const)('with %s can be done: %o', (_case, view, ids) => {
  expect(actionGroups(view).flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(ids);
});

it('groups the tabs without room: fixed ones, one’s own, those of others', () => {
  const hidden = [
    { id: 'closed', label: 'Closed', count: 12 } as const,
    { id: savedTab(own), label: own.name },
    { id: savedTab(others), label: others.name },
  ];
  const groups = restGroups(hidden, { current: 'saved:own', saved: [own, others], nameOf: (account) => account });
  expect(groups.map(({ id, entries }) => [id, entries.map(({ id, chosen }) => [id, chosen])])).toEqual([
    ['fixed', [['closed', false]]],
    ['own', [['saved:own', true]]],
    ['others', [['saved:others', false]]],
  ]);
  expect(restGroups([], { current: 'open', saved: [], nameOf: String })).toEqual([]);
});
