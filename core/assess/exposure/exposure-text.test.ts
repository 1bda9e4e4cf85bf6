import { cascade, dependencyGraph } from '@quintet/hazards';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExposureRow } from '../../store/hazard-tables.ts';
import type { CascadeFacts, ExposureFacts, SiteFacts, VesselFacts } from './exposure-facts.ts';
import { exposureRow } from './exposure-row.ts';
import { exposureText } from './exposure-text.ts';
import { type KeptExposure, packExposure } from './pack-exposure.ts';
import { exposureRowAt, exposureRows } from './unpack-exposure.ts';

const place = { lon: 14.4, lat: 36 };
const plant: SiteFacts = {
  ...place,
  kind: 'site',
  key: 's/plant',
  caption: 'The plant',
  siteKind: 'refinery',
  distanceKm: 0,
  inside: true,
  from: 'area',
  intensity: null,
  seveso: null,
  inhabitants: null,
};
const beside = { inside: false, distanceKm: 0.1324 };
const vessel: VesselFacts = {
  ...place,
  kind: 'vessel',
  key: 't1',
  caption: 'MV near',
  distanceKm: 0,
  inside: true,
  vesselKind: 'cargo',
  speed: 4.2,
  heardAt: '11:55',
};
const pump: CascadeFacts = {
  ...place,
  kind: 'cascade',
  key: 's/pump',
  caption: 'The pump',
  siteKind: null,
  afterHours: 8,
  chain: [
    { key: 's/plant', caption: 'The plant' },
    { key: 's/pump', caption: 'The pump' },
  ],
  suppliers: 1,
  group: '',
  bufferHours: 8,
  inhabitants: null,
};

/** Through the store and back. */
const kept = (facts: readonly ExposureFacts[]): KeptExposure =>
  JSON.parse(JSON.stringify(packExposure(facts))) as KeptExposure;
const read = (facts: readonly ExposureFacts[]): ExposureRow[] => exposureRows(kept(facts));

const SENTENCES: readonly [string, ExposureFacts][] = [
  ['The plant: in the area.', plant],
  ['The plant: in the area; serves 12,000 people.', { ...plant, inhabitants: 12_000 }],
  ['The plant: 132 m from the area; Seveso site of the upper tier.', { ...plant, ...beside, seveso: 'upper' }],
  ['The plant: 132 m from the line.', { ...plant, ...beside, from: 'line' }],
  ['The plant: 1.2 km from the area.', { ...plant, ...beside, distanceKm: 1.2 }],
  // To the metre this would be said to be 1.0 km and 1.1 km.
  ['The plant: 1000 m from the area.', { ...plant, ...beside, distanceKm: 0.9996 }],
  ['The plant: 1.0 km from the area.', { ...plant, ...beside, distanceKm: 1.0499 }],
  ['The plant: named by the report itself.', { ...plant, inside: false, distanceKm: null }],
  [
    'The plant: in the area, intensity VI expected; Seveso site of the lower tier; serves 7 people.',
    { ...plant, intensity: 6, seveso: 'lower', inhabitants: 7 },
  ],
  ['MV near (cargo): in the area at 4.2 kn, heard at 11:55 UTC.', vessel],
  ['MV near (cargo): 132 m from it, heard at 11:55 UTC.', { ...vessel, ...beside, speed: null }],
  ['MV near (cargo): 132 m from it at 4.0 kn, heard at 11:55 UTC.', { ...vessel, ...beside, speed: 4 }],
  ['Without The plant: The pump needs The plant and can do without it for 8 hours.', pump],
  [
    'Without The plant: The pump needs The plant at every moment. It serves 1,000 people.',
    { ...pump, afterHours: 0, bufferHours: 0, inhabitants: 1000 },
  ],
  [
    'Without The plant: The pump can be supplied by any of 2 (power); the last of them, The plant, is lost too, and it can do without for 30 minutes.',
    { ...pump, afterHours: 0.5, bufferHours: 0.5, suppliers: 2, group: 'power' },
  ],
];

test.each(SENTENCES)('%s', (sentence, facts) => {
  expect(exposureText(facts)).toBe(sentence);
  expect(read([facts])).toEqual([{ ...exposureRow(facts), distanceKm: shortKm(facts) }]);
  expect(read([facts])[0]?.text).toBe(sentence);
});

/** To the metre, save where that would be said otherwise. */
function shortKm(facts: ExposureFacts): number | null {
  if (facts.kind === 'cascade' || facts.distanceKm === null) return null;
  return facts.distanceKm === 0.1324 ? 0.132 : facts.distanceKm;
}

test('rows come back as they are shown, by their keys or all', () => {
  const far = { ...plant, ...beside, key: 's/far', caption: 'Far', siteKind: null, lon: null, lat: null };
  const all = kept([pump, { ...plant, inside: false, distanceKm: null, key: 's/named' }, far, plant, vessel]);
  expect(all).toMatchObject({ keys: ['t1', 's/plant', 's/far', 's/named', 's/pump'], vessel_rows: 1, site_rows: 3 });
  expect(exposureRows(all).map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'vessel t1',
    'site s/plant',
    'site s/far',
    'site s/named',
    'cascade s/pump',
  ]);
  expect(exposureRowAt(all, 2)).toMatchObject({ caption: 'Far', siteKind: null, lon: null, distanceKm: 0.132 });
  expect(exposureRowAt(all, 4)).toEqual(exposureRow(pump));
  expect(read([])).toEqual([]);
});

