import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDoubts } from '../read-doubts.ts';
import { readHazardPage } from '../read-hazard-page.ts';
import { readHazards } from '../read-hazards.ts';
import { readWarnings } from '../read-warnings.ts';
import { judgeHazards } from '../judge.ts';
import { writeOwnArea } from '../own-area.ts';
import { capDocument, emscFrame, incidentDocument, type TestQuake, usgsDocument } from './test-documents.ts';
import { type TestDesk, testDesk } from './test-desk.ts';
import type { Principal } from '../../../safeguards/index.ts';
import { readSettings } from '../../../store/index.ts';
import { assign, escalateOverdue } from '../../alerts/decide.ts';
import { testStore } from '../../../testing/index.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = testDesk(await testStore());
});
afterAll(async () => desk.close());
beforeEach(async () => desk.clear());

const AT = '2026-11-20T11:30:00Z';
const usgs = (...quakes: readonly TestQuake[]) => ({ dataset: 'usgs_earthquakes', text: usgsDocument(...quakes) });
const emsc = (quake: TestQuake, action?: string) => ({ dataset: 'emsc_earthquakes', text: emscFrame(quake, action) });
const page = (id: string) => desk.inStore((tx) => readHazardPage(tx, id));
const later = (seconds: number) => new Date(Date.parse(AT) + seconds * 1000).toISOString();

it('the id of a report leads to the event that it is in', async () => {
  await desk.read(usgs({ id: 'us1', at: AT }), emsc({ id: 'e1', at: later(2) }));
  const { event } = await page('usgs:us1');
  expect(event.reports).toBe(2);
  expect((await page('emsc:e1')).event.id).toBe(event.id);
});

describe('nobody speaks for anybody else', () => {
  const flood = { id: 'F', sent: AT, severity: 'Extreme', urgency: 'Immediate', expires: later(86_400) };
  const refs = [['F', AT]] as const;
  const F = 'cap:warn@example.org,F';
  const stands = async () => {
    const { event, reports } = await page(F);
    return { active: event.active, level: event.level, live: reports.find(({ row }) => row.id === F)?.row.live };
  };

  it.each([
    ['a stranger over the same feed', 'feed', { sender: 'other@example.org', of: 'warn@example.org' }],
    ['its own name over another feed', 'other', {}],
  ])('what withdraws it or makes it less: %s', async (_, dataset, by) => {
    await desk.read(capDocument(flood));
    desk.now = new Date('2026-11-20T12:10:00Z');
    const end = { sent: later(600), refs, expires: later(86_400), ...by };
    await desk.read({ dataset, text: capDocument({ id: 'C', type: 'Cancel', ...end }) });
    expect(await stands()).toEqual({ active: true, level: 'extreme', live: true });
    await desk.reopen();
    await desk.read({ dataset, text: capDocument({ id: 'U', type: 'Update', severity: 'Minor', ...end }) });
    expect(await stands()).toEqual({ active: true, level: 'extreme', live: true });
    // The same id with other words, sent later.
    await desk.read({ dataset, text: capDocument({ ...flood, sent: later(900), severity: 'Minor', ...by }) });
    expect(await stands()).toEqual({ active: true, level: 'extreme', live: true });
    // Its own sender over its own feed may.
    await desk.read(capDocument({ id: 'E', type: 'Cancel', sent: later(700), refs }));
    expect(await stands()).toMatchObject({ live: false });
  });

  it('of two contents of one message sent at one time the graver stays', async () => {
    await desk.read(capDocument({ ...flood, severity: 'Severe' }), capDocument({ ...flood, severity: 'Minor' }));
    expect(await stands()).toMatchObject({ level: 'severe' });
    await desk.read(capDocument(flood));
    expect(await stands()).toMatchObject({ level: 'extreme' });
  });
});

