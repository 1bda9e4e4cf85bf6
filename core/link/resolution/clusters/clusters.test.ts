import { describe, expect, test } from 'vitest';
import { bridgesOf } from './bridges.ts';
import { clustersOf } from './clusters.ts';
import { strongestChains } from './strongest-chains.ts';

const link = (a: number, b: number, bits = 10) => ({ a, b, bits, judged: false });

test('clusters are what hangs together', () => {
  const { clusters, between } = clustersOf([link(0, 3), link(3, 5), link(6, 7)], () => true);
  expect(between).toEqual([]);
  expect(clusters.map(({ records }) => records)).toEqual([
    [0, 3, 5],
    [6, 7],
  ]);
});

test('groups that must not be joined are kept apart, and what would join them is told', () => {
  const links = [link(0, 1), link(2, 3), link(1, 2, 5), link(3, 4, 4)];
  const { clusters, between } = clustersOf(links, (a, b) => a.length + b.length < 4);
  expect(clusters.map(({ records, matches }) => [records, matches.length])).toEqual([
    [[0, 1], 1],
    [[2, 3, 4], 2],
  ]);
  expect(between).toEqual([link(1, 2, 5)]);
});

test('what a person judged joins all the same, and before any evidence', () => {
  const judged = { ...link(1, 2, 5), judged: true };
  const { clusters, between } = clustersOf([link(0, 1), link(2, 3), judged], (a, b) => a.length + b.length < 3);
  expect(clusters.map(({ records }) => records)).toEqual([[1, 2]]);
  expect(between).toEqual([link(0, 1), link(2, 3)]);
});

describe('bridges', () => {
  const triangle = (first: number) => [link(first, first + 1), link(first + 1, first + 2), link(first, first + 2)];

  test('one link between two triangles is one', () => {
    expect(bridgesOf(6, [...triangle(0), ...triangle(3), link(2, 3)])).toMatchObject([{ a: 2, b: 3, behind: 3 }]);
  });

  test('two links are none, and neither is a single record at the end of one', () => {
    expect(bridgesOf(6, [...triangle(0), ...triangle(3), link(2, 3), link(0, 4)])).toEqual([]);
    expect(bridgesOf(4, [...triangle(0), link(2, 3)])).toEqual([]);
  });
});

test('a chain is as strong as its weakest link, and the strongest is taken', () => {
  const chains = strongestChains(4, [link(0, 1, 9), link(1, 2, 8), link(0, 2, 5), link(2, 3, 4)]);
  expect(chains).toContainEqual({ a: 0, b: 2, bits: 8, through: [1] });
  expect(chains).toContainEqual({ a: 0, b: 3, bits: 4, through: [1, 2] });
  expect(chains).toHaveLength(6);
});
