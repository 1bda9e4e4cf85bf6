import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  AlertDetail,
  AlertPage,
  HazardAccepted,
  HazardDoubts,
  HazardList,
  HazardPage,
  IngestJob,
  OwnArea,
  Population,
  SitePage,
  SitePicture,
  Today,
  TrustedKeys,
} from '../api/index.ts';
import type { Caller } from '../testing/caller.ts';
import { frame, quakes, reference, warning } from '../testing/hazard-messages.ts';
import { type TestNode, testNode } from '../testing/test-node.ts';

let node: TestNode;
let ana: Caller;
let max: Caller;
/** All is told of this moment. */
let now: Date;

beforeAll(async () => {
  node = await testNode();
  ana = await node.person('ana', 'analyst');
  max = await node.person('max', 'administrator');
  now = new Date(Math.floor(node.node.now().getTime() / 1000) * 1000);
});

afterAll(async () => node.close());

const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

async function say(text: string, dataset = 'pushed'): Promise<HazardAccepted> {
  const { status, body } = await ana.post<HazardAccepted>(`/api/hazards/messages?dataset=${dataset}`, text);
  expect(status).toBe(202);
  await node.settle();
  return body;
}

const list = async (query = '') => (await ana.get<HazardList>(`/api/hazards?${query}`)).body;
const page = async (id: string) => (await ana.get<HazardPage>(`/api/hazards/${encodeURIComponent(id)}`)).body;

async function upload(text: string, query: Record<string, string> = {}): Promise<IngestJob> {
  const asked = new URLSearchParams({ file: 'file.txt', ...query });
  const { body } = await ana.post<IngestJob>(`/api/uploads?${asked.toString()}`, text);
  await node.settle();
  return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
}

describe('messages over the wire', () => {
  test('become events, with the document as received behind them', async () => {
    const text = warning({ id: 'A', at: before(30) });
    expect(await say(text)).toMatchObject({ messages: 1 });
    const { events, total, version, gone, feedsTroubled } = await list();
    expect({ total, gone, feedsTroubled }).toEqual({ total: 1, gone: [], feedsTroubled: 0 });
    expect(events).toMatchObject([
      {
        hazard: 'flood',
        hazardTitle: 'Flood',
        level: 'severe',
        active: true,
        lane: 'actual',
        caption: 'Flood on the Orrery',
      },
    ]);
    expect(version).toBeGreaterThan(0);
    const whole = await page(events[0]!.id);
    const [report] = whole.reports;
    expect(report).toMatchObject({
      feed: 'pushed',
      agency: 'warn@example.org',
      live: true,
      revision: 1,
      urgency: 'Expected',
    });
    expect(report?.texts[0]).toMatchObject({ language: 'en', headline: 'Flood on the Orrery', area: 'Orrery valley' });
    expect(whole.timeline).toMatchObject([{ kind: 'report', who: 'warn@example.org' }]);
    const record = await ana.get<string>(`/api/hazards/records/${report?.record}`);
    expect(record.text).toBe(text);
    expect(record.headers['x-sha256']).toBe(createHash('sha256').update(text).digest('hex'));
    expect(String(record.headers['content-disposition'])).toContain('attachment');
    expect((await ana.get('/api/hazards/records/999999')).status).toBe(404);
    expect((await ana.get('/api/hazards/none')).status).toBe(404);
  });

  test.each([
    ['a page of HTML', '<!doctype html><html><body>502</body></html>', 'HAZ-002'],
    ['half a feed', quakes({ id: 'us9', at: new Date() }).slice(0, 200), 'HAZ-003'],
    ['a list of sites', 'id,name,kind,lat,lon\ns,Station,substation,1,2', 'HAZ-007'],
    ['nothing that is known', 'hello', 'HAZ-001'],
  ])('%s is refused with what is wrong, and changes nothing', async (_, text, code) => {
    const { version } = await list();
    const { status, body } = await ana.post<{ code: string; findings: { code: string }[] }>(
      '/api/hazards/messages',
      text,
    );
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'HAZ-602' });
    expect(body.findings.map((finding) => finding.code)).toContain(code);
    await node.settle();
    expect((await list()).version).toBe(version);
  });

  test('an empty one, and a name of a dataset that is none', async () => {
    expect((await ana.post<{ code: string }>('/api/hazards/messages', '')).status).toBe(422);
    expect((await ana.post('/api/hazards/messages?dataset=No%20Name', 'x')).status).toBe(400);
  });

  test('the name of a list is refused, over the wire and with a file', async () => {
    await node.list('own:watched', [{ id: 'p1', schema: 'Person', properties: { name: ['Tamsin Orrery'] } }]);
    const text = warning({ id: 'L', at: before(20) });
    // The second is a list that is offered, and not loaded yet.
    for (const dataset of ['own:watched', 'un_sc_sanctions']) {
      const { status, body } = await ana.post<{ code: string }>(`/api/hazards/messages?dataset=${dataset}`, text);
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'HAZ-606' });
      expect(await upload(text, { as: 'hazards', dataset })).toMatchObject({
        state: 'refused',
        as: 'hazards',
        findings: [{ code: 'ING-109' }],
      });
    }
  });

  test('a table of incidents that holds none says so', async () => {
    const { messages, findings } = await say('id,time,kind,lat,lon\n');
    expect({ messages, codes: findings.map(({ code }) => code) }).toEqual({ messages: 0, codes: ['HAZ-008'] });
  });

  test('a program for ingest may send them', async () => {
    const program = await node.program('ingest');
    expect(
      (await program.post('/api/hazards/messages', warning({ id: 'P', at: before(20), circle: '60,20 5' }))).status,
    ).toBe(202);
    await node.settle();
    expect((await list('box=15,55,25,65')).total).toBe(1);
  });
});

