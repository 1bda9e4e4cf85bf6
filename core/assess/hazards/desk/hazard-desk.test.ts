import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteOldRecords } from '../../../observe/hazards/index.ts';
import { judgeHazards, takeBackJudgement } from '../judge.ts';
import { readHazardPage } from '../read-hazard-page.ts';
import { capDocument, emscFrame, HTML_PAGE, incidentDocument, type TestQuake, usgsDocument } from './test-documents.ts';
import { type TestDesk, testDesk } from './test-desk.ts';
import { testStore } from '../../../testing/index.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = testDesk(await testStore());
});
afterAll(async () => desk.close());
beforeEach(async () => desk.clear());

const QUAKE = { id: 'us1', at: '2026-11-20T11:30:00Z' };
const usgs = (...quakes: readonly TestQuake[]) => ({ dataset: 'usgs_earthquakes', text: usgsDocument(...quakes) });
const emsc = (quake: TestQuake, action?: string) => ({ dataset: 'emsc_earthquakes', text: emscFrame(quake, action) });
const page = (id: string) => desk.inStore((tx) => readHazardPage(tx, id));

describe('one event out of what feeds say', () => {
  it('the same earthquake from two feeds is one, with evidence', async () => {
    expect(await desk.read(usgs(QUAKE))).toMatchObject([
      { state: 'taken', format: 'usgs-geojson', reports: 1, added: 1, changed: 0 },
    ]);
    await desk.read(emsc({ id: 'e1', at: '2026-11-20T11:30:04Z' }));
    expect(await desk.groups()).toEqual({ 'usgs:us1': ['emsc:e1', 'usgs:us1'] });
    const { event, reports } = await page('usgs:us1');
    expect(event).toMatchObject({ hazard: 'earthquake', active: true, lane: 'actual', reports: 2, magnitude: 5.3 });
    const [{ row }] = reports.filter(({ row: { id } }) => id === 'emsc:e1') as [(typeof reports)[number]];
    expect(row.evidence).toMatchObject([{ with: 'usgs:us1', timeS: 4 }]);
  });

  it.each([
    ['in order', [0, 1, 2]],
    ['the update first', [1, 0, 2]],
    ['the cancel first', [2, 1, 0]],
  ])('an update replaces and a cancel ends: %s', async (_, order) => {
    const sent = ['2026-11-20T10:00:00-00:00', '2026-11-20T10:30:00-00:00', '2026-11-20T11:00:00-00:00'] as const;
    const expires = '2026-11-20T20:00:00-00:00';
    const documents = [
      capDocument({ id: 'A', sent: sent[0], expires }),
      capDocument({ id: 'B', sent: sent[1], type: 'Update', refs: [['A', sent[0]]], expires }),
      capDocument({ id: 'C', sent: sent[2], type: 'Cancel', refs: [['B', sent[1]]], expires }),
    ];
    await desk.read(documents[order[0]!]!, documents[order[1]!]!);
    if (order[2] === 2) {
      const reports = await liveReports();
      expect(reports.filter(({ live }) => live).map(({ id }) => id)).toEqual(['cap:warn@example.org,B']);
      expect(await desk.events()).toMatchObject([{ active: true }]);
    }
    await desk.read(documents[order[2]!]!);
    expect((await liveReports()).filter(({ live }) => live)).toEqual([]);
    const live = (await desk.events()).filter(({ redirect_to }) => redirect_to === null);
    expect(live).toMatchObject([{ active: false }]);
  });

  it('sent anew with other content keeps its identity, as a revision', async () => {
    await desk.read(usgs(QUAKE));
    const [outcome] = await desk.read(usgs({ ...QUAKE, mag: 5.9, updated: '2026-11-20T11:50:00Z' }));
    expect(outcome).toMatchObject({ added: 0, changed: 1 });
    expect(await desk.events()).toMatchObject([{ id: 'usgs:us1', magnitude: 5.9 }]);
    const { timeline } = await page('usgs:us1');
    expect(new Map(timeline.map(({ kind, text }) => [kind, text]))).toEqual(
      new Map([
        ['report', 'M 5.4 - Ionian Sea'],
        ['revision', 'M 5.9 - Ionian Sea'],
      ]),
    );
    // What is said late and is older changes nothing.
    await desk.read(usgs({ ...QUAKE, mag: 5.1, updated: '2026-11-20T11:40:00Z' }));
    expect(await desk.events()).toMatchObject([{ magnitude: 5.9 }]);
  });

  it('what was dated in the future by a slip is corrected at once', async () => {
    await desk.read(usgs({ ...QUAKE, mag: 6.9, updated: '2026-11-20T21:30:00Z' }));
    expect(await desk.events()).toMatchObject([{ active: false }]);
    await desk.read(usgs({ ...QUAKE, mag: 5.9, updated: '2026-11-20T11:40:00Z' }));
    expect(await desk.events()).toMatchObject([{ active: true, magnitude: 5.9 }]);
  });

  it('revisions that come in one batch all stay to be read', async () => {
    await desk.read(
      usgs(QUAKE),
      usgs({ ...QUAKE, mag: 5.5, updated: '2026-11-20T11:40:00Z' }),
      usgs({ ...QUAKE, mag: 5.6, updated: '2026-11-20T11:50:00Z' }),
    );
    const { timeline } = await page('usgs:us1');
    expect(timeline.map(({ kind }) => kind).toSorted()).toEqual(['report', 'revision', 'revision']);
  });

  it('old documents go, but for those that something live stands on', async () => {
    await desk.read(
      usgs(QUAKE),
      capDocument({ id: 'A', sent: '2026-11-20T11:00:00-00:00', expires: '2027-06-01T00:00:00-00:00' }),
    );
    const later = new Date('2027-01-20T12:00:00Z');
    desk.now = later;
    await desk.settle();
    await desk.inStore((tx) => deleteOldRecords(tx, later));
    const left = await desk.store.db.selectFrom('hazard_report').select(['id', 'record_id']).orderBy('id').execute();
    expect(left.map(({ record_id }) => record_id === null)).toEqual([false, true]);
    await desk.inStore((tx) => deleteOldRecords(tx, new Date('2028-01-01T00:00:00Z')));
    expect(await desk.store.db.selectFrom('cap_message').select('identifier').execute()).toEqual([]);
  });

  it('an incident that is corrected to an earlier time is as it was said last', async () => {
    const row = (time: string) => `7,${time},,power,36,14.4,Grid,Out`;
    await desk.read(incidentDocument(row('2026-11-20T11:00:00Z')));
    await desk.read(incidentDocument(row('2026-11-20T09:00:00Z')));
    expect(await desk.events()).toMatchObject([{ start_at: new Date('2026-11-20T09:00:00Z') }]);
  });

  it.each(['at once', 'after a restart'])('a correction that is taken back is taken back, %s', async (when) => {
    const [first, second] = ['36', '38'].map((lat) =>
      incidentDocument(`7,2026-11-20T11:00:00Z,,power,${lat},14.4,Grid,Out`),
    );
    const placed = async () => (await desk.events()).map(({ lat }) => lat);
    await desk.read(first!);
    await desk.read(second!);
    expect(await placed()).toEqual([38]);
    if (when === 'after a restart') await desk.reopen();
    expect(await desk.read(first!)).toMatchObject([{ state: 'taken', changed: 1 }]);
    expect(await placed()).toEqual([36]);
    const third = incidentDocument('7,2026-11-20T11:00:00Z,,power,37,14.4,Grid,Out');
    expect(await desk.read(third, third)).toMatchObject([{ state: 'taken' }, { state: 'known' }]);
    await desk.read(first!);
    expect(await desk.read(first!)).toMatchObject([{ state: 'known' }]);
  });

  it('a refused document changes nothing and is told, however often it comes', async () => {
    await desk.read(usgs(QUAKE));
    const before = await desk.events();
    for (let time = 0; time < 2; time++) {
      const [outcome] = await desk.read({ dataset: 'usgs_earthquakes', text: HTML_PAGE });
      expect(outcome).toMatchObject({ state: 'refused', findings: [{ code: 'HAZ-002' }] });
    }
    expect(await desk.events()).toEqual(before);
  });

  it('a list of sites is no document about hazards', async () => {
    expect(await desk.read('id,name,kind,lat,lon\ns1,Station,substation,36,14')).toMatchObject([
      { state: 'refused', findings: [{ code: 'HAZ-007' }] },
    ]);
  });

  it('the same bytes again change nothing, in one batch or later', async () => {
    const outcomes = await desk.read(usgs(QUAKE), usgs(QUAKE));
    expect(outcomes.map(({ state }) => state)).toEqual(['taken', 'known']);
    const before = await desk.events();
    const [again] = await desk.read(usgs(QUAKE));
    expect(again).toMatchObject({ state: 'known', newestAt: outcomes[0]?.newestAt });
    expect(again?.newestAt).toBeInstanceOf(Date);
    expect(await desk.events()).toEqual(before);
  });

  it('an exercise is never one with what is real', async () => {
    const alert = { sent: '2026-11-20T11:00:00-00:00', expires: '2026-11-20T20:00:00-00:00' };
    await desk.read(capDocument({ id: 'real', ...alert }), capDocument({ id: 'drill', status: 'Exercise', ...alert }));
    expect((await desk.events()).map(({ lane }) => lane).toSorted()).toEqual(['actual', 'exercise']);
  });
});

