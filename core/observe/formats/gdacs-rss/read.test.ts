import { describe, expect, it } from 'vitest';
import { FindingCollector } from '../../findings.ts';
import { gdacsBox } from './box.ts';
import { readGdacsRss } from './read.ts';

const NAMESPACES =
  'xmlns:gdacs="http://www.gdacs.org" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xmlns:georss="http://www.georss.org/georss"';

async function readItems(...items: readonly string[]) {
  const findings = new FindingCollector();
  async function* text() {
    yield `<rss version="2.0" ${NAMESPACES}><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
  }
  return { reports: await readGdacsRss(text(), findings), codes: findings.list().map(({ code }) => code) };
}

const cyclone = (episode: number, level = 'Orange') => `<title>Cyclone</title><description>D</description>
  <link>https://example.org/1</link><pubDate>Sun, 04 May 2031 1${episode}:00:00 GMT</pubDate><guid>TC1000001</guid>
  <gdacs:iscurrent>true</gdacs:iscurrent><gdacs:fromdate>Sat, 03 May 2031 00:00:00 GMT</gdacs:fromdate>
  <gdacs:todate>Sun, 04 May 2031 00:00:00 GMT</gdacs:todate><gdacs:bbox>-35 -9 -30 -10</gdacs:bbox>
  <georss:point>-20 -178.8</georss:point><gdacs:eventtype>TC</gdacs:eventtype><gdacs:alertlevel>Red</gdacs:alertlevel>
  <gdacs:episodealertlevel>${level}</gdacs:episodealertlevel><gdacs:eventname>EXAMPLE-31</gdacs:eventname>
  <gdacs:eventid>1000001</gdacs:eventid><gdacs:episodeid>${episode}</gdacs:episodeid><gdacs:version>1</gdacs:version>
  <gdacs:severity unit="km/h" value="150.2">about 150</gdacs:severity><gdacs:iso3>FJI, TON</gdacs:iso3>
  <gdacs:glide>TC-2031-000007-FJI</gdacs:glide>`;

describe('readGdacsRss', () => {
  it('knows an event by its type and id, and an episode as its revision', async () => {
    const { reports } = await readItems(cyclone(2), cyclone(1));
    expect(reports).toMatchObject([
      {
        report: {
          id: 'gdacs:TC1000001',
          hazard: 'tropical-cyclone',
          startMs: Date.parse('2031-05-03T00:00:00Z'),
          level: 'moderate',
          name: 'EXAMPLE-31',
          links: ['gdacs:TC1000001', 'glide:TC-2031-000007'],
          codes: [
            { scheme: 'ISO3166-1', value: 'FJ' },
            { scheme: 'ISO3166-1', value: 'TO' },
          ],
          shapes: [{ kind: 'point', at: [-178.8, -20] }],
        },
        revision: '2.1',
        severity: 'Moderate',
      },
    ]);
    expect(reports[0]?.report.endMs).toBeUndefined();
  });

  it('makes a box anew that does not hold its point', async () => {
    const { reports, codes } = await readItems(cyclone(1));
    expect(reports[0]?.box?.map((degrees) => Math.round(degrees * 10) / 10)).toEqual([168.2, -30, 194.2, -10]);
    expect(codes).toEqual(['HAZ-107']);
  });

  it('takes magnitude from the attribute and depth from the words', async () => {
    const { reports } = await readItems(`<guid>EQ5</guid><pubDate>Sun, 04 May 2031 10:00:00 GMT</pubDate>
      <geo:Point><geo:lat>1.5</geo:lat><geo:long>2.5</geo:long></geo:Point>
      <gdacs:severity unit="M" value="5.1">Magnitude 5M, Depth:82.521km</gdacs:severity>`);
    expect(reports[0]?.report).toMatchObject({ magnitude: 5.1, depthKm: 82.521, shapes: [{ at: [2.5, 1.5] }] });
  });

  it('tells a magnitude and a depth that no earthquake has, and leaves them out', async () => {
    const { reports, codes } = await readItems(`<guid>EQ5</guid><pubDate>Sun, 04 May 2031 10:00:00 GMT</pubDate>
      <gdacs:severity unit="M" value="51">Magnitude 51M, Depth:8200km</gdacs:severity>`);
    expect(codes).toEqual(['HAZ-120', 'HAZ-120']);
    expect([reports[0]?.report.magnitude, reports[0]?.report.depthKm]).toEqual([undefined, undefined]);
  });

  it.each([
    ['no id', '<title>x</title><pubDate>Sun, 04 May 2031 10:00:00 GMT</pubDate>', ['HAZ-101', 'HAZ-006']],
    ['no date', '<guid>EQ5</guid>', ['HAZ-101', 'HAZ-006']],
    [
      'swapped',
      '<guid>EQ5</guid><pubDate>Sun, 04 May 2031 10:00:00 GMT</pubDate><georss:point>120 10</georss:point>',
      ['HAZ-102'],
    ],
  ])('%s', async (_, item, expected) => {
    expect((await readItems(item)).codes).toEqual(expected);
  });
});

describe('gdacsBox', () => {
  it.each<[string, [number, number] | undefined, readonly number[] | undefined]>([
    ['1 3 5 7', [2, 6], [1, 5, 3, 7]],
    ['1 3 5 7', undefined, [1, 5, 3, 7]],
    ['170 -170 -5 5', [175, 0], [170, -5, 190, 5]],
    ['1 3 5', [2, 6], undefined],
    ['1 3 7 5', [2, 6], undefined],
    ['a b c d', [2, 6], undefined],
  ])('%s around %s', (text, at, expected) => {
    expect(gdacsBox(text, at)?.box).toEqual(expected);
  });
});
