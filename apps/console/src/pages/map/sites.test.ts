import type { SitePicture } from '@quintet/node/api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterSites, shortCount } from './cluster-sites.ts';
import { familyPlace, sitesIn, sitesOf, withThreatened } from './sites.ts';

const picture = (
  places: readonly (readonly [lon: number, lat: number])[],
  change: Partial<SitePicture> = {},
): SitePicture => ({
  version: '1',
  total: places.length,
  leftOut: 0,
  key: places.map((_, at) => `sites/S-${at}`),
  name: places.map((_, at) => `Substation ${at}`),
  kind: places.map(() => 'substation'),
  lon: places.map(([lon]) => lon),
  lat: places.map(([, lat]) => lat),
  seveso: places.map(() => ''),
  lines: [],
  threatened: [],
  ...change,
});
const BOX = { west: 10, south: 30, east: 20, north: 40 };
const ALL: ReadonlySet<number> = new Set();

describe('sites in sight', () => {
  test('what is threatened comes first, what lies outside is left out', () => {
    const sites = sitesOf(
      picture(
        [
          [11, 31],
          [12, 32],
          [50, 32],
        ],
        { threatened: [1, 2] },
      ),
    );
    expect(sitesIn(sites, BOX, ALL)).toEqual([1, 0]);
  });

  test('what is threatened now takes the place of what was', () => {
    const sites = sitesOf(
      picture(
        [
          [11, 31],
          [12, 32],
          [13, 33],
        ],
        { threatened: [1] },
      ),
    );
    expect(sitesIn(withThreatened(sites, ['sites/S-2', 'sites/gone']), BOX, ALL)).toEqual([2, 0, 1]);
    expect(sitesIn(sites, BOX, ALL)).toEqual([1, 0, 2]);
  });

  test('kinds that are hidden are left out', () => {
    const sites = sitesOf(
      picture(
        [
          [11, 31],
          [12, 32],
        ],
        { kind: ['hospital', 'substation'] },
      ),
    );
    expect(sitesIn(sites, BOX, new Set([familyPlace('health')]))).toEqual([1]);
  });

  test('a cable is in sight where any of it is, beyond ±180° too', () => {
    const lines: SitePicture['lines'] = [
      {
        site: 0,
        positions: [
          [178, 35],
          [183, 35],
        ],
      },
    ];
    const sites = sitesOf(picture([[178, 35]], { kind: ['telecom_cable'], lines }));
    expect(sitesIn(sites, { west: 182, south: 30, east: 190, north: 40 }, ALL)).toEqual([0]);
    expect(sitesIn(sites, BOX, ALL)).toEqual([]);
  });
});

describe('groups', () => {
  test('near ones are one group that says how many are threatened', () => {
    const sites = sitesOf(
      picture(
        [
          [11.01, 31.01],
          [11.02, 31.02],
          [19, 39],
        ],
        { threatened: [1] },
      ),
    );
    const groups = clusterSites(sites, [0, 1, 2], 4);
    expect(groups).toContainEqual({ kind: 'one', at: 2 });
    expect(groups.find(({ kind }) => kind === 'many')).toMatchObject({ count: 2, threatened: 1 });
  });

  test('no site is lost or counted twice, at any zoom', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), fc.integer({ min: 1, max: 16 }), (places, zoom) => {
        const sites = sitesOf(picture(places));
        const groups = clusterSites(
          sites,
          places.map((_, at) => at),
          zoom,
        );
        const counted = groups.reduce((sum, group) => sum + (group.kind === 'one' ? 1 : group.count), 0);
        expect(counted).toBe(places.length);
      }),
    );
  });

  test.each([
    [2, '2'],
    [999, '999'],
    [1250, '1.2k'],
    [9999, '9.9k'],
    [38_400, '38k'],
  ])('%d stands as %s', (count, words) => expect(shortCount(count)).toBe(words));
});
