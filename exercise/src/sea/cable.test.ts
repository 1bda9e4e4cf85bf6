import { createLand } from '@quintet/tracks';
import { describe, expect, test } from 'vitest';
import type { World } from '../feeds/feed.ts';
import { METRES_PER_NM, metresBetween, type Place } from './geo.ts';
import { hearSea } from './hear-sea.ts';
import { STATUS } from './plan.ts';
import type { Sea } from './sea.ts';
import { HOUR, MINUTE } from './span.ts';
import { mmsiText } from './stage.ts';
import { seaLines } from './waters/sea-cables.ts';
import { worldSea } from './world-sea.ts';

const world: World = { seed: 7, size: 600 };
const sea = worldSea(world);
const fault = sea.cableFault!;

function planOf(of: Sea, mmsi: string): Sea['vessels'][number]['plan'] {
  return of.vessels.find(({ voices }) => mmsiText(voices[0]!.identity.mmsi) === mmsi)!.plan;
}
const knotsAt = (mmsi: string, time: number): number => {
  const plan = planOf(sea, mmsi);
  const metres = metresBetween(...plan.placeAt(time - 5 * MINUTE), ...plan.placeAt(time + 5 * MINUTE));
  return (metres / METRES_PER_NM) * 6;
};
const nauticalMiles = (a: Place, b: Place): number => metresBetween(...a, ...b) / METRES_PER_NM;

describe.each([7, 1, 2, 3])('the fault of the cable, seed %i', (seed) => {
  const of = worldSea({ seed, size: 600 });
  const { vessel, at, place, slow, near } = of.cableFault!;

  test('the vessel goes three to six knots over the cable as it fails', () => {
    const plan = planOf(of, vessel);
    expect(nauticalMiles(plan.placeAt(at), place)).toBeLessThan(0.4);
    expect(slow.from).toBeLessThan(at);
    expect(slow.to).toBeGreaterThan(at);
    expect(slow.to - slow.from).toBeGreaterThan(0.5 * HOUR);
  });

  test('nobody else is slow within two miles of it', () => {
    for (const { plan, voices } of of.vessels) {
      const mmsi = mmsiText(voices[0]!.identity.mmsi);
      const known = near.find((one) => one.vessel === mmsi)?.kind;
      const point = { lon: 0, lat: 0, status: 0 };
      plan.at(at, point);
      if (mmsi === vessel || point.status === STATUS.away || known === 'anchored-nearby') continue;
      const before = plan.placeAt(at - 10 * MINUTE);
      const knots = nauticalMiles(before, [point.lon, point.lat]) * 6;
      if (nauticalMiles([point.lon, point.lat], place) < 2) expect(knots, mmsi).toBeGreaterThan(8);
    }
  });
});

test('the boat fishes there each day, the ship at anchor lies still, the other crosses at twelve knots', () => {
  const [boat, anchored, crossing] = fault.near;
  expect(fault.near.map(({ kind }) => kind)).toEqual(['fishes-there-daily', 'anchored-nearby', 'crossing-in-passage']);
  for (const days of [-1, 0, 1]) {
    const time = fault.at + days * 24 * HOUR;
    if (time - 5 * HOUR < sea.from || time + 4 * HOUR > sea.until) continue;
    expect(nauticalMiles(planOf(sea, boat!.vessel).placeAt(time), fault.place)).toBeLessThan(6.5);
  }
  expect(knotsAt(anchored!.vessel, fault.at)).toBe(0);
  expect(knotsAt(crossing!.vessel, crossing!.to - 20 * MINUTE)).toBeGreaterThan(10);
});

test('the vessel is heard slowing down', () => {
  const heard = [...hearSea(sea, fault.slow.from, fault.slow.to, 'ais-shore')];
  expect(heard.length).toBeGreaterThan(100);
  expect(knotsAt(fault.vessel, fault.slow.from - 20 * MINUTE)).toBeGreaterThan(8);
});

test.each([600, 12_000])('nobody comes near the Gulf cable where it fails, among %i entities', (size) => {
  const [from, to] = [seaLines.gulf.way[2], seaLines.gulf.way[3]];
  const place: Place = [from[0] + (to[0] - from[0]) * 0.13, from[1] + (to[1] - from[1]) * 0.13];
  const { vessels, until } = worldSea({ seed: 7, size });
  const point = { lon: 0, lat: 0, status: 0 };
  for (const { plan } of vessels)
    for (let time = until - 24 * HOUR; time < until; time += 15 * MINUTE) {
      plan.at(time, point);
      if (point.status !== STATUS.away) expect(nauticalMiles([point.lon, point.lat], place)).toBeGreaterThan(8);
    }
});

test('lines on the sea bed lie in the water between their landings', () => {
  const land = createLand();
  for (const { id, way } of Object.values(seaLines))
    for (const [lon, lat] of way.slice(1, -1))
      expect(land.distanceKm(lon, lat), `${id} ${lon} ${lat}`).toBeGreaterThan(1);
});