describe('the list of events', () => {
  beforeAll(async () => {
    await say(quakes({ id: 'us1', at: before(40), mag: 6.1 }), 'usgs');
    await say(warning({ id: 'drill', at: before(10), status: 'Exercise', headline: 'A drill' }));
    await say(warning({ id: 'over', at: before(600), hours: 1, circle: '10,10 5' }));
  });

  test.each([
    ['lane=exercise', ['A drill']],
    ['hazard=earthquake', ['M 6.1 - Ionian Sea']],
    ['hazard=flood', ['Flood on the Orrery', 'Flood on the Orrery']],
    ['hazard=nothing', []],
    ['minLevel=severe', ['Flood on the Orrery', 'Flood on the Orrery']],
    ['state=ended', ['Flood on the Orrery']],
    ['box=17,35,19,36', ['M 6.1 - Ionian Sea']],
    ['hazard=earthquake&ownArea=true', ['M 6.1 - Ionian Sea']],
    ['sort=start&limit=1', ['Flood on the Orrery']],
  ])('%s', async (query, captions) => {
    expect((await list(query)).events.map(({ caption }) => caption)).toEqual(captions);
  });

  test('what ended, by when it was', async () => {
    const between = (from: Date, to: Date) => list(`state=all&from=${from.toISOString()}&to=${to.toISOString()}`);
    expect((await between(before(700), before(590))).events).toMatchObject([{ active: false }]);
  });

  test('since a version: what changed, and what fits no more', async () => {
    const { version } = await list();
    await say(warning({ id: 'B', at: before(5), type: 'Cancel', refs: reference('A', before(30)) }));
    const changed = await list(`since=${version}`);
    expect(changed.events).toEqual([]);
    expect(changed.gone).toContain('cap:warn@example.org,A');
    expect(await list(`since=${changed.version}`)).toMatchObject({ events: [], gone: [] });
  });

  test('a number that is none, and a box that is none, are refused', async () => {
    for (const query of ['since=x', 'box=1,2', 'minLevel=awful', 'limit=0'])
      expect((await ana.get(`/api/hazards?${query}`)).status).toBe(400);
  });

  test('the vocabulary names what is known', async () => {
    const { body } = await ana.get<{ hazards: { code: string; title: string }[] }>('/api/hazards/vocabulary');
    expect(body.hazards).toContainEqual(expect.objectContaining({ code: 'earthquake', title: 'Earthquake' }));
  });
});