describe('the clock', () => {
  it('what has run out ends, and its event with it', async () => {
    await desk.read(capDocument({ id: 'A', sent: '2026-11-20T11:00:00-00:00', expires: '2026-11-20T13:00:00-00:00' }));
    expect(await desk.isDue()).toBe(false);
    desk.now = new Date('2026-11-20T13:00:01Z');
    expect(await desk.isDue()).toBe(true);
    await desk.settle();
    expect(await desk.events()).toMatchObject([{ active: false }]);
    expect(await liveReports()).toMatchObject([{ live: false, ended_why: 'Its time ran out.' }]);
    expect(await desk.isDue()).toBe(false);
  });

  it('an exercise under the same number keeps nothing alive', async () => {
    const sent = '2026-11-20T11:00:00-00:00';
    await desk.read(
      capDocument({ id: 'A', sent, expires: '2026-11-20T13:00:00-00:00' }),
      capDocument({ id: 'A', sent, expires: '2026-11-20T20:00:00-00:00', status: 'Exercise' }),
    );
    desk.now = new Date('2026-11-20T13:00:01Z');
    await desk.settle();
    const states = await desk.store.db.selectFrom('hazard_report').select(['lane', 'live']).orderBy('lane').execute();
    expect(states).toEqual([
      { lane: 'actual', live: false },
      { lane: 'exercise', live: true },
    ]);
  });

  it('an alert that is dated in the future becomes live when its time comes', async () => {
    await desk.read(capDocument({ id: 'A', sent: '2026-11-20T18:00:00-00:00', expires: '2026-11-20T23:00:00-00:00' }));
    expect(await desk.events()).toMatchObject([{ active: false }]);
    await desk.reopen();
    expect(await desk.isDue()).toBe(false);
    desk.now = new Date('2026-11-20T18:00:00Z');
    expect(await desk.isDue()).toBe(true);
    await desk.settle();
    expect(await desk.events()).toMatchObject([{ active: true }]);
    expect(await desk.isDue()).toBe(false);
  });

  it('a future alert that was withdrawn before it began is due once and never live', async () => {
    const sent = '2026-11-20T18:00:00-00:00';
    await desk.read(
      capDocument({ id: 'A', sent, expires: '2026-11-20T23:00:00-00:00' }),
      capDocument({ id: 'B', sent, type: 'Cancel', refs: [['A', sent]] }),
    );
    desk.now = new Date('2026-11-20T18:30:00Z');
    await desk.settle();
    expect((await liveReports()).filter(({ live }) => live)).toEqual([]);
    expect(await desk.isDue()).toBe(false);
  });

  it('what is said again without an end lasts longer, and is no revision', async () => {
    await desk.read(usgs(QUAKE));
    desk.now = new Date('2026-11-21T11:00:00Z');
    expect(await desk.read(usgs({ ...QUAKE, updated: '2026-11-21T10:59:00Z' }))).toMatchObject([
      { added: 0, changed: 0 },
    ]);
    desk.now = new Date('2026-11-21T12:30:00Z');
    await desk.settle();
    expect(await desk.events()).toMatchObject([{ active: true }]);
    expect((await liveReports()).map(({ revision }) => revision)).toEqual([1]);
  });
});

