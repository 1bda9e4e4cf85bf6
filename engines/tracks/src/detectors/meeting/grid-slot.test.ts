import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellRows } from '../../geo/cell-rows.ts';
import { destination, distanceM } from '../../geo/sphere.ts';
import { GridSlot, NEIGHBOURS_MAX, noNeighbours } from './grid-slot.ts';

const anywhere = fc.record({
  lon: fc.double({ min: -180, max: 179.9999999, noNaN: true }),
  lat: fc.oneof(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: 89.9, max: 90, noNaN: true }),
    fc.double({ min: -90, max: -89.9, noNaN: true }),
  ),
});
const beside = fc.array(
  fc.record({
    course: fc.double({ min: 0, max: 360, noNaN: true }),
    metres: fc.double({ min: 0, max: 2000, noNaN: true }),
  }),
  { maxLength: 40 },
);

test.each([400, 500, 1853, 3900])('what is within %d m is found, anywhere on Earth', (reach) => {
  const rows = new CellRows(reach);
  fc.assert(
    fc.property(anywhere, beside, ({ lon, lat }, offsets) => {
      const slot = new GridSlot(rows);
      slot.begin(0);
      offsets.forEach(({ course, metres }, i) => {
        slot.add(i, ...destination(lon, lat, course, metres), 0);
      });
      const found = noNeighbours();
      slot.near(lon, lat, reach, found);
      const near = offsets.keys().filter((entry) => distanceM(lon, lat, slot.lon(entry), slot.lat(entry)) <= reach);
      const entries = [...found.entries.subarray(0, found.count)].toSorted((a, b) => a - b);
      expect(entries).toEqual([...near]);
    }),
    { numRuns: 400 },
  );
});

test('it grows, and finds no more than the most', () => {
  const slot = new GridSlot(new CellRows(500));
  slot.begin(0);
  for (let i = 0; i < 3000; i++) slot.add(i, (i % 300) * 0.01, Math.floor(i / 300), i);
  const found = noNeighbours();
  slot.near(1, 5, 500, found);
  expect([found.count, slot.member[found.entries[0]!]]).toEqual([1, 1600]);
  for (let i = 0; i < 300; i++) slot.add(i, 1, 5, 0);
  slot.near(1, 5, 500, found);
  expect(found.count).toBe(NEIGHBOURS_MAX);
});