describe('one earthquake of two feeds', () => {
  test('is one event with evidence, rings and an old id that leads to it', async () => {
    await say(frame({ id: 'e1', at: new Date(before(40).getTime() + 4000) }), 'emsc');
    const whole = await page('usgs:us1');
    expect(whole.row).toMatchObject({ reports: 2, conflicts: 1 });
    expect(whole.conflicts).toMatchObject([{ property: 'magnitude' }]);
    expect(whole.reports.flatMap(({ evidence }) => evidence)).not.toEqual([]);
    expect(whole.rings.length).toBeGreaterThan(0);
  });

  test('a person parts it, and takes the word back', async () => {
    const said = { a: 'usgs:us1', b: 'emsc:e1', same: false, note: 'Two shocks' };
    expect((await ana.post('/api/hazards/judgements', said)).status).toBe(202);
    await node.settle();
    const whole = await page('usgs:us1');
    expect(whole.judgements).toMatchObject([{ by: 'ana', same: false, note: 'Two shocks' }]);
    expect((await page('emsc:e1')).row.reports).toBe(1);
    const auditor = await node.person('audrey', 'auditor');
    expect((await auditor.send('DELETE', `/api/hazards/judgements/${whole.judgements[0]?.id}`)).status).toBe(403);
    expect((await ana.send('DELETE', `/api/hazards/judgements/${whole.judgements[0]?.id}`)).status).toBe(202);
    await node.settle();
    const again = await page('emsc:e1');
    expect(again).toMatchObject({ redirectTo: 'usgs:us1', row: { id: 'usgs:us1', reports: 2 }, judgements: [] });
    expect(again.timeline.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['judgement', 'undone', 'report']));
    expect((await ana.post<{ code: string }>('/api/hazards/judgements', { ...said, b: 'none' })).body.code).toBe(
      'HAZ-601',
    );
    expect((await ana.send('DELETE', `/api/hazards/judgements/${whole.judgements[0]?.id}`)).status).toBe(404);
  });

  test('what may be of either of two waits for a person', async () => {
    const at = before(50);
    const far = { lat: -20, lon: -70 };
    await say(quakes({ id: 'x1', at, ...far }, { id: 'x2', at: new Date(at.getTime() + 10_000), ...far }), 'usgs');
    await say(frame({ id: 'y', at: new Date(at.getTime() + 5000), ...far }), 'emsc');
    const { body } = await ana.get<HazardDoubts>('/api/hazards/doubts');
    expect(body.total).toBe(1);
    expect([body.doubts[0]?.a.id, body.doubts[0]?.b.id]).toContain('emsc:y');
    expect((await page('emsc:y')).doubts).toHaveLength(1);
  });
});

const SITES = `id,name,kind,lat,lon,operator,seveso,inhabitants,depends_on,geometry
station,Orrery substation,substation,36,14.4,Northgrid,,12000,,
pump,Orrery pumping station,water,38,14.4,Northgrid,,,station@6,
tank,Tank farm,chemical,36.05,14.45,,upper,,,
cable,Cable Norra,telecom_cable,,,,,,,"LINESTRING (20 59, 21 59)"`;
const GRID = `ncols 4\nnrows 4\nxllcorner 13\nyllcorner 34.5\ncellsize 1\nNODATA_value -9999\n${'1000 1000 1000 1000\n'.repeat(4)}`;