describe('a restart', () => {
  it('goes on where it was, with the same ids, and takes nothing for changed', async () => {
    await desk.read(usgs(QUAKE, { id: 'us2', at: '2026-11-19T03:00:00Z', lat: 10, lon: -60 }));
    const before = await desk.events();
    await desk.reopen();
    await desk.settle();
    expect(await desk.events()).toEqual(before);
    // Another edition of the feed that says the same of each.
    const [outcome] = await desk.read({ dataset: 'usgs_earthquakes', text: `${usgs(QUAKE).text} ` });
    expect(outcome).toMatchObject({ state: 'taken', added: 0, changed: 0 });
    await desk.read(emsc({ id: 'e1', at: '2026-11-20T11:30:02Z' }));
    expect(await desk.groups()).toEqual({ 'usgs:us1': ['emsc:e1', 'usgs:us1'], 'usgs:us2': ['usgs:us2'] });
  });

  it('a feed that repeats last year adds nothing', async () => {
    await desk.read(usgs(QUAKE));
    desk.now = new Date('2027-11-20T12:00:00Z');
    await desk.settle();
    await desk.reopen();
    const [outcome] = await desk.read({ dataset: 'usgs_earthquakes', text: `${usgs(QUAKE).text} ` });
    expect(outcome).toMatchObject({ state: 'taken', added: 0, changed: 0 });
    expect(outcome?.findings.map(({ code }) => code)).toContain('HAZ-106');
    expect(await desk.events()).toMatchObject([{ id: 'usgs:us1', active: false }]);
  });
});

