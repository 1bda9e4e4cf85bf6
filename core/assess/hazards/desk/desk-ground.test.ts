import { destination, type Position, PopulationGrid } from '@quintet/hazards';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entity } from '../../../model/index.ts';
import { type KeptPoint, writeHeard } from '../../../observe/vessels/index.ts';
import { judgeHazards } from '../judge.ts';
import { readFaultVessels } from '../read-fault-vessels.ts';
import { readHazardAlert } from '../read-hazard-alert.ts';
import { readHazardPage } from '../read-hazard-page.ts';
import { capDocument, incidentDocument } from './test-documents.ts';
import { type TestDesk, testDesk } from './test-desk.ts';
import { testStore } from '../../../testing/index.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = testDesk(await testStore());
});
afterAll(async () => desk.close());
beforeEach(async () => desk.clear());

const page = (id: string) => desk.inStore((tx) => readHazardPage(tx, id));
const site = (id: string, properties: Entity['properties']): Entity => ({
  id,
  schema: 'CriticalSite',
  properties: { name: [`The ${id}`], ...properties },
});
const STATION = site('station', { latitude: ['36'], longitude: ['14.4'], siteKind: ['substation'] });
const PUMP: Entity = site('pump', { latitude: ['38'], longitude: ['14.4'] });
const NEED: Entity = {
  id: 'pump-station',
  schema: 'SiteDependency',
  properties: { site: ['pump'], dependsOn: ['station'], hours: ['6'] },
};
const FLOOD = capDocument({ id: 'A', sent: '2026-11-20T11:00:00-00:00', expires: '2026-11-20T20:00:00-00:00' });
const EVENT = 'cap:warn@example.org,A';

describe('what stands in the way', () => {
  it('is written with the event: sites, and what hangs on them', async () => {
    await desk.sites([STATION, PUMP, NEED]);
    await desk.read(FLOOD);
    const { event, exposure, exposureCounts } = await page(EVENT);
    expect(event).toMatchObject({ sites: 1, people: null });
    expect(exposureCounts).toEqual({ site: 1, cascade: 1 });
    expect(exposure.map(({ kind, key, inside, afterHours }) => [kind, key, inside, afterHours])).toEqual([
      ['site', 'sites/station', true, null],
      ['cascade', 'sites/pump', false, 6],
    ]);
  });

  it('is worked out anew when sites or people come later', async () => {
    await desk.read(FLOOD);
    expect((await page(EVENT)).exposure).toEqual([]);
    await desk.sites([STATION]);
    desk.population = new PopulationGrid({
      columns: 4,
      rows: 4,
      west: 12,
      south: 34,
      cellDegrees: 1,
      people: new Float32Array(16).fill(1000),
    });
    expect(await desk.isDue()).toBe(true);
    await desk.settle();
    expect(await desk.isDue()).toBe(false);
    const { event, exposure } = await page(EVENT);
    expect(exposure.map(({ key }) => key)).toEqual(['sites/station']);
    expect(event.people).toBeGreaterThan(0);
    // A site that is gone stands in no way.
    await desk.sites([PUMP]);
    await desk.settle();
    expect((await page(EVENT)).exposure).toEqual([]);
  });

  it('of a place that moved it is that of the new place', async () => {
    await desk.sites([STATION, PUMP]);
    await desk.read(incidentDocument('7,2026-11-20T11:00:00Z,,seveso,36,14.4,Plant,Leak'));
    expect((await page('incident:feed/7')).exposure.map(({ key }) => key)).toEqual(['sites/station']);
    await desk.read(incidentDocument('7,2026-11-20T11:00:00Z,,seveso,38,14.4,Plant,Leak'));
    expect((await page('incident:feed/7')).exposure.map(({ key }) => key)).toEqual(['sites/pump']);
  });
});

const TIME = Date.parse('2026-11-20T11:00:00Z') / 1000;
const CABLE = site('cable', { geometry: ['LINESTRING (20 59, 21 59)'], siteKind: ['telecom_cable'] });

