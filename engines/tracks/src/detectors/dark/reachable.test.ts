import { expect, test } from 'vitest';
import { distanceM } from '../../geo/sphere.ts';
import { reachableRing } from './reachable.ts';

const off = { lon: 10, lat: 40 };
/** An island to the east, and a mainland beyond which there is no sea. */
const land = { distanceKm: (lon: number) => ((lon > 10.2 && lon < 10.4) || lon < 9.5 ? -5 : 5) };

test('the sea behind an island is within reach: a ship sails around it', () => {
  const ring = reachableRing(land, off, undefined, 100_000);
  expect(Math.max(...ring.map(([lon]) => lon))).toBeGreaterThan(10.9);
});

test('land at the outer end is no sea that could be reached', () => {
  const ring = reachableRing(land, off, undefined, 100_000);
  expect(Math.min(...ring.map(([lon]) => lon))).toBeGreaterThanOrEqual(9.5);
});

test('no place is further away than the way that was there to sail', () => {
  const on = { lon: 10.1, lat: 40.3 };
  const ring = reachableRing({ distanceKm: () => 100 }, off, on, 80_000);
  for (const [lon, lat] of ring) {
    const way = distanceM(off.lon, off.lat, lon, lat) + distanceM(lon, lat, on.lon, on.lat);
    expect(way).toBeLessThan(80_000 * 1.01);
  }
});