describe('sites and people', () => {
  test('files are known by their content, and active events are looked at again', async () => {
    await say(warning({ id: 'again', at: before(3), circle: '36,14.4 20', headline: 'Second flood' }));
    const sites = await upload(SITES);
    expect(sites).toMatchObject({ state: 'done', as: 'sites', format: 'sites-csv', dataset: 'sites' });
    const people = await upload(GRID, { file: 'people.asc' });
    expect(people).toMatchObject({ state: 'done', as: 'population' });
    expect((await ana.get<Population>('/api/hazards/population')).body).toMatchObject({
      loaded: true,
      name: 'people.asc',
      people: 16_000,
      cells: 16,
      by: 'ana',
    });
    const { exposure, row } = await page((await list('hazard=flood&box=14,35,15,37')).events[0]!.id);
    expect(exposure).toMatchObject({ sites: 2, cascades: 1 });
    expect(row.people).toBeGreaterThan(0);
    expect(exposure.rows.find(({ kind }) => kind === 'cascade')).toMatchObject({ key: 'sites/pump', afterHours: 6 });
  });

  test('a broken grid is refused, and the one before stays', async () => {
    const job = await upload(GRID.replace('1000 1000 1000 1000\n', '1000 x\n'), { file: 'broken.asc' });
    expect(job).toMatchObject({ state: 'refused', as: 'population' });
    expect(job.findings).toMatchObject([{ code: 'ING-107' }]);
    expect((await ana.get<Population>('/api/hazards/population')).body.name).toBe('people.asc');
  });

  test.each([
    ['CAP', () => warning({ id: 'up1', at: before(2), circle: '50,5 5' }), 'cap'],
    ['earthquakes', () => quakes({ id: 'up2', at: before(60), lat: 5, lon: 100 }), 'usgs-geojson'],
    ['a stream that was recorded', () => frame({ id: 'up3', at: before(60), lat: -5, lon: 120 }), 'emsc'],
    [
      'incidents',
      () => `id,time,until,kind,lat,lon,operator,text\n4,${before(60).toISOString()},,power,48,11,Grid,Out`,
      'incident-csv',
    ],
  ])('%s as a file', async (_, text, format) => {
    expect(await upload(text())).toMatchObject({ state: 'done', as: 'hazards', format, added: 1, refused: 0 });
  });

  test('a catalogue of earthquakes and the feed of GDACS, as files', async () => {
    const catalogue =
      '#EventID|Time|Latitude|Longitude|Depth/km|Author|Catalog|Contributor|ContributorID|MagType|Magnitude|MagAuthor|EventLocationName\n' +
      '20261120_1|2026-11-20T01:02:03.0|-15|-75|10|EMSC|EMSC|EMSC|1|mw|5.1|EMSC|PERU\n';
    expect(await upload(catalogue)).toMatchObject({ state: 'done', as: 'hazards', format: 'fdsn-text', added: 1 });
    const gdacs = `<?xml version="1.0"?><rss version="2.0" xmlns:gdacs="http://www.gdacs.org" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"><channel><title>GDACS</title>
<item><title>Green flood</title><guid isPermaLink="false">FL1102</guid><pubDate>${before(60).toUTCString()}</pubDate><geo:Point><geo:lat>12</geo:lat><geo:long>-5</geo:long></geo:Point>
<gdacs:eventtype>FL</gdacs:eventtype><gdacs:eventid>1102</gdacs:eventid><gdacs:episodeid>1</gdacs:episodeid><gdacs:alertlevel>Green</gdacs:alertlevel>
<gdacs:fromdate>${before(90).toUTCString()}</gdacs:fromdate><gdacs:todate>${before(-600).toUTCString()}</gdacs:todate><gdacs:datemodified>${before(60).toUTCString()}</gdacs:datemodified></item></channel></rss>`;
    expect(await upload(gdacs)).toMatchObject({ state: 'done', as: 'hazards', format: 'gdacs-rss', added: 1 });
  });

  test('a page of HTML that was said to be of hazards is refused with its reason', async () => {
    const job = await upload('<!doctype html><html></html>', { as: 'hazards' });
    expect(job).toMatchObject({ state: 'refused', added: 0, findings: [{ code: 'HAZ-002' }] });
  });

  test('the picture of sites, and in a box', async () => {
    const { body } = await ana.get<SitePicture>('/api/sites');
    expect(body).toMatchObject({ total: 4, leftOut: 0 });
    expect(new Set(body.threatened.map((i) => body.key[i]))).toEqual(new Set(['sites/station', 'sites/tank']));
    expect(body.seveso[body.key.indexOf('sites/tank')]).toBe('upper');
    expect(body.lines).toEqual([
      {
        site: body.key.indexOf('sites/cable'),
        positions: [
          [20, 59],
          [21, 59],
        ],
      },
    ]);
    const boxed = await ana.get<SitePicture>('/api/sites?box=14,37,15,39');
    expect(boxed.body.key).toContain('sites/pump');
    expect(boxed.body.key).not.toContain('sites/station');
  });

  test('the page of a site: what threatens it, what it needs, who fails without it', async () => {
    const of = (key: string) => ana.get<SitePage>(`/api/sites/page?key=${key}`);
    const { body: station } = await of('sites/station');
    expect(station).toMatchObject({
      name: 'Orrery substation',
      kind: 'substation',
      operator: { caption: 'Northgrid' },
    });
    expect(station.hazards.map(({ event }) => event.caption)).toEqual(['Second flood']);
    expect(station.without).toMatchObject([{ key: 'sites/pump', afterHours: 6 }]);
    expect((await of('sites/pump')).body.dependsOn).toMatchObject([{ key: 'sites/station', hours: 6 }]);
    expect((await of('sites/none')).status).toBe(404);
  });
});

