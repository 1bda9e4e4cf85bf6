import { cascade } from '@quintet/hazards';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/index.ts';
import { testStore } from '../../testing/index.ts';
import { SitesInMind } from './sites-in-mind.ts';
import { needs, says, site } from './test-sites.ts';

let store: Store;
let sites: SitesInMind;
beforeAll(async () => {
  store = await testStore();
  await says(store, 'grid', [
    site('substation', { latitude: ['50'], longitude: ['10'], siteKind: ['substation'], inhabitants: ['0'] }),
    site('charted', { latitude: ['51'], longitude: ['11'], geometry: ['POINT (11.5 51.5)'] }),
    site('cable', { geometry: ['MULTILINESTRING ((20 59, 21 59), (21 59, 22 59.5))'], seveso: ['upper'] }),
    site('nowhere', {}),
    site('equator', { latitude: ['0'], longitude: ['0'] }),
    site('twice', {}),
  ]);
  await says(store, 'water', [
    site('pump', { latitude: ['50.2'], longitude: ['10'] }),
    site('twice', {}),
    needs('pump', 'substation', { hours: ['8'] }),
    needs('pump', 'gone', { group: ['spare'] }),
  ]);
  await says(store, 'works', [needs('mill', 'pump'), needs('mill', 'twice')]);
  sites = await SitesInMind.open(store.db);
});
afterAll(async () => store.close());

it('gives each site of all feeds as it was said', () => {
  expect([...sites.all()].map(({ key }) => key)).toEqual([
    'grid/cable',
    'grid/charted',
    'grid/equator',
    'grid/nowhere',
    'grid/substation',
    'grid/twice',
    'water/pump',
    'water/twice',
  ]);
  expect(sites.size).toBe(8);
  expect(sites.site('grid/substation')).toEqual({
    key: 'grid/substation',
    caption: 'The substation',
    siteKind: 'substation',
    shapes: [{ kind: 'point', at: [10, 50] }],
    at: [10, 50],
    inhabitants: 0,
  });
  expect(sites.site('grid/charted')).toMatchObject({ at: [11, 51], shapes: [{ kind: 'point', at: [11.5, 51.5] }] });
  expect(sites.site('grid/cable')).toMatchObject({ at: [21, 59], seveso: 'upper' });
  expect(sites.site('grid/nowhere')).toEqual({
    key: 'grid/nowhere',
    caption: 'The nowhere',
    siteKind: null,
    shapes: [],
  });
  expect(sites.site('water/substation')).toBeUndefined();
  expect(sites.captionOf('water/pump')).toBe('The pump');
  expect(sites.captionOf('water/gone')).toBe('water/gone');
});

it('finds sites of any feed by where they are, each once', () => {
  const around = (lon: number, lat: number) =>
    sites.near([{ kind: 'circle', at: [lon, lat], radiusKm: 60 }]).map(({ site: { key } }) => key);
  expect(around(10, 50.1)).toEqual(['grid/substation', 'water/pump']);
  expect(around(11.5, 51.5)).toEqual(['grid/charted']);
  expect(around(21, 59)).toEqual(['grid/cable']);
  expect(around(0, 0)).toEqual(['grid/equator']);
});

it('joins a need to a site of its own feed, else to the only one of that id, else to none', () => {
  const without = (key: string) =>
    cascade(sites.dependencies, [key]).losses.map(({ site: lost, afterHours }) => [lost, afterHours]);
  expect(without('grid/substation')).toEqual([
    ['water/pump', 8],
    ['works/mill', 8],
  ]);
  expect(without('water/gone')).toEqual([
    ['water/pump', 0],
    ['works/mill', 0],
  ]);
  expect(without('water/twice')).toEqual([]);
  expect(without('works/twice')).toEqual([['works/mill', 0]]);
});

it('reads anew what a feed says, and keeps what others say', async () => {
  const { stamp } = sites;
  expect(await sites.refresh()).toBe(false);
  await says(store, 'grid', [site('substation', { latitude: ['40'], longitude: ['10'] })]);
  expect(await sites.refresh()).toBe(true);
  expect(sites.stamp).not.toBe(stamp);
  expect([...sites.all()].map(({ key }) => key)).toEqual(['grid/substation', 'water/pump', 'water/twice']);
  expect(sites.site('grid/substation')?.at).toEqual([10, 40]);
  const lost = cascade(sites.dependencies, ['water/twice']).losses.map(({ site: key }) => key);
  expect(lost).toEqual(['works/mill']);
});
