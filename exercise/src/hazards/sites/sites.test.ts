import { createLand } from '@quintet/tracks';
import { describe, expect, test } from 'vitest';
import { listingsOf } from '../../world/listing.ts';
import { isInOwnArea } from '../land/own-area.ts';
import { siteKinds } from './site.ts';
import { worldSites } from './world-sites.ts';

const sites = [...worldSites({ seed: 7, size: 600 })];
const ids = new Set(sites.map(({ id }) => id));

describe('the sites of the default exercise', () => {
  test('are about 150, of every kind, each with an id of its own', () => {
    expect(sites.length).toBeGreaterThan(130);
    expect(sites.length).toBeLessThan(190);
    expect(ids.size).toBe(sites.length);
    expect(new Set(sites.map(({ kind }) => kind))).toEqual(new Set(siteKinds));
    expect(new Set(sites.flatMap(({ seveso = [] }) => seveso))).toEqual(new Set(['lower', 'upper']));
  });

  test('need sites that are there, and not in a circle', () => {
    const needs = new Map(sites.map((site) => [site.id, site.needs.map(({ on }) => on)] as const));
    const depthOf = (id: string, way: readonly string[] = []): number => {
      expect(way, id).not.toContain(id);
      expect(ids.has(id), id).toBe(true);
      return 1 + Math.max(0, ...(needs.get(id) ?? []).map((on) => depthOf(on, [...way, id])));
    };
    expect(Math.max(...sites.map(({ id }) => depthOf(id)))).toBeGreaterThan(4);
  });

  test('lie on land, but for what lies on the sea bed, and in the own area', () => {
    const land = createLand();
    for (const { id, kind, place, line } of sites) {
      const [lon, lat] = place;
      if (line !== undefined) continue;
      const isAtShore = kind === 'port' || kind === 'landing_station';
      expect(land.distanceKm(lon, lat), id).toBeLessThan(isAtShore ? 2 : 0);
      expect(isInOwnArea(place), id).toBe(true);
    }
  });

  test('are run by firms that are on no list', () => {
    for (const { operator } of sites) expect(listingsOf(7, operator.index)).toEqual([]);
  });
});

test('a larger world has the sites of the smaller one and more', () => {
  const larger = [...worldSites({ seed: 7, size: 6000 })].map((site) => JSON.stringify(site));
  expect(larger.slice(0, sites.length)).toEqual(sites.map((site) => JSON.stringify(site)));
  expect(larger.length - sites.length).toBe((6000 - 600) / 25);
});
