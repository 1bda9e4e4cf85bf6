import { type HazardReport, PopulationGrid, type Shape } from '@quintet/hazards';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entity } from '../../model/index.ts';
import { type HeardVessel, writeHeard } from '../../observe/vessels/index.ts';
import type { Store } from '../../store/index.ts';
import { testStore } from '../../testing/index.ts';
import { exposureOf, type ExposureSources } from './exposure-of.ts';
import { exposureRow } from './exposure-row.ts';
import { SitesInMind } from './sites-in-mind.ts';
import { needs, says, site } from './test-sites.ts';
import { VesselsNow } from './vessels-now.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

const at = (lat: number, lon: number): Entity['properties'] => ({ latitude: [`${lat}`], longitude: [`${lon}`] });
function report(
  hazard: HazardReport['hazard'],
  shapes: readonly Shape[],
  more: Partial<HazardReport> = {},
): HazardReport {
  return { id: 'r', agency: 'A', hazard, startMs: 0, shapes, codes: [], level: 'severe', links: [], ...more };
}

/** As people see it. */
function shown(reports: readonly HazardReport[], sources: ExposureSources) {
  const exposure = exposureOf(reports, sources);
  return { ...exposure, rows: exposure.rows.map(exposureRow) };
}

const around = (lon: number, lat: number, radiusKm: number): Shape => ({ kind: 'circle', at: [lon, lat], radiusKm });

const GRID_SITES = [
  site('substation', { ...at(50, 10), siteKind: ['substation'], inhabitants: ['12000'] }),
  site('pump', at(50.2, 10)),
  site('hospital', at(50.3, 10)),
  site('plant', { ...at(50.02, 10), seveso: ['upper'] }),
  site('cable', { geometry: ['MULTILINESTRING ((20 59, 21 59), (21 59, 22 59.5))'], siteKind: ['telecom_cable'] }),
  site('nowhere', {}),
  needs('pump', 'substation', { hours: ['8'] }),
  needs('hospital', 'pump', { hours: ['24'] }),
];