describe('doubts', () => {
  const between = { id: 'e1', lat: 35.5, lon: 18.2 };

  it.each(['at once', 'after a restart'])(
    'what may be of either of two waits for a person, until it is told: %s',
    async (when) => {
      await desk.read(usgs({ id: 'us1', at: AT }, { id: 'us2', at: later(10) }), emsc({ ...between, at: later(5) }));
      const doubts = await desk.inStore((tx) => readDoubts(tx));
      expect(doubts).toHaveLength(1);
      expect([doubts[0]?.a.row.id, doubts[0]?.b.row.id]).toContain('emsc:e1');
      expect((await page('emsc:e1')).doubts).toHaveLength(1);
      if (when === 'after a restart') await desk.reopen();
      // The agency revises the time: it is the second one, clearly.
      await desk.read(emsc({ ...between, at: later(40), updated: later(600), lat: 20, lon: -40 }, 'update'));
      expect(await desk.inStore((tx) => readDoubts(tx))).toEqual([]);
    },
  );

  it('a person settles it', async () => {
    await desk.read(usgs({ id: 'us1', at: AT }, { id: 'us2', at: later(10) }), emsc({ ...between, at: later(5) }));
    const judgement = { a: 'usgs:us1', b: 'emsc:e1', same: true };
    await desk.inStore((tx) => judgeHazards(tx, judgement, 'ana', desk.now));
    await desk.settle();
    expect((await desk.groups())['usgs:us1']).toEqual(['emsc:e1', 'usgs:us1']);
    const pairs = (await desk.inStore((tx) => readDoubts(tx))).map(({ a, b }) => [a.row.id, b.row.id].toSorted());
    expect(pairs).not.toContainEqual(['emsc:e1', 'usgs:us1']);
  });
});

describe('where sources disagree', () => {
  it('two magnitudes and two levels are told; those of the better source are shown', async () => {
    await desk.feed('usgs_earthquakes', 'B2');
    await desk.feed('bureau', 'A1');
    await desk.read(usgs({ id: 'us1', at: AT, mag: 6.4, alert: 'red' }));
    const text = usgsDocument({ id: 'b1', at: later(2), mag: 5.6, alert: 'yellow' }).replace('M 5.6', 'Bureau: M 5.6');
    await desk.read({ dataset: 'bureau', text: text.replace('"ids":",b1,"', '"ids":",b1,us1,"') });
    const [event] = await desk.events();
    // Both are of one agency, which does not contradict itself; the better feed's word is shown.
    expect(event).toMatchObject({
      reports: 2,
      magnitude: 5.6,
      level: 'moderate',
      conflicts: [],
      handling: 'TLP:GREEN',
    });
    await desk.read(emsc({ id: 'e1', at: later(3), mag: 6.8, lat: 36.4, lon: 18.9 }));
    const [told] = await desk.events();
    expect(told).toMatchObject({ reports: 3, magnitude: 5.6 });
    expect(told?.conflicts.map(({ property }) => property)).toEqual(['magnitude', 'place']);
    expect(told?.conflicts[0]?.values).toEqual([
      { value: '5.6', agencies: ['USGS'] },
      { value: '6.8', agencies: ['EMSC'] },
    ]);
  });

  it('two levels', async () => {
    const alert = { sent: '2026-11-20T11:00:00-00:00', expires: '2026-11-20T20:00:00-00:00' };
    await desk.feed('basin', 'A1');
    await desk.read(capDocument({ id: 'A', ...alert, sender: 'met@example.org', severity: 'Extreme' }), {
      dataset: 'basin',
      text: capDocument({ id: 'B', ...alert, sender: 'river@example.org', severity: 'Moderate' }),
    });
    const [event] = await desk.events();
    expect(event).toMatchObject({ level: 'moderate', reports: 2 });
    expect(event?.conflicts).toMatchObject([
      { property: 'level', values: [{ value: 'moderate' }, { value: 'extreme' }] },
    ]);
  });
});