describe('what people say', () => {
  const FAR = { id: 'e9', at: '2026-11-20T11:30:20Z', lat: 40.5, lon: 25 };

  async function judge(a: string, b: string, same: boolean): Promise<string> {
    await desk.inStore((tx) => judgeHazards(tx, { a, b, same, note: 'as the bulletin says' }, 'ana', desk.now));
    expect(await desk.isDue()).toBe(true);
    await desk.settle();
    const { id } = await desk.store.db
      .selectFrom('hazard_judgement')
      .where('undone_at', 'is', null)
      .select('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  it.each(['at once', 'after a restart'])('two are put together and, taken back, are two again: %s', async (when) => {
    await desk.read(usgs(QUAKE), emsc(FAR));
    const id = await judge('usgs:us1', 'emsc:e9', true);
    expect(await desk.groups()).toEqual({ 'usgs:us1': ['emsc:e9', 'usgs:us1'] });
    const merged = await page('emsc:e9');
    expect(merged).toMatchObject({ askedAs: 'emsc:e9', event: { id: 'usgs:us1' }, judgements: [{ id, by: 'ana' }] });
    await desk.inStore((tx) => takeBackJudgement(tx, id, 'ben', desk.now));
    if (when === 'after a restart') await desk.reopen();
    await desk.settle();
    expect(await desk.groups()).toEqual({ 'usgs:us1': ['usgs:us1'], 'emsc:e9': ['emsc:e9'] });
    expect((await page('emsc:e9')).askedAs).toBeUndefined();
    expect((await page('emsc:e9')).timeline.map(({ kind, who }) => `${kind} ${who}`)).toContain('undone ben');
    expect(await desk.isDue()).toBe(false);
  });

  it.each(['at once', 'after a restart'])('one is split, and put together again: %s', async (when) => {
    await desk.read(usgs(QUAKE), emsc({ id: 'e1', at: '2026-11-20T11:30:04Z' }));
    const id = await judge('usgs:us1', 'emsc:e1', false);
    expect(Object.keys(await desk.groups())).toHaveLength(2);
    await desk.inStore((tx) => takeBackJudgement(tx, id, 'ben', desk.now));
    if (when === 'after a restart') await desk.reopen();
    await desk.settle();
    expect(await desk.groups()).toEqual({ 'usgs:us1': ['emsc:e1', 'usgs:us1'] });
  });

  it('a word about reports that are not there, or not of one lane, is refused', async () => {
    const alert = { sent: '2026-11-20T11:00:00-00:00' };
    await desk.read(usgs(QUAKE), capDocument({ id: 'drill', status: 'Exercise', ...alert }));
    const say = (a: string, b: string) => desk.inStore((tx) => judgeHazards(tx, { a, b, same: true }, 'ana', desk.now));
    await expect(say('usgs:us1', 'none')).rejects.toMatchObject({ code: 'HAZ-601' });
    await expect(say('usgs:us1', 'usgs:us1')).rejects.toMatchObject({ code: 'HAZ-601' });
    const [drill] = (await liveReports()).filter(({ lane }) => lane === 'exercise');
    await expect(say('usgs:us1', drill!.id)).rejects.toMatchObject({ code: 'HAZ-601' });
  });
});

async function liveReports() {
  return await desk.store.db.selectFrom('hazard_report').selectAll().orderBy('id').execute();
}
