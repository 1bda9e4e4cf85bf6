import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowTable } from './row-table.ts';

const key = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.maxSafeInteger(), fc.integer({ min: 2e8, max: 2e8 + 50 }));

test('does as a Map does, for any keys that come and go', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key, row: fc.nat(1000), goes: fc.boolean() }), { maxLength: 300 }), (steps) => {
      const table = new RowTable();
      const map = new Map<number, number>();
      for (const { key: each, row, goes } of steps) {
        if (goes) table.delete(each);
        else table.set(each, row);
        if (goes) map.delete(each);
        else map.set(each, row);
      }
      const laidBack = new RowTable();
      laidBack.set(7, 7);
      laidBack.restore(table.snapshot());
      expect([table.size, laidBack.size]).toEqual([map.size, map.size]);
      for (const { key: each } of steps)
        expect([table.get(each), laidBack.get(each)]).toEqual([map.get(each) ?? -1, map.get(each) ?? -1]);
    }),
  );
});

test('grows, and still knows what it held', () => {
  const table = new RowTable();
  for (let i = 0; i < 5000; i++) table.set(201_000_000 + i * 1024, i);
  for (let i = 0; i < 5000; i += 2) table.delete(201_000_000 + i * 1024);
  expect(table.size).toBe(2500);
  for (let i = 0; i < 5000; i++) expect(table.get(201_000_000 + i * 1024)).toBe(i % 2 === 0 ? -1 : i);
});
