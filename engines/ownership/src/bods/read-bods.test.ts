import { expect, test } from 'vitest';
import { createInterestGraph } from '../graph/interest-graph.ts';
import { ownersOf } from '../owners/owners-of.ts';
import { entity, person, relationship } from '../test-statements.ts';
import { readBods } from './read-bods.ts';

type Json = Record<string, unknown>;

const graphOf = (...statements: Json[]) => createInterestGraph(readBods(JSON.stringify(statements)));
const linesOf = (statements: Json[], at?: string) =>
  (ownersOf(graphOf(...statements), 'c1', at === undefined ? {} : { at })?.owners ?? []).map(
    ({ id, kind, share, control }) => `${id} ${kind} ${share.min}-${share.max}${control ? ' control' : ''}`,
  );

const shares = (exact: number, more: Json = {}) => ({ type: 'shareholding', share: { exact }, ...more });

test.each<[string, Json, string]>([
  ['exact', { exact: 60 }, 'p1 person 60-60 control'],
  ['a range', { minimum: 25, maximum: 50 }, 'p1 person 25-50'],
  ['more than half', { exclusiveMinimum: 50, maximum: 75 }, 'p1 person 50-75 control'],
  ['half or more', { minimum: 50, maximum: 75 }, 'p1 person 50-75'],
  ['not stated', {}, 'p1 person 0-100'],
])('a share that is %s', (_name, share, line) => {
  expect(
    linesOf([entity('c1'), person('p1'), relationship('r1', 'c1', 'p1', [{ type: 'shareholding', share }])]),
  ).toContain(line);
});

test('a sum of a chain is counted when its links are not stated, and only then', () => {
  const sum = relationship('r3', 'c1', 'p1', [shares(30, { directOrIndirect: 'indirect' })]);
  const links = [relationship('r1', 'c1', 'c2', [shares(60)]), relationship('r2', 'c2', 'p1', [shares(50)])];
  const parties = [entity('c1'), entity('c2'), person('p1')];
  expect(linesOf([...parties, sum])).toEqual(['unknown unknown 70-70', 'p1 person 30-30']);
  expect(linesOf([...parties, ...links, sum])).toEqual(['unknown unknown 70-70', 'p1 person 30-30']);
});

test('votes and capital are two things: capital is the share, votes give control', () => {
  const interests = [shares(30), { type: 'votingRights', share: { exact: 70 } }];
  expect(linesOf([entity('c1'), person('p1'), relationship('r1', 'c1', 'p1', interests)])).toEqual([
    'unknown unknown 70-70',
    'p1 person 30-30 control',
  ]);
});

test('a trust: each of its parties stands behind what it holds', () => {
  const trust = entity('t1', { entityType: { type: 'arrangement', subtype: 'trust' } });
  const lines = linesOf([
    entity('c1'),
    trust,
    person('p1'),
    person('p2'),
    relationship('r1', 'c1', 't1', [shares(60)]),
    relationship('r2', 't1', 'p1', [{ type: 'trustee' }]),
    relationship('r3', 't1', 'p2', [{ type: 'beneficiaryOfLegalArrangement' }]),
  ]);
  expect(lines).toContain('p1 person 0-0 control');
  expect(lines).toContain('p2 person 0-60');
  expect(lines).toContain('t1 trust 0-60 control');
  expect(lines).toContain('unknown unknown 40-40');
});

test('a nominee is shown with the one for whom it stands', () => {
  const arrangement = entity('n1', { entityType: { type: 'arrangement', subtype: 'nomination' } });
  const found = ownersOf(
    graphOf(
      entity('c1'),
      arrangement,
      person('p1'),
      person('p2'),
      relationship('r1', 'c1', 'n1', [shares(60)]),
      relationship('r2', 'n1', 'p1', [{ type: 'nominator' }]),
      relationship('r3', 'n1', 'p2', [{ type: 'nominee' }]),
    ),
    'c1',
  );
  expect(found?.owners.find(({ id }) => id === 'p1')).toMatchObject({ share: { min: 60, max: 60 }, control: true });
  expect(found?.owners.find(({ id }) => id === 'p2')).toMatchObject({ share: { min: 0, max: 0 }, standsFor: ['p1'] });
});

test('a state is behind its bodies, a listed company ends a chain, an exempt party says why', () => {
  const state = entity('s1', { entityType: { type: 'state' } });
  const body = entity('s2', { entityType: { type: 'stateBody' } });
  const listed = entity('l1', { publicListing: { hasPublicListing: true } });
  const lines = linesOf([
    entity('c1'),
    state,
    body,
    listed,
    relationship('r1', 'c1', 's2', [shares(20)]),
    relationship('r2', 's2', 's1', [{ type: 'controlByLegalFramework' }]),
    relationship('r3', 'c1', 'l1', [shares(50)]),
    relationship('r4', 'c1', { reason: 'interestedPartyExemptFromDisclosure' }, []),
  ]);
  expect(lines).toEqual(['l1 listed 50-50', 'r4#interestedParty exempt 30-30', 's1 state 20-20']);
});

test('each day in the past has its owners', () => {
  const on = (statementDate: string, recordStatus: string, exact: number, startDate: string, more: Json = {}) =>
    relationship('r1', 'c1', 'p1', [shares(exact, { startDate, ...more })], {
      statementDate,
      recordStatus,
      statementId: `${statementDate}${'0'.repeat(22)}`,
    });
  const statements = [
    entity('c1'),
    person('p1'),
    on('2020-02-01', 'new', 100, '2015-01-01'),
    on('2021-03-01', 'updated', 40, '2021-02-15'),
    on('2022-03-01', 'updated', 30, '2021-02-15'),
    on('2023-03-01', 'closed', 30, '2021-02-15', { endDate: '2023-01-10' }),
  ];
  const shareOn = (at: string) =>
    ownersOf(graphOf(...statements), 'c1', { at })?.owners.find(({ id }) => id === 'p1')?.share.max;
  expect(
    [
      '2014-12-31',
      '2015-01-01',
      '2021-02-14',
      '2021-02-15',
      '2022-02-28',
      '2022-03-01',
      '2023-01-09',
      '2023-01-10',
    ].map(shareOn),
  ).toEqual([undefined, 100, 100, 40, 40, 30, 30, undefined]);
});
