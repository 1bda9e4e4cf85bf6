import { destination, type Position } from '@quintet/hazards';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HeardVessel, type KeptPoint, type TrackBlock, writeHeard } from '../../../observe/vessels/index.ts';
import type { Store } from '../../../store/index.ts';
import { testStore } from '../../../testing/index.ts';
import { type Fault, vesselsAtFault } from './vessels-at-fault.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

const TIME = Date.UTC(2026, 2, 8, 12) / 1000;
const fault: Fault = {
  caption: 'the cable Norra',
  shape: {
    kind: 'line',
    positions: [
      [20, 59],
      [21, 59],
    ],
  },
  time: TIME,
};

/** Northwards over the cable, there half an hour before the fault, at a speed from some hours before on. */
function northwards(lon: number, knots: number, slowKnots: number): KeptPoint[] {
  const points: KeptPoint[] = [];
  let at: Position = destination([lon, 59], 180, 1.852 * (3 * knots + slowKnots));
  for (let minute = -270; minute <= 60; minute += 10) {
    const speed = minute < -90 ? knots : slowKnots;
    points.push({ time: TIME + minute * 60, lon: at[0], lat: at[1], speed, course: 0 });
    at = destination(at, 0, (1.852 * speed) / 6);
  }
  return points;
}

async function hear(id: string, points: readonly KeptPoint[]): Promise<void> {
  const last = points.at(-1)!;
  const vessel: HeardVessel = {
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
  };
  const blocks: TrackBlock[] = [{ track: id, points }];
  await store.db.transaction().execute(async (tx) => await writeHeard(tx, { vessels: [vessel], blocks, said: [] }));
}

async function ask(of: Fault = fault) {
  return await store.db.transaction().execute(async (tx) => await vesselsAtFault(tx, of));
}

it('reads tracks, findings, lists and reception', async () => {
  expect(await ask()).toEqual({ vessels: [], heard: 0, leftOut: 0 });
  await hear('passer', northwards(20.3, 12, 12));
  await hear('dragger', northwards(20.5, 12, 4));
  await hear('elsewhere', northwards(26, 12, 4));
  await store.db
    .insertInto('vessel_listed')
    .values({
      track_id: 'dragger',
      chains: JSON.stringify([
        {
          chain: [],
          dataset: 'eu',
          listed: { key: 'eu/x', caption: 'X' },
          text: 'its owner X, 1 step above, is listed',
        },
      ]),
      worked_out_at: new Date(),
    })
    .execute();
  await store.db.updateTable('vessel_track').set({ listed: 1 }).where('id', '=', 'dragger').execute();
  await store.db
    .insertInto('sea_finding')
    .values({
      id: 'f',
      type: 'identity',
      kind: null,
      start_at: new Date((TIME - 3600) * 1000),
      end_at: null,
      lon: 20.5,
      lat: 59,
      score: 0.6,
      text: 'MV dragger changed its call sign.',
      mmsis: ['000000001'],
      tracks: ['dragger'],
      finding: '{}',
      alert_id: null,
    })
    .execute();
  await store.db
    .insertInto('reception_cell')
    .values({
      west: 20,
      south: 58.5,
      east: 21,
      north: 59.5,
      hour: new Date((TIME - 1800) * 1000),
      share: 0.9,
      vessels: 3,
      last_at: new Date(TIME * 1000),
      judged: true,
    })
    .execute();
  const { vessels, heard, receptionShare } = await ask();
  expect(heard).toBe(2);
  expect(receptionShare).toBeCloseTo(0.9, 5);
  expect(vessels.map(({ track }) => track)).toEqual(['dragger', 'passer']);
  expect(vessels[0]?.reasons.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['found at sea: MV dragger changed its call sign.', 'its owner X, 1 step above, is listed']),
  );
  expect(vessels[0]?.score).toBeGreaterThan(0.7);
  expect(vessels[0]?.text).toMatch(/^MV dragger: crossed the cable Norra at 4.0 kn on 2026-03-08 11:3[01] UTC; /u);
  expect(vessels[1]?.score).toBeLessThan(0.3);
  expect(vessels[1]?.against).toContain('12.0 kn is faster than one that drags an anchor or gear');
});

it('answers with nobody for a line without a place', async () => {
  expect(await ask({ ...fault, shape: { kind: 'line', positions: [] } })).toEqual({
    vessels: [],
    heard: 0,
    leftOut: 0,
  });
});
