import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AlertDetail, AlertPage, FindingDetail, Findings, IngestJob, Picture, VesselPage } from '../api/index.ts';
import type { Caller } from '../testing/caller.ts';
import { inOrder, sail } from '../testing/sailing.ts';
import { type TestNode, testNode } from '../testing/test-node.ts';

const AT = new Date('2026-11-20T00:00:00Z');
const KESTREL = { mmsi: 636_099_901, name: 'AMBER KESTREL', imo: 9_074_729, callsign: 'D5ZZ1', shiptype: 80 };
const OSPREY = { mmsi: 352_099_902, name: 'QUIET OSPREY', shiptype: 80 };

let node: TestNode;
let ana: Caller;

beforeAll(async () => {
  node = await testNode();
  ana = await node.person('ana', 'analyst');
});

afterAll(async () => node.close());

async function hear(lines: readonly string[], file = 'shore.nmea'): Promise<IngestJob> {
  const { body } = await ana.post<IngestJob>(`/api/uploads?file=${file}`, inOrder(lines));
  await node.settle();
  return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
}

/** Two tankers come together far from any coast, lie side by side for five hours and part. */
function meeting(): string[] {
  const together = { minutes: 300, speed: 0.3, course: 90 };
  const away = { minutes: 120, speed: 11 };
  return [
    ...sail(KESTREL, { lon: 23.4, lat: 33.5, at: AT }, [{ ...away, course: 90 }, together, { ...away, course: 90 }]),
    ...sail(OSPREY, { lon: 23.839, lat: 33.1345, at: AT }, [
      { ...away, course: 0 },
      together,
      { ...away, course: 180 },
    ]),
  ];
}

test('a file of sentences becomes vessels, tracks and a finding that raises an alert', async () => {
  await node.list('own:watch', [
    {
      id: 'kestrel',
      schema: 'Vessel',
      caption: 'Amber Kestrel',
      properties: { name: ['Amber Kestrel'], imoNumber: ['9074729'] },
    },
  ]);
  const job = await hear(meeting());
  expect(job).toMatchObject({ state: 'done', as: 'positions', format: 'nmea', changed: 2, refused: 0 });

  const { body: picture } = await ana.get<Picture>('/api/sea/picture');
  expect(picture.name.toSorted()).toEqual(['AMBER KESTREL', 'QUIET OSPREY']);
  expect(picture.listed[picture.name.indexOf('AMBER KESTREL')]).toBe(2);

  const { body: found } = await ana.get<Findings>('/api/sea/findings?type=meeting');
  expect(found.findings).toHaveLength(1);
  const [row] = found.findings;
  expect(row).toMatchObject({ type: 'meeting', start: '2026-11-20T02:00:00.000Z' });

  const { body: detail } = await ana.get<FindingDetail>(`/api/sea/findings/${encodeURIComponent(row!.id)}`);
  expect(detail.tracks.map(({ name }) => name).toSorted()).toEqual(['AMBER KESTREL', 'QUIET OSPREY']);
  expect(detail.joint[0]?.chains[0]).toMatchObject({ dataset: 'own:watch', listed: { caption: 'Amber Kestrel' } });
  expect(detail.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(detail.score, 2);

  const { body: queue } = await ana.get<AlertPage>('/api/alerts');
  const alert = queue.alerts.find(({ dataset }) => dataset === 'sea:meeting');
  expect(alert).toMatchObject({ sector: 'borders', subjectKind: 'vessel', about: 'sea', listed: 'Meeting at sea' });
  const { body: whole } = await ana.get<AlertDetail>(`/api/alerts/${alert!.id}`);
  expect(whole.sea?.id).toBe(row!.id);
  expect(whole.dismissReasons.map(({ code }) => code)).toContain('honest-traffic');
  const file = await ana.get(`/api/alerts/${alert!.id}/file.pdf`);
  expect(file.status).toBe(200);
});

test('the page of a vessel says who it is, what it did and whose list it is on; its track leaves as a file', async () => {
  const { body: picture } = await ana.get<Picture>('/api/sea/picture');
  const track = picture.track[picture.name.indexOf('AMBER KESTREL')]!;
  const { body: page } = await ana.get<VesselPage>(`/api/sea/vessels/${track}`);
  expect(page).toMatchObject({ name: 'AMBER KESTREL', imo: '9074729', imoValid: true, flag: 'LR', kind: 'tanker' });
  expect(page.listed[0]?.text).toContain('Amber Kestrel');
  expect(page.entities[0]).toMatchObject({ key: 'own:watch/kestrel' });
  expect(page.history.map(({ property }) => property)).toContain('callsign');
  const csv = await ana.get<string>(`/api/sea/vessels/${track}/track.csv`);
  expect(csv.status).toBe(200);
  const geo = await ana.get<string>(`/api/sea/vessels/${track}/track.geojson`);
  expect(JSON.parse(geo.body)).toMatchObject({ features: [{ geometry: { type: 'MultiLineString' } }] });
});

test('the same file again changes nothing', async () => {
  const before = await node.inStore((tx) => tx.selectFrom('sea_finding').select('id').execute());
  await hear(meeting(), 'again.nmea');
  const after = await node.inStore((tx) => tx.selectFrom('sea_finding').select('id').execute());
  expect(after.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
});