describe('what an authority sets', () => {
  const MALTA = { countries: ['MT'], rings: [] };

  test('its own area: what is in it is marked, at once', async () => {
    expect((await ana.send('PUT', '/api/hazards/own-area', MALTA)).status).toBe(403);
    const { body } = await max.send<OwnArea>('PUT', '/api/hazards/own-area', MALTA);
    expect(body).toEqual(MALTA);
    await node.settle();
    const own = await list('ownArea=true&state=active');
    expect(own.events.map(({ caption }) => caption)).toContain('Second flood');
    expect(own.events.map(({ hazard }) => hazard)).not.toContain('earthquake');
    expect((await max.send('PUT', '/api/hazards/own-area', { countries: ['malta'], rings: [] })).status).toBe(400);
  });

  test('extreme and immediate in it is pinned on Today until somebody takes it', async () => {
    const warn = { severity: 'Extreme', urgency: 'Immediate', headline: 'Dam is breaking' };
    await say(warning({ id: 'far', at: before(1), circle: '60,20 5', ...warn }));
    expect((await ana.get<Today>('/api/today')).body.warnings).toEqual([]);
    await say(warning({ id: 'dam', at: before(1), circle: '35.9,14.4 10', ...warn }));
    const { body } = await ana.get<Today>('/api/today');
    expect(body.warnings).toMatchObject([
      {
        headline: 'Dam is breaking',
        instruction: 'Go to higher ground.',
        area: 'Orrery valley',
        lane: 'actual',
        placed: true,
      },
    ]);
    const [pinned] = body.warnings;
    const { body: alerts } = await ana.get<AlertPage>('/api/alerts');
    expect(alerts.alerts[0]).toMatchObject({ id: pinned?.alert, pinned: true, about: 'hazard', sector: 'crises' });
    const { body: alert } = await ana.get<AlertDetail>(`/api/alerts/${pinned?.alert}`);
    expect(alert.hazard?.event.id).toBe(pinned?.event);
    expect((await ana.get(`/api/alerts/${pinned?.alert}/file.pdf`)).status).toBe(200);
    await ana.post(`/api/alerts/${pinned?.alert}/assign`, { to: 'ana' });
    expect((await ana.get<Today>('/api/today')).body.warnings).toEqual([]);
  });

  test('what names a region only is pinned as without a place: no site was looked for', async () => {
    const warn = { severity: 'Extreme', urgency: 'Immediate', headline: 'Dam may break somewhere' };
    const region = '<geocode><valueName>EMMA_ID</valueName><value>MT001</value></geocode>';
    const text = warning({ id: 'region', at: before(1), ...warn });
    await say(text.replace(/<circle>.*<\/circle>/u, region));
    const { body } = await ana.get<Today>('/api/today');
    expect(body.warnings).toMatchObject([{ headline: warn.headline, placed: false, sites: 0 }]);
    await ana.post(`/api/alerts/${body.warnings[0]?.alert}/assign`, { to: 'ana' });
  });

  test.each([
    ['a country that is none', { countries: ['QQ'], rings: [] }],
    [
      'a corner off the Earth',
      {
        countries: [],
        rings: [
          [
            [200, 99],
            [1, 1],
            [2, 2],
            [200, 99],
          ],
        ],
      },
    ],
    [
      'a ring that crosses itself',
      {
        countries: [],
        rings: [
          [
            [0, 0],
            [2, 2],
            [2, 0],
            [0, 2],
            [0, 0],
          ],
        ],
      },
    ],
  ])('an own area is not %s', async (_, area) => {
    const { status, body } = await max.send<{ code: string }>('PUT', '/api/hazards/own-area', area);
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'HAZ-605' });
  });

  test('keys that are trusted: public ones only', async () => {
    const { generateKeyPairSync } = await import('node:crypto');
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const set = (text: string) =>
      max.send<TrustedKeys & { code: string }>('PUT', '/api/hazards/keys', { keys: [{ keyId: 'hub', pem: text }] });
    expect((await set(pem)).body.keys).toMatchObject([{ keyId: 'hub' }]);
    const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect((await set(secret)).body.code).toBe('HAZ-603');
    expect(
      (await set('-----BEGIN CERTIFICATE-----\nnot a key at all, but long enough\n-----END CERTIFICATE-----')).body
        .code,
    ).toBe('HAZ-603');
    expect((await max.get<TrustedKeys>('/api/hazards/keys')).body.keys).toHaveLength(1);
    expect((await ana.send('PUT', '/api/hazards/keys', { keys: [] })).status).toBe(403);
  });

  test('a signature that no trusted key made is told with the report', async () => {
    const more =
      '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo><CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><Reference URI=""><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue>AAAA</DigestValue></Reference></SignedInfo><SignatureValue>AAAA</SignatureValue></Signature>';
    await say(warning({ id: 'signed', at: before(1), circle: '10,50 5', more }));
    const [report] = (await page('cap:warn@example.org,signed')).reports;
    expect(report?.signatures[0]?.state).not.toBe('valid');
    expect(report?.signatures).toHaveLength(1);
  });
});