test('what failed at first need not be a row, and what is near may be lost after another', () => {
  const near: SiteFacts = { ...plant, ...beside, key: 's/pump', caption: 'The pump' };
  const well: CascadeFacts = { ...pump, key: 's/a-well', chain: [...pump.chain, { key: 's/a-well', caption: 'Well' }] };
  const rows = read([near, pump, { ...well, caption: 'Well', bufferHours: 0 }]);
  expect(rows.map(({ key, chain }) => [key, chain.map((one) => one.caption)])).toEqual([
    ['s/pump', []],
    ['s/a-well', ['The plant', 'The pump', 'Well']],
    ['s/pump', ['The plant', 'The pump']],
  ]);
});

const NAMES = Array.from({ length: 90 }, (_, i) => `s${i}`);

/** What is lost after some sites, as facts. */
function lostAfter(failed: readonly string[], dependencies: Parameters<typeof dependencyGraph>[0]): CascadeFacts[] {
  return cascade(dependencyGraph(dependencies), failed, { hoursMax: 1e9 }).losses.map(({ site, chain, ...loss }) => ({
    ...pump,
    ...loss,
    key: site,
    caption: `The ${site}`,
    chain: chain.map((key) => ({ key, caption: `The ${key}` })),
  }));
}

test('chains are told whole from what each lost last, and very long ones by their ends', () => {
  const one = fc.record({
    site: fc.constantFrom(...NAMES.slice(0, 9)),
    dependsOn: fc.constantFrom(...NAMES.slice(0, 9)),
    hours: fc.double({ min: 0, max: 5, noNaN: true }),
    group: fc.constantFrom('', 'g'),
  });
  const inOrder = (rows: readonly ExposureRow[]) => rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 25 }), fc.subarray(NAMES.slice(0, 9)), (dependencies, failed) => {
      const lost = lostAfter(failed, dependencies);
      expect(inOrder(read(lost))).toEqual(inOrder(lost.map(exposureRow)));
    }),
  );
  const long = lostAfter(
    ['s0'],
    NAMES.slice(1).map((site, i) => ({ site, dependsOn: `s${i}`, hours: 1 })),
  );
  expect(long.at(-1)?.chain).toHaveLength(64);
  expect(read(long)).toEqual(long.map(exposureRow));
});

test('of sites and vessels everything comes back, places and distances to the metre', () => {
  const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
  const near = { key: fc.uuid(), caption: fc.string(), inside: fc.boolean() };
  const km = fc.double({ min: 0, max: 20, noNaN: true });
  const at = {
    lon: some(fc.double({ min: -180, max: 180, noNaN: true })),
    lat: some(fc.double({ min: -90, max: 90, noNaN: true })),
  };
  const site = fc.record<SiteFacts>({
    kind: fc.constant('site'),
    ...near,
    ...at,
    siteKind: some(fc.constantFrom('port', 'hospital')),
    distanceKm: some(km),
    from: fc.constantFrom('area', 'line'),
    intensity: some(fc.integer({ min: 1, max: 12 })),
    seveso: some(fc.constantFrom('lower', 'upper')),
    inhabitants: some(fc.integer({ min: 1, max: 1e7 })),
  });
  const ship = fc.record<VesselFacts>({
    kind: fc.constant('vessel'),
    ...near,
    ...at,
    distanceKm: km,
    vesselKind: fc.constantFrom('cargo', 'other'),
    speed: some(fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)),
    heardAt: fc.constantFrom('11:55', '00:00'),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(site, ship), { maxLength: 20 }), (some) => {
      // In the area there is no distance.
      const facts = some.map((one) => (one.inside ? { ...one, distanceKm: 0 } : one));
      const rows = new Map(read(facts).map((row) => [row.key, row]));
      expect(rows.size).toBe(facts.length);
      for (const before of facts.map(exposureRow)) {
        const { lon, lat, distanceKm, ...row } = rows.get(before.key)!;
        expect(before).toMatchObject(row);
        for (const [now, then, off] of [
          [lon, before.lon, 0.51e-5],
          [lat, before.lat, 0.51e-5],
          [distanceKm, before.distanceKm, 0.51e-3],
        ] as const) {
          if (then === null) expect(now).toBeNull();
          else expect(Math.abs(now! - then)).toBeLessThan(off);
        }
      }
    }),
  );
});

test('rows that were kept with their sentences are read as they are', () => {
  const row = exposureRow({ ...pump, caption: 'As it was called' });
  const rows = {
    kind: [row.kind],
    key: [row.key],
    caption: [row.caption],
    siteKind: [row.siteKind],
    lon: [row.lon],
    lat: [row.lat],
    distanceKm: [row.distanceKm],
    inside: [row.inside],
    afterHours: [row.afterHours],
    chain: [row.chain],
    text: ['As it was said.'],
  };
  expect(exposureRows({ rows, keys: ['s/pump'], vessel_rows: 0, site_rows: 0 })).toEqual([
    { ...row, text: 'As it was said.' },
  ]);
});
