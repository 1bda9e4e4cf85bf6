import { describe, expect, test } from 'vitest';
import { resolve, type ResolvedPair, type ResolveOptions, SAME_FROM } from './resolve.ts';
import { RecordTableBuilder, type ResolutionRecord } from './table/record-table.ts';
import { madeUpRecords, tableOf } from './test-people.ts';

const records = madeUpRecords(750, 200);
const pairsOf = (some: readonly ResolutionRecord[], options = {}) => [...resolve(tableOf(some), options).pairs()];

describe('made-up people with one slip each', () => {
  const pairs = pairsOf(records);
  const person = (id: string): string => id.slice(0, -2);

  test('all copies are found and nothing else', () => {
    const same = pairs.filter(({ outcome }) => outcome === 'same');
    expect(same.filter(({ a, b }) => person(a) !== person(b))).toEqual([]);
    expect(same.length).toBeGreaterThanOrEqual(199);
  });

  test('the account adds up: the logistic of the sum of the bits is the score', () => {
    for (const { score, reasons } of pairs) {
      const bits = reasons.reduce((sum, reason) => sum + reason.score, 0);
      expect(1 / (1 + 2 ** -bits)).toBeCloseTo(score, 3);
      expect(reasons[0]?.feature).toBe('prior');
    }
  });

  test('each pair once, a before b', () => {
    expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
    expect(pairs.every(({ a, b }) => a < b)).toBe(true);
  });

  test('the same records give the same result, whatever their order', () => {
    expect(pairsOf(records)).toEqual(pairs);
    const found = pairsOf(records.toReversed()).map(({ a, b, outcome }) => `${a} ${b} ${outcome}`);
    expect(found.toSorted()).toEqual(pairs.map(({ a, b, outcome }) => `${a} ${b} ${outcome}`).toSorted());
  });
});

test('a pair that follows from two others is given, with what it follows from', () => {
  const [first] = records;
  const { properties } = first!;
  const between = { id: 'x-1', properties: { ...properties, firstName: ['Completely'], idNumber: ['4444444'] } };
  const far = {
    id: 'x-2',
    properties: {
      ...properties,
      firstName: ['Completely'],
      lastName: ['Another'],
      birthDate: ['1901-01-01'],
      idNumber: ['4444444'],
    },
  };
  const some = [...madeUpRecords(800, 150), between, far];
  const { clusters } = resolve(tableOf(some));
  const cluster = clusters.find((ids) => ids.includes('x-1'));
  const pairs = pairsOf(some).filter(({ a, b }) => cluster?.includes(a) && cluster.includes(b));
  const size = cluster?.length ?? 0;
  expect(pairs).toHaveLength((size * (size - 1)) / 2);
  expect(pairs.every(({ score }) => score >= SAME_FROM)).toBe(true);
  // What follows contradicts itself: it is given, and left to a person.
  const following = pairs.filter(({ reasons }) => reasons.some(({ feature }) => feature === 'transitivity'));
  expect(following.length).toBeGreaterThan(0);
  expect(following.map(({ outcome, reasons }) => [outcome, reasons.at(-1)?.feature])).toEqual(
    following.map(() => ['unsure', 'conflict']),
  );
});

describe('decisions of people', () => {
  test('are kept, whatever the evidence says', () => {
    const judgements = [
      { a: 'p0-a', b: 'p0-b', same: false },
      { a: 'p600-a', b: 'p601-a', same: true },
    ];
    const pairs = pairsOf(records, { judgements });
    expect(pairs.find(({ a, b }) => a === 'p0-a' && b === 'p0-b')).toBeUndefined();
    const decided = pairs.find(({ a, b }) => a === 'p600-a' && b === 'p601-a');
    expect(decided?.outcome).toBe('same');
    expect(decided?.reasons.at(-1)?.feature).toBe('judgement');
  });

  test('a cluster that holds a pair judged to be different is shown as a conflict', () => {
    const third = { id: 'p0-c', properties: records[0]!.properties };
    const judgements = [{ a: 'p0-a', b: 'p0-b', same: false }];
    const { conflicts } = resolve(tableOf([...records, third]), { judgements });
    expect(conflicts).toContainEqual({
      kind: 'judged-different',
      a: 'p0-a',
      b: 'p0-b',
      records: ['p0-a', 'p0-b', 'p0-c'],
    });
  });
});

