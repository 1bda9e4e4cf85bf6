import { expect, test } from 'vitest';
import { DRAWN_MAX, withoutTree } from './without-tree.ts';

const site = { key: 's/0', name: 'Substation Orva' };
const step = (id: number) => ({ key: `s/${id}`, caption: `Site ${id}` });
const loss = (id: number, afterHours: number, chain: readonly number[]) => ({
  ...step(id),
  kind: 'hospital',
  afterHours,
  chain: chain.map(step),
  text: '',
});

test('each hangs on the one before it in its chain', () => {
  const tree = withoutTree(site, [loss(1, 4, [0, 1]), loss(2, 8, [0, 2]), loss(3, 20, [0, 2, 3])]);
  expect(tree.map(({ key, depth, line, parent }) => [key, depth, line, parent])).toEqual([
    ['s/0', 0, 0, undefined],
    ['s/1', 1, 0, 0],
    ['s/2', 1, 1, 0],
    ['s/3', 2, 1, 2],
  ]);
  expect(tree.map(({ afterHours }) => afterHours)).toEqual([undefined, 4, 8, 20]);
});

test('a chain that leaves out the site itself or the last means the same', () => {
  const whole = withoutTree(site, [loss(2, 8, [0, 1, 2])]);
  expect(withoutTree(site, [loss(2, 8, [1])])).toEqual(whole);
});

test('a chain that comes back on itself ends', () => {
  expect(withoutTree(site, [loss(1, 1, [0, 1]), loss(2, 2, [0, 1, 2, 1, 2])])).toHaveLength(3);
});

test('what is too much is not drawn', () => {
  const many = Array.from({ length: 60 }, (_, at) => loss(at + 1, at, [0, at + 1]));
  expect(withoutTree(site, many)).toHaveLength(DRAWN_MAX + 1);
});