describe('two events that become one', () => {
  it('the id of the later leads to the earlier, also on its page and in lists', async () => {
    await desk.read(
      usgs({ id: 'us1', at: AT, lat: 35.5, lon: 16 }),
      emsc({ id: 'e1', at: later(8), lat: 35.5, lon: 24 }),
    );
    const { version } = await desk.inStore((tx) => readHazards(tx, ALL));
    expect(Object.keys(await desk.groups())).toEqual(['emsc:e1', 'usgs:us1']);
    // A revision comes to lie where both can be one.
    await desk.read(emsc({ id: 'e1', at: later(1), updated: later(300), lat: 35.5, lon: 16.1 }, 'update'));
    expect(await desk.groups()).toEqual({ 'usgs:us1': ['emsc:e1', 'usgs:us1'] });
    expect(await page('emsc:e1')).toMatchObject({ askedAs: 'emsc:e1', event: { id: 'usgs:us1', reports: 2 } });
    const found = await desk.inStore((tx) => readHazards(tx, { ...ALL, since: version }));
    expect(found).toMatchObject({ total: 1, gone: ['emsc:e1'], events: [{ id: 'usgs:us1' }] });
  });

  it('what is beyond the limit of an answer comes with the next', async () => {
    const quakes = Array.from({ length: 7 }, (_, i) => ({ id: `us${i}`, at: AT, lat: -60 + i * 15, lon: 10 }));
    await desk.read(usgs(...quakes));
    const seen: string[] = [];
    for (let since = 0, asked = 0; asked < 4; asked++) {
      const found = await desk.inStore((tx) => readHazards(tx, { ...ALL, since, limit: 3 }));
      seen.push(...found.events.map(({ id }) => id));
      since = found.version;
    }
    expect(seen.toSorted()).toEqual(quakes.map(({ id }) => `usgs:${id}`));
  });
});

const ALL = { lane: 'actual', state: 'all', sort: 'start', limit: 100 } as const;

it.each(['at once', 'after a restart'])('an earthquake may have put out the power: %s', async (when) => {
  await desk.read(usgs({ id: 'us1', at: AT, mag: 7.2, lat: 36, lon: 14.4 }));
  if (when === 'after a restart') await desk.reopen();
  await desk.read({ dataset: 'grid', text: incidentDocument(`7,${later(60)},,power,36.05,14.45,Grid,Out`) });
  const { causes } = await page('usgs:us1');
  expect(causes).toMatchObject([
    { to_event: 'incident:grid/7', rule: 'earthquake-outage', other: { id: 'incident:grid/7' } },
  ]);
  if (when === 'after a restart') await desk.reopen();
  await desk.read({ dataset: 'grid', text: incidentDocument(`7,${later(90)},,power,36.05,14.45,Grid,Out still`) });
  expect((await page('incident:grid/7')).causes).toMatchObject([{ from_event: 'usgs:us1' }]);
});

