import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHazardFile } from './index.ts';

const nowMs = Date.parse('2031-05-04T12:00:00Z');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string, now = nowMs) => readHazardFile(bytesOf(text), { nowMs: now });

const quake = (id: string, time: number) =>
  `{"type":"Feature","id":"${id}","properties":{"mag":5,"time":${time},"ids":",${id},"},"geometry":{"type":"Point","coordinates":[1,2,3]}}`;
const frame =
  '{"action":"create","data":{"type":"Feature","properties":{"unid":"20310504_1","time":"2031-05-04T11:00:00Z"}}}';
const cap = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>W1</identifier><sender>w@rivers.example</sender>
  <sent>2031-05-04T11:00:00-00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info>
  <category>Met</category><event>Flood</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty>
  <area><areaDesc>Here</areaDesc><polygon>1,1 1,2 2,2 1,1</polygon></area></info></alert>`;
const gdacs = `\ufeff<?xml version="1.0"?><rss version="2.0" xmlns:gdacs="http://www.gdacs.org"><channel><item><guid>EQ7</guid>
  <pubDate>Sun, 04 May 2031 11:00:00 GMT</pubDate></item></channel></rss>`;

describe('readHazardFile', () => {
  it.each([
    ['CAP', cap, 'cap'],
    ['GDACS', gdacs, 'gdacs-rss'],
    ['USGS', `{"type":"FeatureCollection","features":[${quake('us1', nowMs)}]}`, 'usgs-geojson'],
    ['one event of the USGS', quake('us1', nowMs), 'usgs-geojson'],
    ['EMSC frames as lines', `${frame}\n${frame}\n`, 'emsc'],
    ['EMSC frames in an array', `[${frame}]`, 'emsc'],
    [
      'FDSN text',
      '#EventID|Time|Latitude|Longitude|Depth/km|A|C|C|I|T|M|A|N\n1|2031-05-04T11:00:00|1|2|3|a|b|c|d|mw|5|x|Here\n',
      'fdsn-text',
    ],
    ['incidents', 'ID;Kind;Time;lat;lon\n1;power;2031-05-04T11:00;1,5;2,5\n', 'incident-csv'],
  ])('tells %s by its content', async (_, text, format) => {
    const file = await read(text);
    expect(file).toMatchObject({ state: 'read', format });
    expect(file.state === 'read' ? file.reports : []).toHaveLength(1);
  });

  it('reads sites', async () => {
    expect(await read('id,name,kind,lat,lon\nA,Works,substation,1,2\n')).toMatchObject({
      state: 'read',
      format: 'sites-csv',
      entities: [{ id: 'A', schema: 'CriticalSite' }],
    });
  });

  it.each([
    ['nothing', '', 'LIST-002'],
    ['a page of HTML', '<!DOCTYPE html><html><body>503</body></html>', 'HAZ-002'],
    ['a page of XHTML', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>', 'HAZ-002'],
    ['words', 'Service Unavailable', 'HAZ-001'],
    ['half a CAP alert', cap.slice(0, -30), 'NOT_WELL_FORMED'],
    ['half a GDACS feed', gdacs.slice(0, -15), 'LIST-101'],
    ['half a JSON feed', `{"type":"FeatureCollection","features":[${quake('us1', nowMs)}`, 'HAZ-003'],
    ['an entity bomb', `<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]>${cap}`, 'DOCTYPE_NOT_ALLOWED'],
    ['an entity bomb in RSS', gdacs.replace('<rss', '<!DOCTYPE rss [<!ENTITY b "b">]><rss'), 'LIST-102'],
    ['JSON of something else', '{"warning":"no"}', 'HAZ-001'],
    [
      'events without ids',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"mag":1,"time":1}}]}',
      'HAZ-006',
    ],
    ['a table without needed columns', 'id,name\n1,2\n', 'HAZ-001'],
  ])('refuses %s whole', async (_, text, code) => {
    const file = await read(text);
    expect(file.state).toBe('refused');
    expect(file.findings.find(({ severity }) => severity === 'error')?.code).toBe(code);
  });

  it.each([
    ['no earthquakes', '{"type":"FeatureCollection","metadata":{},"features":[]}'],
    ['no warnings', '{"warnings":[]}'],
    ['no incidents', 'id,time,kind\n'],
  ])('takes a feed with %s for what it is', async (_, text) => {
    expect(await read(text)).toMatchObject({ state: 'read', reports: [] });
  });

  it('gives the addresses of alerts that a feed only lists', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>f</title><updated>2031-05-04T11:00:00Z</updated><entry>
      <id>e</id><title>e</title><updated>2031-05-04T11:00:00Z</updated><link rel="alternate" type="application/cap+xml"
      href="https://rivers.example/1.cap"/></entry></feed>`;
    expect(await read(feed)).toMatchObject({ state: 'read', links: ['https://rivers.example/1.cap'], reports: [] });
  });

  it('tells of what is yet to come and of a feed that repeats what is long past', async () => {
    const text = `{"type":"FeatureCollection","features":[${quake('us1', nowMs)}]}`;
    const codes = async (now: number) => (await read(text, now)).findings.map(({ code }) => code);
    expect(await codes(nowMs - 3_600_000)).toEqual(['HAZ-105']);
    expect(await codes(nowMs - 25 * 3_600_000)).toEqual(['HAZ-121', 'HAZ-006']);
    expect(await codes(nowMs + 365 * 86_400_000)).toEqual(['HAZ-106']);
  });

  it('tells of a border that crosses itself, where it stands, and keeps it', async () => {
    const file = await read(cap.replace('1,1 1,2 2,2 1,1', '0,0 2,2 2,0 0,2 0,0'));
    expect(file.findings).toMatchObject([{ code: 'INVALID_POLYGON_SELF_INTERSECTION', severity: 'warning', line: 4 }]);
    expect(file.state === 'read' && file.reports[0]?.report.shapes).toHaveLength(1);
  });

  it('gives plain JSON', async () => {
    const file = await read(cap);
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  it('never throws', async () => {
    const texts = [cap, gdacs, `[${frame}]`, quake('us1', nowMs), 'id,time,kind\n1,2031-05-04T11:00,power\n'].map(
      bytesOf,
    );
    const changes = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), changes, async (bytes, all) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, value] of all) copy[at % copy.length] = value;
        expect(['read', 'refused']).toContain((await readHazardFile(copy, { nowMs })).state);
      }),
      { numRuns: 300 },
    );
  });
});

const folder = new URL('../../../../shared/data/crises/', import.meta.url);
describe.skipIf(!existsSync(folder))('feeds of the shared folder', () => {
  const files = (name: string) =>
    readdirSync(new URL(name, folder)).map((file) => readFileSync(new URL(`${name}${file}`, folder)));

  it('reads every event of GDACS', async () => {
    const all = files('gdacs/feeds/');
    const counts = all.map((bytes) => bytes.toString().match(/<item>/gu)?.length ?? 0);
    for (const [at, bytes] of all.entries()) {
      const file = await readHazardFile(bytes, { nowMs: Date.parse('2020-01-01T00:00:00Z') });
      expect(file.state === 'read' ? file.reports.length : 0).toBe(counts[at]);
      expect(file.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });

  it('reads earthquakes of both centres', async () => {
    for (const bytes of files('eq-feeds/'))
      expect(await readHazardFile(bytes, { nowMs: Date.parse('2026-08-18T00:00:00Z') })).toMatchObject({
        state: 'read',
      });
  });
});