describe('exposureOf', () => {
  let sites: SitesInMind;
  beforeEach(async () => {
    for (const table of ['feed_entity', 'entity_edition', 'entity_selector', 'feed_edge'] as const)
      await store.db.deleteFrom(table).execute();
    await says(store, 'grid', GRID_SITES);
    sites = await SitesInMind.open(store.db);
  });

  it('tells sites in and beside the area, and what hangs on them', () => {
    const { rows, ...counts } = shown([report('flood', [around(10, 50, 1)])], { sites });
    expect(rows.map(({ kind, key, text }) => [kind, key, text])).toEqual([
      ['site', 'grid/substation', 'The substation: in the area; serves 12,000 people.'],
      ['site', 'grid/plant', 'The plant: 1.2 km from the area; Seveso site of the upper tier.'],
      [
        'cascade',
        'grid/pump',
        'Without The substation: The pump needs The substation and can do without it for 8 hours.',
      ],
      [
        'cascade',
        'grid/hospital',
        'Without The substation: The hospital needs The pump and can do without it for 24 hours.',
      ],
    ]);
    expect(rows[3]).toMatchObject({
      afterHours: 32,
      chain: [{ key: 'grid/substation' }, { key: 'grid/pump' }, { key: 'grid/hospital', caption: 'The hospital' }],
    });
    expect(counts).toEqual({ sites: 2, cascade: 2, vessels: 0, why: ['The area of the report.'] });
  });

  it('takes a site that a report names as failed, wherever it lies', () => {
    const { rows } = shown([report('power-outage', [], { links: ['site:grid/pump'] })], { sites });
    expect(rows.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['site grid/pump', 'cascade grid/hospital']);
  });

  it('takes no site as failed by mild weather, or by weak shaking', () => {
    const fog = shown([report('fog', [around(10, 50, 1)])], { sites });
    expect([fog.sites, fog.cascade]).toEqual([2, 0]);
    const shaken = (magnitude: number) =>
      shown([report('earthquake', [{ kind: 'point', at: [10, 50] }], { magnitude, depthKm: 10 })], { sites });
    expect(shaken(5).rows.map(({ text }) => text)).toContain(
      'The substation: in the area, intensity VI expected; serves 12,000 people.',
    );
    expect(shaken(5).cascade).toBe(0);
    expect(shaken(7).rows[0]?.text).toContain('intensity VIII expected');
    expect(shown([report('earthquake', [{ kind: 'point', at: [10, 50] }], { magnitude: 7 })], { sites }).sites).toBe(4);
  });

  it('knows a cable of several parts once', () => {
    const { rows } = shown([report('tsunami', [around(21, 59, 5)])], { sites });
    expect(rows.map(({ key, siteKind }) => [key, siteKind])).toEqual([['grid/cable', 'telecom_cable']]);
  });

  it('counts people where a grid is loaded', () => {
    const people = new Float32Array(100).fill(100);
    const population = new PopulationGrid({ columns: 10, rows: 10, west: 5, south: 45, cellDegrees: 1, people });
    const square: Shape = {
      kind: 'polygon',
      rings: [
        [
          [8, 48],
          [10, 48],
          [10, 49],
          [8, 49],
        ],
      ],
    };
    const exposure = shown([report('flood', [square])], { sites, population });
    expect(exposure.people).toBeCloseTo(200, 3);
    expect(exposure.peopleCovered).toBeCloseTo(1, 3);
    expect(shown([report('flood', [])], { sites, population }).people).toBeUndefined();
  });

  it('reads anew when a feed has a new edition, and only then', async () => {
    expect(sites.size).toBe(6);
    expect(await sites.refresh()).toBe(false);
    await says(store, 'people', [{ id: 'p', schema: 'Person', properties: { name: ['Sanne Ottevanger'] } }]);
    expect(await sites.refresh()).toBe(false);
    await says(store, 'grid', GRID_SITES.slice(1));
    await says(store, 'others', [site('dam', at(1, 1)), needs('dam', 'pump'), needs('dam', 'unheard-of')]);
    expect(await sites.refresh()).toBe(true);
    expect(sites.site('grid/substation')).toBeUndefined();
    expect(sites.dependencies.sites).toEqual(expect.arrayContaining(['others/dam', 'grid/pump', 'others/unheard-of']));
  });

  it('knows which vessels are there now', async () => {
    const vessel = (
      id: string,
      lon: number,
      lat: number,
      minutesAgo: number,
      kind: HeardVessel['kind'],
    ): HeardVessel => ({
      id,
      mmsi: '000000001',
      firstAt: new Date(0),
      lastAt: new Date(Date.UTC(2026, 2, 8, 12) - minutesAgo * 60_000),
      lon,
      lat,
      speed: 4.2,
      course: null,
      heading: null,
      status: null,
      transponder: 1,
      reports: 1,
      kind,
      name: `MV ${id}`,
      callsign: null,
      imo: null,
      shipType: null,
      length: null,
      width: null,
      draught: null,
      destination: null,
      flag: null,
      sources: [],
      keptUntil: '2027-01-01',
    });
    const heard = [
      vessel('near', 21, 59, 5, 'cargo'),
      vessel('left', 21, 59, 70, 'cargo'),
      vessel('buoy', 21, 59, 0, 'fixed'),
      vessel('far', 25, 59, 0, 'cargo'),
    ];
    await store.db.transaction().execute(async (tx) => await writeHeard(tx, { vessels: heard, blocks: [], said: [] }));
    const vessels = await VesselsNow.read(store.db);
    const { rows } = shown([report('oil-spill', [around(21, 59, 5)])], { sites, vessels });
    expect(rows.filter(({ kind }) => kind === 'vessel').map(({ text }) => text)).toEqual([
      'MV near (cargo): in the area at 4.2 kn, heard at 11:55 UTC.',
    ]);
  });
});
