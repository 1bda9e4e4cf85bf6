import { expect, test } from 'vitest';
import type { Declaration } from '../declaration.ts';
import { PeerPrices } from '../history/peer-prices.ts';
import { TonnesWatch } from './tonnes-watch.ts';

function tiles(kg: number, eurPerKg: number, importer = 'Vesta Handel'): Declaration {
  return { mrn: 'X', date: '2026-03-01', importer, hsCode: '690721', netKg: kg, valueEur: kg * eurPerKg };
}

const USUAL = [0.8, 0.9, 1, 1.1, 1.3, 0.7, 1, 1.2, 0.9, 1].map((price, at) => tiles(20_000 + at, price));

test('a mass that makes a kilogram a thousand times as dear, and is a thousandth of that of others, is told', () => {
  const watch = new TonnesWatch();
  for (const [at, one] of USUAL.entries()) expect(watch.take(one, { line: at + 2 })).toEqual([]);
  const [told] = watch.take(tiles(21, 1000), { line: 12, path: 'net_kg' });
  expect(told).toMatchObject({ code: 'GDS-205', severity: 'warning', line: 12, path: 'net_kg' });
  expect(told?.message).toContain('others of this importer are in kilograms');
});

test.each([
  ['a usual one', tiles(19_000, 1.1)],
  ['a dear one of usual mass: its value is what is unusual', tiles(20_000, 1000)],
  ['ten times as dear', tiles(21, 10)],
  ['a million times as dear', tiles(21, 1_000_000)],
  ['one without value', { ...tiles(21, 1), valueEur: 0 }],
])('%s is not told', (_, declaration) => {
  const watch = new TonnesWatch();
  for (const one of USUAL) watch.take(one, {});
  expect(watch.take(declaration, {})).toEqual([]);
  expect(watch.end()).toEqual([]);
});

test('the first of a file is told at its end', () => {
  const watch = new TonnesWatch();
  expect(watch.take(tiles(21, 1000, 'Other'), { line: 2 })).toEqual([]);
  for (const one of USUAL) watch.take(one, {});
  expect(watch.end()).toMatchObject([{ code: 'GDS-205', line: 2 }]);
  expect(watch.end()).toEqual([]);
});

test('the first of a file is told at its end by what became known meanwhile, of which the file keeps no more', () => {
  const prices = new PeerPrices();
  const watch = new TonnesWatch(prices);
  expect(watch.take(tiles(21, 1000, 'Other'), { line: 2 })).toEqual([]);
  for (const one of [...USUAL, ...USUAL, ...USUAL]) {
    watch.take(one, {});
    prices.add('690721', Math.log((one.valueEur ?? 1) / (one.netKg ?? 1)));
  }
  expect(watch.end()).toMatchObject([
    { code: 'GDS-205', line: 2, message: expect.stringContaining('30 like it') as string },
  ]);
});

test('with known prices the first row is told at once, even where the whole file is in tonnes', () => {
  const prices = new PeerPrices();
  for (const { valueEur = 1, netKg = 1 } of USUAL) prices.add('690721', Math.log(valueEur / netKg));
  const watch = new TonnesWatch(prices);
  const told = [1, 2, 3].flatMap((line) => watch.take(tiles(20 + line, 1000), { line }));
  expect(told.map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(told[2]?.message).toContain('2 of the 2 others of this importer look the same');
});
