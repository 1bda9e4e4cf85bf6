import { describe, expect, test } from 'vitest';
import { resolve } from './resolve.ts';
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
  expect(pairs.every(({ outcome }) => outcome === 'same')).toBe(true);
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
