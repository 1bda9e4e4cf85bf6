import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from '../../model/index.ts';
import { bestPaths } from './best-paths.ts';
import { findPaths } from './find-paths.ts';
import type { EntityLink } from '../../model/index.ts';
import { MemoryLinks } from './memory-links.ts';
import { linkStrength, passageStrength } from './strength.ts';

const company = (id: string): Entity => ({ id, schema: 'Company', properties: { name: [`Firm ${id}`] } });
const owns = (id: string, owner: string, asset: string, more: Entity['properties'] = {}): Entity => ({
  id,
  schema: 'Ownership',
  properties: { owner: [owner], asset: [asset], ...more },
});

const chain = new MemoryLinks([
  ...['a', 'b', 'c', 'd'].map(company),
  owns('ab', 'a', 'b', { percentage: ['25'], startDate: ['2019'], endDate: ['2021-03'] }),
  owns('bc', 'b', 'c'),
  { id: 'cd', schema: 'Directorship', properties: { director: ['d'], organization: ['c'], role: ['chair'] } },
]);

test('a path names each entity and each link, with dates and a sentence', async () => {
  const { paths } = await findPaths(chain, 'a', 'd');
  expect(paths).toHaveLength(1);
  expect(paths[0]?.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(paths[0]?.edges).toEqual([
    {
      id: 'ab',
      schema: 'Ownership',
      from: 'a',
      to: 'b',
      start: '2019',
      end: '2021-03',
      text: 'Firm a owns (25 %) Firm b',
    },
    { id: 'bc', schema: 'Ownership', from: 'b', to: 'c', text: 'Firm b owns Firm c' },
    { id: 'cd', schema: 'Directorship', from: 'd', to: 'c', text: 'Firm d directs (chair) Firm c' },
  ]);
});

test.each([
  ['2018-12-31', 0],
  ['2019-06-01', 1],
  ['2021-03-31', 1],
  ['2021-04-01', 0],
])('on %s there are %i paths', async (at, count) => {
  expect((await findPaths(chain, 'a', 'd', { at })).paths).toHaveLength(count);
});

test('no path is longer than was asked for, and strangers have none', async () => {
  expect((await findPaths(chain, 'a', 'd', { depth: 2 })).paths).toEqual([]);
  expect((await findPaths(chain, 'a', 'nobody')).paths).toEqual([]);
  expect((await findPaths(chain, 'a', 'a')).paths).toMatchObject([{ score: 1, nodes: [{ id: 'a' }], edges: [] }]);
});

test('no path runs through a hub, which is named; one may end there', async () => {
  const firms = Array.from({ length: 50 }, (_, i) => owns(`h${i}`, 'agent', `f${i}`));
  const network = new MemoryLinks([company('agent'), ...firms]);
  const { paths, hubs } = await findPaths(network, 'f1', 'f2', { hubLinks: 20 });
  expect([paths, hubs.map(({ id }) => id)]).toEqual([[], ['agent']]);
  expect((await findPaths(network, 'f1', 'agent', { hubLinks: 20 })).paths).toHaveLength(1);
  expect((await findPaths(network, 'f1', 'f2')).paths).toHaveLength(1);
});

test('an end that is a hub is looked at from its own side, however late', async () => {
  const agent = Array.from({ length: 50 }, (_, i) => owns(`h${i}`, 'agent', `f${i}`));
  const network = new MemoryLinks([owns('1', 'a', 'x'), owns('2', 'x', 'f1'), owns('3', 'x', 'other'), ...agent]);
  const { paths } = await findPaths(network, 'a', 'agent', { hubLinks: 20, depth: 3 });
  expect(paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['a', 'x', 'f1', 'agent']]);
});

test('an end that nobody describes, self-ownership and cycles do no harm', async () => {
  const network = new MemoryLinks([owns('1', 'x', 'x'), owns('2', 'x', 'y'), owns('3', 'y', 'x')]);
  const { paths } = await findPaths(network, 'x', 'y');
  expect(paths).toHaveLength(1);
  expect(paths[0]?.nodes[0]).toEqual({ id: 'x', caption: 'x', schema: 'Thing' });
});

test('a search that would look at too much says so', async () => {
  expect((await findPaths(chain, 'a', 'd', { linksMax: 1 })).bounded).toBe(true);
});

const SCHEMATA = ['Ownership', 'UnknownLink', 'Payment'] as const;
const networkOf = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom(...SCHEMATA)), { maxLength: 16 });

/** All paths by trying everything. */
function allPaths(links: readonly EntityLink[], degrees: ReadonlyMap<string, number>, depth: number): number[] {
  const scores: number[] = [];
  const walk = (at: string, seen: readonly string[], score: number): void => {
    if (at === '1') {
      scores.push(score);
      return;
    }
    if (seen.length > depth) return;
    const through = seen.length === 1 ? 1 : passageStrength(degrees.get(at) ?? 1);
    const next = new Map<string, number>();
    for (const { from, to, schema } of links) {
      const other = from === at ? to : to === at ? from : undefined;
      if (other === undefined || seen.includes(other)) continue;
      next.set(other, Math.max(next.get(other) ?? 0, linkStrength(schema)));
    }
    for (const [other, strength] of next) walk(other, [...seen, other], score * through * strength);
  };
  walk('0', ['0'], 1);
  return scores.sort((a, b) => b - a);
}

test('the strongest paths are those that trying everything finds', async () => {
  await fc.assert(
    fc.asyncProperty(networkOf, fc.integer({ min: 1, max: 6 }), async (drawn, depth) => {
      const links = drawn.map(
        ([from, to, schema], i): EntityLink => ({ id: `l${i}`, schema, from: String(from), to: String(to), verb: '' }),
      );
      const degrees = new Map<string, number>();
      for (const { from, to } of links)
        for (const end of new Set([from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
      const wanted = allPaths(links, degrees, depth).slice(0, 5);
      const found = bestPaths(links, degrees, '0', '1', { max: 5, depth }).map(({ score }) => score);
      expect(found.length).toBe(wanted.length);
      found.forEach((score, i) => expect(score).toBeCloseTo(wanted[i]!, 9));
    }),
    { numRuns: 300 },
  );
});