describe('an extreme and immediate warning', () => {
  const warning = {
    id: 'W',
    sent: '2026-11-20T11:50:00-00:00',
    expires: '2026-11-20T14:00:00-00:00',
    severity: 'Extreme',
    urgency: 'Immediate',
    headline: 'Dam is breaking',
  };
  const warnings = () => desk.inStore((tx) => readWarnings(tx));
  const takenBy = async (name: string | undefined, id: number) => {
    const who = { kind: 'person', name: 'ana', role: 'analyst' } as unknown as Principal;
    await desk.store.db
      .insertInto('account')
      .values({
        name: 'ana',
        display_name: 'Ana',
        role: 'analyst',
        password_hash: '',
        must_change_password: false,
        created_at: desk.now,
      })
      .onConflict((c) => c.doNothing())
      .execute();
    await desk.inStore(async (tx) => assign(tx, id, name, { who, settings: await readSettings(tx), now: desk.now }));
  };
  const ownArea = (lon: number) =>
    desk.inStore((tx) =>
      writeOwnArea(
        tx,
        {
          countries: [],
          rings: [
            [
              [lon, 35],
              [lon + 2, 35],
              [lon + 2, 37],
              [lon, 37],
              [lon, 35],
            ],
          ],
        },
        'ana',
      ),
    );

  it.each([
    ['strong', { mag: 7.9 }, [true]],
    ['weaker', { mag: 6.4 }, []],
    ['deep', { mag: 7.9, depthKm: 550 }, []],
    ['known for long', { mag: 7.9, at: '2026-11-18T11:30:00Z' }, []],
  ])('an earthquake that nobody has graded yet: %s', async (_, quake, pinned) => {
    await desk.read(usgs({ id: 'us1', at: AT, ...quake }));
    expect((await warnings()).map(({ byMagnitude }) => byMagnitude)).toEqual(pinned);
    const alerts = await desk.store.db.selectFrom('alert').select(['listed_caption', 'hit']).execute();
    expect(alerts).toMatchObject(
      pinned.length === 0
        ? []
        : [
            {
              listed_caption: 'Strong earthquake',
              hit: { reasons: [{ text: expect.stringContaining('magnitude 7.9, 10 km deep') }, {}] },
            },
          ],
    );
  });

  it('of a strong earthquake that is corrected says so, and is not called extreme', async () => {
    await desk.read(usgs({ id: 'us1', at: AT, mag: 7.9 }));
    await desk.read(usgs({ id: 'us1', at: AT, mag: 6.1, updated: '2026-11-20T12:00:00Z' }));
    expect(await warnings()).toMatchObject([
      { byMagnitude: true, ended: 'It was corrected since, and warns no more.' },
    ]);
  });

  it('that is withdrawn without a word stands as what it was, with when and why it ended', async () => {
    await desk.read(capDocument({ ...warning, event: 'Storm surge', category: 'Geo' }));
    desk.now = new Date('2026-11-20T12:30:00Z');
    const refs: [string, string][] = [['W', warning.sent]];
    await desk.read(capDocument({ id: 'C', type: 'Cancel', sent: '2026-11-20T12:29:00-00:00', refs, isBare: true }));
    const [pinned, ...others] = await warnings();
    expect(others).toEqual([]);
    expect(pinned).toMatchObject({
      event: { caption: 'Dam is breaking', active: false },
      report: { read: { title: 'Dam is breaking' } },
      ended: 'A later message of the source replaced or withdrew it.',
    });
    expect(await desk.events()).toHaveLength(1);
    const whole = await desk.inStore((tx) => readHazardPage(tx, pinned!.event.id));
    expect(whole.timeline.find(({ kind }) => kind === 'ended')?.at).toEqual(desk.now);
  });

  it.each([
    ['EXTREME', 'Immediate'],
    [' extreme ', 'immediate'],
  ])('is pinned whatever its letters are: %s, %s', async (severity, urgency) => {
    await desk.read(capDocument({ ...warning, severity, urgency }));
    expect(await warnings()).toHaveLength(1);
  });

  it('is pinned where no area is set, and stays until it is taken, also when it ends', async () => {
    await desk.read(capDocument(warning));
    const [pinned] = await warnings();
    expect(pinned).toMatchObject({
      event: { caption: 'Dam is breaking' },
      report: { read: { area: 'River valley' } },
      byMagnitude: false,
    });
    const alert = await desk.store.db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
    expect(alert).toMatchObject({ pinned: true, subject_kind: 'hazard', due_at: new Date('2026-11-20T12:15:00Z') });
    desk.now = new Date('2026-11-21T12:00:00Z');
    await desk.settle();
    expect(await warnings()).toHaveLength(1);
    await takenBy('ana', alert.id);
    expect(await warnings()).toEqual([]);
    // Its clock gives it to the supervisors; it does not come back to every screen for that.
    await desk.inStore((tx) => escalateOverdue(tx, desk.now));
    expect(await warnings()).toEqual([]);
    await takenBy(undefined, alert.id);
    expect(await warnings()).toHaveLength(1);
  });

  it.each([
    ['in the own area', 13, {}, 1],
    ['outside', 20, {}, 0],
    ['an exercise', 13, { status: 'Exercise' }, 0],
    ['severe only', 13, { severity: 'Severe' }, 0],
    ['expected only', 13, { urgency: 'Expected' }, 0],
    ['from yesterday', 13, { sent: '2026-11-19T11:50:00-00:00', expires: '2026-11-19T14:00:00-00:00' }, 0],
  ])('%s', async (_, lon, more, count) => {
    await ownArea(lon);
    await desk.settle();
    await desk.read(capDocument({ ...warning, ...more }));
    expect(await warnings()).toHaveLength(count);
    expect((await desk.events())[0]?.own_area).toBe(lon === 13);
  });

  it('an area that is set anew is one’s own from then on', async () => {
    await ownArea(20);
    await desk.settle();
    await desk.read(capDocument(warning));
    expect(await warnings()).toEqual([]);
    await ownArea(13);
    expect(await desk.isDue()).toBe(true);
    await desk.settle();
    expect(await warnings()).toHaveLength(1);
    expect(await desk.isDue()).toBe(false);
  });

  it('goes along where its event is merged into another', async () => {
    const far = { sender: 'other@example.org', circle: [48, 30, 5] as const };
    await desk.read(capDocument({ ...warning, id: 'first', severity: 'Minor', ...far }));
    await desk.read(capDocument(warning));
    const [{ id: event } = { id: '' }] = (await warnings()).map((one) => one.event);
    const [into] = (await desk.events()).map(({ id }) => id).filter((id) => id !== event);
    const reports = await desk.store.db.selectFrom('hazard_report').select('id').execute();
    const [a, b] = reports.map(({ id }) => id);
    await desk.inStore((tx) => judgeHazards(tx, { a: a!, b: b!, same: true }, 'ana', desk.now));
    await desk.settle();
    expect((await warnings()).map((one) => one.event.id)).toEqual([into]);
    expect((await page(event)).alerts).toHaveLength(1);
    expect(await desk.store.db.selectFrom('alert').select('id').execute()).toHaveLength(1);
  });
});

