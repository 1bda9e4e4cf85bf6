import { createLand } from '@quintet/tracks';
import { describe, expect, test } from 'vitest';
import { METRES_PER_NM, metresBetween, type Place } from '../geo.ts';
import { nodesBetween } from '../lanes.ts';
import {
  areaEntrance,
  bays,
  beaches,
  darkWays,
  driftingGrounds,
  farPlaces,
  fishingGrounds,
  inlandPlaces,
  meetingGrounds,
  ringCentres,
  roads,
  surveyGrounds,
  watchedAreas,
} from './places.ts';
import { chartNodes, gates, lanes, type NodeId, ports } from './sea-chart.ts';
import { stations } from './stations.ts';

const land = createLand();
const kmOff = ([lon, lat]: Place): number => land.distanceKm(lon, lat);
const nodeAt = (id: NodeId): Place => [chartNodes[id].lon, chartNodes[id].lat];

/** How near the coast comes to a straight way, each part of it less the slack of ships there; kilometres. */
function clearance(from: Place, to: Place, slackFromNm: number, slackToNm: number): number {
  const parts = Array.from({ length: 61 }, (_, i) => i / 60);
  return Math.min(
    ...parts.map((f) => {
      const slackKm = ((slackFromNm + (slackToNm - slackFromNm) * f) * METRES_PER_NM) / 1000;
      return kmOff([from[0] + (to[0] - from[0]) * f, from[1] + (to[1] - from[1]) * f]) - slackKm;
    }),
  );
}

describe('the chart', () => {
  test.each(lanes)('%s to %s keeps off the land', (a, b) => {
    expect(clearance(nodeAt(a), nodeAt(b), chartNodes[a].slackNm, chartNodes[b].slackNm)).toBeGreaterThan(2);
  });

  test.each(Object.entries(ports))('%s lies at the coast, and its approach is clear', (_, port) => {
    expect(kmOff([port.lon, port.lat])).toBeLessThan(2);
    expect(clearance([port.lon, port.lat], nodeAt(port.off), 0, chartNodes[port.off].slackNm)).toBeGreaterThan(0.3);
  });

  test('every node is reached from every gate', () => {
    for (const gate of gates)
      for (const id of Object.keys(chartNodes) as NodeId[]) expect(nodesBetween(gate, id).at(-1)).toBe(id);
  });

  test('no lane crosses a watched area', () => {
    const [ring = []] = watchedAreas[0]!.rings;
    const lons = ring.map(([lon]) => lon);
    const lats = ring.map(([, lat]) => lat);
    for (const [a, b] of lanes)
      for (let f = 0; f <= 1; f += 0.01) {
        const lon = nodeAt(a)[0] + (nodeAt(b)[0] - nodeAt(a)[0]) * f;
        const lat = nodeAt(a)[1] + (nodeAt(b)[1] - nodeAt(a)[1]) * f;
        const within =
          lon > Math.min(...lons) && lon < Math.max(...lons) && lat > Math.min(...lats) && lat < Math.max(...lats);
        expect(within, `${a} to ${b}`).toBe(false);
      }
  });

  test('gates lie beyond all stations', () => {
    for (const gate of gates)
      for (const { lon, lat, rangeNm } of stations)
        expect(metresBetween(...nodeAt(gate), lon, lat)).toBeGreaterThan(rangeNm * 1.2 * METRES_PER_NM);
  });
});

describe('places', () => {
  test.each<[string, readonly Place[], number]>([
    ['meetings', meetingGrounds.map(({ place }) => place), 12],
    ['drifting', driftingGrounds.map(({ place }) => place), 20],
    ['displaced', farPlaces, 45],
    ['rings', ringCentres, 4],
    ['surveys', surveyGrounds.map(({ place }) => place), 12],
    ['hiding', darkWays.map(({ hide }) => hide), 12],
    ['roads', roads.map(({ place }) => place), 1.5],
    ['fishing', fishingGrounds.map(({ place }) => place), 5],
    ['bays', bays.map(({ place }) => place), 0.2],
    ['entrance', [areaEntrance.place], 12],
  ])('%s: at least so far from the coast (nautical miles)', (_, places, nauticalMiles) => {
    for (const place of places) expect(kmOff(place), String(place)).toBeGreaterThan(nauticalMiles * 1.852);
  });

  test('inland is far inland, and beaches lie at the coast', () => {
    for (const place of inlandPlaces) expect(kmOff(place)).toBeLessThan(-10);
    for (const { beach, from } of beaches) {
      expect(Math.abs(kmOff(beach))).toBeLessThan(1.6);
      expect(clearance(from, beach, 0, 0)).toBeGreaterThan(0.3);
    }
  });

  test('the ways to places are clear', () => {
    const places = [...meetingGrounds, ...driftingGrounds, ...surveyGrounds, ...roads, ...fishingGrounds, areaEntrance];
    for (const { place, from } of places) expect(clearance(nodeAt(from), place, 1, 0), from).toBeGreaterThan(0.5);
    for (const { off, hide } of darkWays) expect(clearance(nodeAt(off), hide, 2, 0), off).toBeGreaterThan(2);
    for (const { place, port } of bays)
      expect(clearance([ports[port].lon, ports[port].lat], place, 0, 0), port).toBeGreaterThan(0.05);
  });
});
