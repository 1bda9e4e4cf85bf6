import { describe, expect, test } from 'vitest';
import { distanceM } from '../geo/sphere.ts';
import { createLand } from './land.ts';

/** A square island of 2° around a place, as a line that may pass ±180°. */
function square(lon: number, lat: number): number[] {
  const wrap = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
  const corners = [
    [lon - 1, lat - 1],
    [lon + 1, lat - 1],
    [lon + 1, lat + 1],
    [lon - 1, lat + 1],
    [lon - 1, lat - 1],
  ] as const;
  return corners.flatMap(([x, y]) => [wrap(x), y]);
}

/** A cap of land around the south pole, to 80° south. */
const CAP = Array.from({ length: 73 }, (_, i) => [((i * 5 + 180) % 360) - 180, -80]).flat();

/** The nearest of many points of a line, kilometres. */
function nearestKm(line: readonly number[], lon: number, lat: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const east = line[i + 2]! - line[i]! - 360 * Math.round((line[i + 2]! - line[i]!) / 360);
    for (let k = 0; k <= 2000; k++) {
      const [x, y] = [line[i]! + (east * k) / 2000, line[i + 1]! + ((line[i + 3]! - line[i + 1]!) * k) / 2000];
      best = Math.min(best, distanceM(lon, lat, x, y) / 1000);
    }
  }
  return best;
}

describe('distance to the coast', () => {
  const island = square(179.7, 10);
  const land = createLand(() => [island, square(20, 60), CAP]);

  test.each([
    ['beside an island that lies over ±180°, west of it', 178, 10],
    ['the same, east of it', -178.9, 10],
    ['the same, north of it', 180, 11.05],
    ['the same, beyond ±180°', -179.999, 11.5],
    ['the same, given as 181°', 181, 10.2],
    ['at one of its corners', 178.65, 8.95],
  ])('%s', (_, lon, lat) => {
    const expected = nearestKm(island, lon, lat);
    expect(Math.abs(land.distanceKm(lon, lat) - expected)).toBeLessThan(0.02 + 0.1 * expected * Number(expected > 10));
  });

  test.each([
    ['in the island, west of ±180°', 179.5, 10, true],
    ['in the island, east of ±180°', -179.6, 10.9, true],
    ['in the island, on ±180°', 180, 10, true],
    ['outside, east', -179.2, 10, false],
    ['at the south pole', 12, -90, true],
    ['just on the cap', -179.99, -80.01, true],
    ['just off the cap', -179.99, -79.99, false],
    ['at the north pole', 0, 90, false],
    ['in the second island', 20.99, 60.99, true],
    ['off the second island', 21.01, 60.5, false],
  ])('%s', (_, lon, lat, dry) => {
    expect(land.distanceKm(lon, lat) < 0).toBe(dry);
  });

  test('far away it is within 10 %, near within 20 m', () => {
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const one = createLand(() => [island]);
    for (let i = 0; i < 300; i++) {
      const lon = 179.7 + (random() - 0.5) * (i % 2 ? 2.6 : 40);
      const lat = 10 + (random() - 0.5) * (i % 2 ? 2.6 : 40);
      const expected = nearestKm(island, lon, lat);
      const found = Math.abs(one.distanceKm(lon, lat));
      expect(Math.abs(found - expected)).toBeLessThan(expected < 10 ? 0.06 : 0.1 * expected);
    }
  });
});

describe('Natural Earth', () => {
  const land = createLand();
  test.each([
    ['Berlin', 13.4, 52.5, -300, -100],
    ['the middle of the Atlantic', -40, 30, 1000, 3000],
    ['the Caspian Sea is sea', 51, 42, 90, 140],
    ['Strait of Dover', 1.4, 51.0, 8, 20],
    ['the south pole', 0, -90, -700, -300],
    ['the north pole', 0, 90, 690, 730],
    ['the pole of inaccessibility of the oceans (2,688 km)', -123.393, -48.877, 2600, 2740],
  ])('%s', (_, lon, lat, from, to) => {
    const km = land.distanceKm(lon, lat);
    expect(km).toBeGreaterThan(from);
    expect(km).toBeLessThan(to);
  });

  test('it changes no faster than one moves, and its sign changes only at the coast', () => {
    let before = land.distanceKm(-10, 47);
    for (let i = 1; i <= 4000; i++) {
      const lon = -10 + i * 0.01;
      const now = land.distanceKm(lon, 47 + Math.sin(i / 100));
      if (now < 0 !== before < 0) expect(Math.max(Math.abs(now), Math.abs(before))).toBeLessThan(2);
      before = now;
    }
  });
});