describe('any order of documents ends in the same events', () => {
  const sent = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00-00:00`;
  const expires = '2026-11-20T20:00:00-00:00';
  const documents = [
    usgs({ id: 'us1', at: AT, mag: 5.4 }),
    usgs({ id: 'us1', at: AT, mag: 5.8, updated: later(900) }),
    emsc({ id: 'e1', at: later(3) }),
    emsc({ id: 'e1', at: later(2), updated: later(500) }, 'update'),
    emsc({ id: 'e2', at: later(7000), lat: -20, lon: -70 }),
    emsc({ id: 'e2', at: later(7000), updated: later(7300), lat: -20, lon: -70 }, 'delete'),
    ...[
      capDocument({ id: 'A', sent: sent(0), expires }),
      capDocument({ id: 'B', sent: sent(10), type: 'Update', refs: [['A', sent(0)]], expires, severity: 'Extreme' }),
      capDocument({ id: 'D', sent: sent(5), expires, circle: [60, 20, 10] }),
      capDocument({ id: 'C', sent: sent(20), type: 'Cancel', refs: [['D', sent(5)]], expires }),
      capDocument({ id: 'X', sent: sent(0), status: 'Exercise', expires }),
    ].map((text) => ({ dataset: 'cap', text })),
  ];

  /** What stands at the end, whatever events are called. */
  async function outcome() {
    const events = (await desk.events()).filter(({ redirect_to }) => redirect_to === null);
    const groups = await desk.groups();
    return events
      .map(({ id, lane, level, active, magnitude, reports, caption }) => ({
        reports: groups[id],
        said: [lane, level, active, magnitude, reports, caption],
      }))
      .toSorted((a, b) => (String(a.reports) < String(b.reports) ? -1 : 1));
  }

  it('in one batch, in several, with a restart between', async () => {
    await desk.read(...documents);
    const expected = await outcome();
    expect(expected.length).toBeGreaterThan(3);
    const orders = fc.tuple(
      fc.shuffledSubarray(documents, { minLength: documents.length }),
      fc.nat(documents.length),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([order, cut, isReopened]) => {
        await desk.clear();
        await desk.read(...order.slice(0, cut));
        if (isReopened) await desk.reopen();
        for (const one of order.slice(cut)) await desk.read(one);
        expect(await outcome()).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
