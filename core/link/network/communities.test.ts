import { expect, test } from 'vitest';
import { groupsOf, type WeightedLink } from './communities.ts';

const link = (from: string, to: string): WeightedLink => ({ from, to, strength: 1 });

/** Two households of five, all linked with each other, and one who knows somebody in both. */
const households = ['a', 'b'].flatMap((house) =>
  [1, 2, 3, 4, 5].flatMap((i) => [1, 2, 3, 4, 5].filter((j) => j > i).map((j) => link(`${house}${i}`, `${house}${j}`))),
);
const links = [...households, link('a1', 'between'), link('between', 'b1')];
const keys = [...new Set(links.flatMap(({ from, to }) => [from, to])), 'alone'];

test('groups and brokers of a network', () => {
  const { groups, brokers } = groupsOf(keys, links);
  const groupOf = (key: string) => groups.findIndex((group) => group.includes(key));
  expect(groupOf('a2')).toBe(groupOf('a5'));
  expect(groupOf('a2')).not.toBe(groupOf('b2'));
  expect(groups.at(-1)).toEqual(['alone']);
  expect(brokers.map(({ key }) => key)).toEqual(['between', 'a1', 'b1']);
});

test('the order in which links are given changes nothing', () => {
  expect(groupsOf(keys.toReversed(), links.toReversed())).toEqual(groupsOf(keys, links));
});

test('strangers are groups of their own, and links to oneself count nothing', () => {
  expect(groupsOf(['x', 'y'], [link('x', 'x')])).toEqual({ groups: [['x'], ['y']], brokers: [] });
});
