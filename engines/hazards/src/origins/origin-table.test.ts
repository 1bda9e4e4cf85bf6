import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { associateOrigins } from './associate-origins.ts';
import { OriginTable } from './origin-table.ts';
import { parseMagnitude } from './parse-magnitude.ts';
import { parseTime, parseZone } from './parse-time.ts';

test.each<[string, string | undefined]>([
  ['1995-02-01T06:05:41.3', '1995-02-01T06:05:41.300Z'],
  ['1995-02-01 06:05:41.300000', '1995-02-01T06:05:41.300Z'],
  ['1995/02/01 06:05', '1995-02-01T06:05:00.000Z'],
  ['1995-02-01T06:05:60', '1995-02-01T06:06:00.000Z'],
  ['1995-02-01T06:05:41Z', '1995-02-01T06:05:41.000Z'],
  ['1995-02-01T06:05:41+08:00', '1995-01-31T22:05:41.000Z'],
  ['0099-02-01T06:05:41', '0099-02-01T06:05:41.000Z'],
  ['1995-02-30T06:05:41', undefined],
  ['1995-02-01', undefined],
  ['1995-02-01T25:05:41', undefined],
  ['soon', undefined],
  ['', undefined],
])('the time %s', (text, iso) => {
  const ms = parseTime(text);
  expect(ms === undefined ? undefined : new Date(ms).toISOString()).toBe(iso);
});

test('a catalogue in local time is read with its zone', () => {
  expect(parseTime('2010-01-01 06:15:58', parseZone('+08:00'))).toBe(Date.UTC(2009, 11, 31, 22, 15, 58));
  expect([parseZone('-0330'), parseZone('Z'), parseZone('8'), parseZone('+19:00')]).toEqual([
    -210,
    0,
    undefined,
    undefined,
  ]);
});

test.each<[string, number | undefined]>([
  ['4.5', 4.5],
  ['ML:3.1', 3.1],
  ['mb 4.5', 4.5],
  ['Ms(BB)=5.0', 5],
  ['ML:3.1;mb:4.0', 3.1],
  ['ML:3.1 mb:4.0', 3.1],
  ['3,1', 3.1],
  ['-0.4', -0.4],
  ['', undefined],
  ['strong', Number.NaN],
  ['99', Number.NaN],
])('the magnitude %s', (text, value) => expect(parseMagnitude(text)).toBe(value));

const HEAD = ['mag', 'agency', 'true_event_id', 'origin_id', 'time_utc', 'lat', 'lon', 'depth_km'];
function read(...rows: string[]): OriginTable {
  const table = new OriginTable(HEAD);
  for (const [i, row] of rows.entries()) table.push(row.split(','), i + 2);
  return table;
}
const codes = ({ findings }: OriginTable) => findings.map(({ code, line }) => [code, line]);

describe('a table', () => {
  test('columns in any order; the truth is not read', () => {
    const table = read(
      '4.1,AA,x,1,2026-03-01T10:00:00,10,20,5',
      '4.2,BB,y,2,2026-03-01T10:00:01,10,20,',
      ',AA,x,3,2026-03-01T11:00:00,10,20,',
    );
    expect(table.findings).toEqual([]);
    expect(associateOrigins(table)).toEqual(['1', '1', '3']);
  });

  test('bad rows are found, and stand by themselves where they have an id', () => {
    const table = read(
      ',AA,x,1,2026-03-01T10:00:00,10,20,',
      ',AA,x,2,yesterday,10,20,',
      ',AA,x,,2026-03-01T10:00:00,10,20,',
      ',AA,x,4,2026-03-01T10:00:00,95,20,',
      'big,BB,x,5,2026-03-01T10:00:00,10,380,',
      'big,BB,x,6,2026-03-01T10:00:01,10,20,',
      ',,x,7,2026-03-01T10:00:00,60,20,',
    );
    expect(codes(table)).toEqual([
      ['ORIGIN-202', 3],
      ['ORIGIN-201', 4],
      ['ORIGIN-203', 5],
      ['ORIGIN-203', 6],
      ['ORIGIN-204', 6],
      ['ORIGIN-204', 7],
      ['ORIGIN-205', 8],
    ]);
    expect(table.origins.map(({ id }) => id)).toEqual(['1', '2', '4', '5', '6', '7']);
    expect(associateOrigins(table)).toEqual(['1', '2', '4', '5', '1', '7']);
  });

  test('an id of two agencies is two origins, an id twice of one is one', () => {
    const table = read(
      ',AA,x,1,2026-03-01T10:00:00,10,20,',
      ',BB,x,1,2026-03-01T12:00:00,10,20,',
      ',AA,x,1,2026-03-01T10:00:00,10,20,',
    );
    expect(codes(table)).toEqual([
      ['ORIGIN-207', 3],
      ['ORIGIN-206', 4],
    ]);
    expect(associateOrigins(table)).toEqual(['AA:1', 'BB:1']);
  });

  test('without a column that is needed nothing is read', () => {
    const table = new OriginTable(['agency', 'origin_id', 'lat', 'lon']);
    expect([table.isReadable, codes(table)]).toEqual([false, [['ORIGIN-101', 1]]]);
  });

  test('any cells: each id once', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('1', '2', 'AA', '2026-03-01T10:00:00', '10'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 })), (rows) => {
        const table = new OriginTable(HEAD);
        for (const [i, row] of rows.entries()) table.push(row, i + 2);
        expect(associateOrigins(table)).toHaveLength(table.origins.length);
      }),
    );
  });
});