describe('two clusters with one match between them, and all else against it', () => {
  /** Another record of a person, which bears a second name, date and number besides. */
  const aliasOf = (id: string, person: string): ResolutionRecord => {
    const { properties } = records.find((record) => record.id === person)!;
    const second = { firstName: 'Sanne', lastName: 'Ottevanger', birthDate: '1901-01-01', idNumber: '4444444' };
    const both = Object.entries(second).map(([property, value]) => [property, [...properties[property]!, value]]);
    return { id, properties: { ...properties, ...Object.fromEntries(both) } };
  };
  const some = [...records, aliasOf('x-1', 'p300-a'), aliasOf('x-2', 'p301-a')];
  const members = ['p300-a', 'p301-a', 'x-1', 'x-2'];
  const resolved = (judgements: ResolveOptions['judgements'] = []) => {
    const resolution = resolve(tableOf(some), { judgements });
    return {
      clusters: resolution.clusters.filter((ids) => members.includes(ids[0]!)),
      conflicts: resolution.conflicts.map(({ kind, a, b }) => `${kind} ${a} ${b}`),
      pairs: [...resolution.pairs()].filter(({ a }) => members.includes(a)),
    };
  };
  const outcomes = (pairs: readonly ResolvedPair[]) =>
    pairs.map(({ a, b, outcome, reasons }) => `${a} ${b} ${outcome}: ${reasons.at(-1)!.feature}`).toSorted();

  test('are kept apart, and no pair says otherwise', () => {
    const { clusters, conflicts, pairs } = resolved();
    expect(clusters).toEqual([
      ['p300-a', 'x-1'],
      ['p301-a', 'x-2'],
    ]);
    expect(conflicts).toEqual(['kept-apart x-1 x-2']);
    expect(outcomes(pairs)).toEqual([
      'p300-a x-1 unsure: conflict',
      'p301-a x-2 unsure: conflict',
      'x-1 x-2 unsure: conflict',
    ]);
    expect(pairs.every(({ score }) => score >= SAME_FROM)).toBe(true);
    expect(pairs.find(({ a }) => a === 'x-1')?.reasons.at(-1)?.text).toContain('kept apart');
  });

  const contradictions = ['p300-a p301-a', 'p300-a x-2', 'p301-a x-1'].map((pair) => `contradiction ${pair}`);

  test('are joined by a person, and what contradicts it is told', () => {
    const { clusters, conflicts, pairs } = resolved([{ a: 'x-1', b: 'x-2', same: true }]);
    expect(clusters).toEqual([members]);
    expect(conflicts).toEqual(contradictions);
    expect(outcomes(pairs)).toEqual([
      'p300-a p301-a unsure: conflict',
      'p300-a x-1 unsure: conflict',
      'p300-a x-2 unsure: conflict',
      'p301-a x-1 unsure: conflict',
      'p301-a x-2 unsure: conflict',
      'x-1 x-2 same: judgement',
    ]);
  });

  test('are joined by a person who joined each of them before', () => {
    const judgements = ['p300-a x-1', 'p301-a x-2', 'x-1 x-2'].map((pair) => {
      const [a, b] = pair.split(' ') as [string, string];
      return { a, b, same: true };
    });
    const { clusters, conflicts, pairs } = resolved(judgements);
    expect(clusters).toEqual([members]);
    expect(conflicts).toEqual(contradictions);
    expect(outcomes(pairs).filter((pair) => pair.endsWith('same: judgement'))).toHaveLength(3);
  });
});

test('what is the same is in one cluster', () => {
  const resolution = resolve(tableOf(madeUpRecords(60, 60, 3)));
  const clusterOf = new Map(resolution.clusters.flatMap((ids) => ids.map((id) => [id, ids])));
  const same = [...resolution.pairs()].filter(({ outcome }) => outcome === 'same');
  expect(same.length).toBeGreaterThan(50);
  expect(same.filter(({ a, b }) => clusterOf.get(a) !== clusterOf.get(b))).toEqual([]);
});

test('of two files only pairs across them are given, a of the first', () => {
  const builder = new RecordTableBuilder('Person', Object.keys(records[0]!.properties));
  for (const record of records.filter(({ id }) => id.endsWith('-a'))) builder.add(record);
  builder.beginSecondFile();
  for (const record of records.filter(({ id }) => id.endsWith('-b'))) builder.add(record);
  const pairs = [...resolve(builder.finish()).pairs()];
  expect(pairs.length).toBeGreaterThanOrEqual(199);
  expect(pairs.every(({ a, b }) => a.endsWith('-a') && b.endsWith('-b'))).toBe(true);
});

test('the chances are recovered: one slip in seven properties leaves each equal in about six of seven', () => {
  const table = tableOf(records);
  const { estimates } = resolve(table);
  const pairs = (table.ids.length * (table.ids.length - 1)) / 2;
  expect(estimates.prior * pairs).toBeCloseTo(200, -1);
  const equal = estimates.m[table.columns.findIndex(({ feature }) => feature.name === 'idNumber')]![0]!;
  expect(equal).toBeGreaterThan(0.75);
  expect(equal).toBeLessThan(0.95);
});

test.each([0, 1, 2, 3])('%i records are no fault', (count) => {
  expect(pairsOf(records.slice(0, count))).toBeInstanceOf(Array);
});

test('companies are resolved by name and number', () => {
  const companies = Array.from({ length: 300 }, (_, i) => ({
    id: `c${i % 250}-${i < 250 ? 'a' : 'b'}`,
    properties: {
      name: [`${madeUpRecords(300, 0)[i % 250]!.properties['lastName']![0]} trading ${i % 250}`],
      registrationNumber: [`R${100_000 + (i % 250) * 37}`],
    },
  }));
  const same = [...resolve(tableOf(companies, 'Company')).pairs()].filter(({ outcome }) => outcome === 'same');
  expect(same).toHaveLength(50);
});
