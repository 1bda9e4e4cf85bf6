import { describe, expect, test } from 'vitest';
import { createInterestGraph } from '../graph/interest-graph.ts';
import type { Party } from '../graph/party.ts';
import { graphOf, type Stake } from '../test-graph.ts';
import { indexAddresses, massAddresses } from './address-flags.ts';
import { changesNearListing, shelfCompanyAwakened } from './change-flags.ts';
import { circularOwnership, nominees, opaqueEnds, ownersOnList } from './structure-flags.ts';

test('companies that own each other', () => {
  const graph = graphOf([
    ['c2', 'c1', 50],
    ['c3', 'c2', 50],
    ['c2', 'c3', 10],
    ['c3', 'c3', 1],
  ]);
  expect(circularOwnership(graph, 'c1')).toEqual([
    {
      code: 'circular-ownership',
      text: '2 companies own each other in a circle: C2, C3.',
      about: ['c2', 'c3'],
      ids: ['c2', 'c3'],
      interests: ['c3>c2', 'c2>c3', 'c3>c3'],
    },
  ]);
  expect(circularOwnership(graphOf([['p1', 'c1', 50]]), 'c1')).toEqual([]);
});

test('an end that nobody knows counts from a share on', () => {
  const graph = graphOf([
    ['c2', 'c1', 60],
    ['x1', 'c1', 30],
    ['p1', 'c1', 10],
  ]);
  expect(opaqueEnds(graph, 'c1').map(({ text }) => text)).toEqual([
    '60 % ends at "C2". Nobody is declared to own it.',
    '30 % ends at "X1". Who stands behind is not known.',
  ]);
  expect(opaqueEnds(graph, 'c1', { parameters: { opaqueMinPercent: 50 } })).toHaveLength(1);
});

test('an end that a bound of the search made is none, and companies that own each other alone are told as such', () => {
  const cut = graphOf(
    [
      ['c2', 'c1', 60],
      ['p1', 'c1', 10],
    ],
    [],
    ['c1', 'c2'],
  );
  expect(opaqueEnds(cut, 'c1')).toEqual([]);
  const circle = graphOf([
    ['c2', 'c1', 100],
    ['c1', 'c2', 100],
  ]);
  expect(opaqueEnds(circle, 'c1').map(({ text }) => text)).toEqual([
    '100 % ends at "Owned by each other alone". Nobody outside these companies holds anything of them.',
  ]);
});

test('of many companies in a circle the first are named', () => {
  const ring = Array.from({ length: 7 }, (_, i): Stake => [`c${((i + 1) % 7) + 1}`, `c${i + 1}`, 50]);
  expect(circularOwnership(graphOf(ring), 'c1').map(({ text }) => text)).toEqual([
    '7 companies own each other in a circle: C1, C2, C3, C4, C5 and 2 more.',
  ]);
});

test('a nominee', () => {
  const graph = graphOf([['p1', 'c1', 60, { isNominee: true }]]);
  expect(nominees(graph, 'c1')).toMatchObject([
    { text: 'P1 is a nominee for somebody who is not named.', ids: ['p1'] },
  ]);
});

test('a listed owner at any distance', () => {
  const graph = graphOf([
    ['c2', 'c1', 50],
    ['c3', 'c2', 50],
    ['p1', 'c3', [50, 80]],
  ]);
  expect(ownersOnList(graph, 'c1', new Set(['p1', 'p9']))).toEqual([
    {
      code: 'owner-on-list',
      text: 'P1, who is on a list, stands 3 steps above with 12.5–20 %.',
      about: ['p1'],
      ids: ['p1'],
      interests: ['p1>c3'],
    },
  ]);
});

describe('a shelf company that awakens', () => {
  const company: Party = { id: 'c1', caption: 'Old Ltd', schema: 'Company', kind: 'entity', founded: '2010-05-01' };
  const flags = (stakes: Stake[], at?: string) =>
    shelfCompanyAwakened(graphOf(stakes, [company]), 'c1', at === undefined ? {} : { at });

  test('new owners of the majority after years', () => {
    const stakes: Stake[] = [
      ['p0', 'c1', 100, { start: '2010-05-01', end: '2019-06-01' }],
      ['p1', 'c1', 40, { start: '2019-06-01' }],
      ['p2', 'c1', 30, { start: '2019-06-10' }],
    ];
    expect(flags(stakes)).toMatchObject([
      {
        text: 'Old Ltd was founded on 2010-05-01, lay still, and after 9 years, on 2019-06-01, 70 % of it changed hands.',
        ids: ['p1', 'p2'],
      },
    ]);
    expect(flags(stakes, '2019-01-01')).toEqual([]);
  });

  test('not by an interest that ends before it begins, nor does such a one break the quiet', () => {
    expect(flags([['p1', 'c1', 50, { start: '2024-05-01', end: '2020-01-01' }]])).toEqual([]);
    const stakes: Stake[] = [
      ['p0', 'c1', 50, { start: '2018-05-01', end: '2017-01-01' }],
      ['p1', 'c1', 60, { start: '2019-06-01' }],
    ];
    expect(flags(stakes)).toMatchObject([{ ids: ['p1'] }]);
  });

  test('not when something changed before, nor for a small part', () => {
    expect(
      flags([
        ['p0', 'c1', 10, { start: '2018-01-01' }],
        ['p1', 'c1', 90, { start: '2019-06-01' }],
      ]),
    ).toEqual([]);
    expect(flags([['p1', 'c1', 10, { start: '2019-06-01' }]])).toEqual([]);
  });
});

test('a change shortly before or after a listing', () => {
  const listings = new Map([['p1', '2022-03-01']]);
  const text = (more: object) =>
    changesNearListing(
      graphOf([
        ['p1', 'c1', 60, more],
        ['p2', 'c1', 40],
      ]),
      'c1',
      listings,
    )[0]?.text;
  expect(text({ end: '2022-02-26' })).toBe('P1 gave up 60 % of C1 on 2022-02-26, 3 days before being listed.');
  expect(text({ start: '2022-03-02' })).toBe('P1 took 60 % of C1 on 2022-03-02, 1 day after being listed.');
  expect(text({ end: '2020-01-01' })).toBeUndefined();
  expect(text({ start: '2022-03-02', end: '2022-02-26' })).toBeUndefined();
});

test('an address with many entities, however it is written', () => {
  const parties = Array.from(
    { length: 25 },
    (_, i): Party => ({
      id: `c${i}`,
      caption: `C${i}`,
      schema: 'Company',
      kind: 'entity',
      addresses: [i % 2 === 0 ? '1, Long Street' : '1 LONG STREET.'],
    }),
  );
  const graph = createInterestGraph({ parties, interests: [] });
  const index = indexAddresses(graph);
  expect(massAddresses(graph, 'c3', index)).toMatchObject([{ text: '25 entities have the address "1 LONG STREET.".' }]);
  expect(massAddresses(graph, 'c3', index, { addressMinEntities: 30 })).toEqual([]);
});