/** Northwards over the cable half an hour before the fault, slow from some hours before on where it is said to be. */
async function sail(id: string, lon: number, slowKnots: number): Promise<void> {
  const knots = 12;
  const points: KeptPoint[] = [];
  let at: Position = destination([lon, 59], 180, 1.852 * (3 * knots + slowKnots));
  for (let minute = -270; minute <= 60; minute += 10) {
    const speed = minute < -90 ? knots : slowKnots;
    points.push({ time: TIME + minute * 60, lon: at[0], lat: at[1], speed, course: 0 });
    at = destination(at, 0, (1.852 * speed) / 6);
  }
  const last = points.at(-1)!;
  const vessel = {
    id,
    mmsi: '000000001',
    firstAt: new Date(points[0]!.time * 1000),
    lastAt: new Date(last.time * 1000),
    lon: last.lon,
    lat: last.lat,
    speed: last.speed,
    course: last.course,
    heading: null,
    status: 0,
    transponder: 1,
    reports: points.length,
    kind: 'cargo',
    name: `MV ${id}`,
    callsign: null,
    imo: null,
    shipType: 70,
    length: null,
    width: null,
    draught: null,
    destination: null,
    flag: null,
    sources: [],
    keptUntil: '2027-01-01',
  } as const;
  await desk.inStore((tx) => writeHeard(tx, { vessels: [vessel], blocks: [{ track: id, points }], said: [] }));
}

describe('a vessel over a line that broke', () => {
  beforeEach(async () => {
    for (const table of ['track_part', 'vessel_track'] as const) await desk.store.db.deleteFrom(table).execute();
  });

  it('slow over it raises an alert, with reasons; passing does not', async () => {
    await desk.sites([CABLE]);
    await sail('dragger', 20.5, 4);
    await sail('passer', 20.3, 12);
    await desk.read(incidentDocument('9,2026-11-20T11:00:00Z,,telecom_cable,59,20.5,Cables,Cable down'));
    expect(await desk.isDue()).toBe(true);
    await desk.settle();
    const vessels = await desk.inStore((tx) => readFaultVessels(tx, 'incident:feed/9'));
    expect(vessels[0]).toMatchObject({
      fault: { track_id: 'dragger', site_key: 'sites/cable' },
      track: { name: 'MV dragger' },
      site: {
        caption: 'The cable',
        positions: [
          [20, 59],
          [21, 59],
        ],
      },
    });
    const alerts = await desk.store.db.selectFrom('alert').selectAll().execute();
    expect(alerts).toMatchObject([
      { subject_kind: 'fault', entry_id: 'incident:feed/9', sector: 'crises', pinned: false },
    ]);
    const whole = await desk.inStore((tx) => readHazardAlert(tx, alerts[0]!.id, 'incident:feed/9'));
    expect(whole.faultVessel?.fault.track_id).toBe('dragger');
    expect((await page('incident:feed/9')).alerts).toHaveLength(1);
    // Looked at again, it is the same alert.
    await sail('dragger', 20.5, 4);
    desk.now = new Date('2026-11-20T12:30:00Z');
    await desk.settle();
    expect(await desk.store.db.selectFrom('alert').select('id').execute()).toHaveLength(1);
    expect(await desk.isDue()).toBe(false);
  });

  it('its alert goes along where the fault is merged into another event', async () => {
    await desk.sites([CABLE]);
    await sail('dragger', 20.5, 4);
    await desk.read(incidentDocument('8,2026-11-18T11:00:00Z,,telecom_cable,30,-40,Other,Slow'));
    await desk.read(incidentDocument('9,2026-11-20T11:00:00Z,,telecom_cable,59,20.5,Cables,Cable down'));
    await desk.settle();
    const said = { a: 'incident:feed/8', b: 'incident:feed/9', same: true };
    await desk.inStore((tx) => judgeHazards(tx, said, 'ana', desk.now));
    await desk.settle();
    const { event, faultVessels, alerts } = await page('incident:feed/9');
    expect(event.id).toBe('incident:feed/8');
    expect(faultVessels.map(({ fault }) => fault.track_id)).toEqual(['dragger']);
    expect(alerts).toHaveLength(1);
    const [alert] = await desk.store.db.selectFrom('alert').select(['id', 'entry_id']).execute();
    expect(alert?.entry_id).toBe('incident:feed/8');
    const whole = await desk.inStore((tx) => readHazardAlert(tx, alert!.id, 'incident:feed/8'));
    expect(whole.faultVessel?.fault.track_id).toBe('dragger');
  });

  it('is looked for again when the line becomes known', async () => {
    await sail('dragger', 20.5, 4);
    await desk.read(incidentDocument('9,2026-11-20T11:00:00Z,,power,59,20.5,Grid,Interconnector down'));
    await desk.settle();
    expect(await desk.inStore((tx) => readFaultVessels(tx, 'incident:feed/9'))).toEqual([]);
    await desk.sites([CABLE]);
    await desk.settle();
    expect(await desk.inStore((tx) => readFaultVessels(tx, 'incident:feed/9'))).toHaveLength(1);
  });
});
