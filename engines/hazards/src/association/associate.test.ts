import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { associateOrigins, OriginTable } from '../origins/index.ts';
import type { HazardReport } from '../report.ts';
import { associate } from './associate.ts';
import { learnScatter } from './learn-scatter.ts';
import { report } from './test-reports.ts';

const S = 1000;
const H = 3_600_000;
const DAY = 24 * H;
type Given = Parameters<typeof report>[0];
const region = (value: string): HazardReport['codes'] => [{ scheme: 'EMMA_ID', value }];
const square = (west: number, south: number, size: number): HazardReport['shapes'] => [
  {
    kind: 'polygon',
    rings: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
      ],
    ],
  },
];

/** The events as letters: reports are a, b, c… in their order. */
function events(...given: Given[]): string {
  const reports = given.map((one, i) => report({ ...one, id: String.fromCodePoint(97 + i) }));
  return associate(reports)
    .events.map(({ reports: ids }) => [...ids].sort().join(''))
    .sort()
    .join(' ');
}
/** What two reports become. */
const pair = (a: Given, b: Given): boolean => events({ agency: 'AA', ...a }, { agency: 'BB', ...b }) === 'ab';

describe('earthquakes', () => {
  const at = (km: number): [number, number] => [20 + km / 87.8, 38];
  test.each<[string, Given, Given, boolean]>([
    ['near in time and space', { at: at(0) }, { at: at(20), startMs: 3 * S }, true],
    ['at the bound of the window, with nothing else around', { at: at(0) }, { at: at(140), startMs: 28 * S }, true],
    ['beyond the last window', { at: at(0) }, { at: at(0), startMs: 61 * S }, false],
    ['beyond the last distance', { at: at(0) }, { at: at(620) }, false],
    ['magnitudes 1.6 apart', { at: at(0), magnitude: 3 }, { at: at(5), magnitude: 4.6 }, false],
    ['magnitudes 1.5 apart', { at: at(0), magnitude: 3.6 }, { at: at(5), magnitude: 5.1 }, true],
    ['of one agency', { at: at(0) }, { at: at(5), startMs: 3 * S, agency: 'AA' }, false],
    [
      'of one agency, with one name',
      { at: at(0), links: ['us:1'] },
      { at: at(5), agency: 'AA', links: ['us:1'] },
      true,
    ],
    ['far apart, with one name', { at: at(0), links: ['us:1'] }, { at: at(900), startMs: H, links: ['us:1'] }, true],
    ['over the antimeridian', { at: [179.95, -20] }, { at: [-179.95, -20], startMs: 2 * S }, true],
    ['a first solution 50 s off', { at: at(0) }, { at: at(60), startMs: 50 * S, isAutomatic: true }, true],
    ['without a place', {}, { startMs: S }, false],
    [
      'a tsunami with the same name is not the earthquake',
      { at: at(0), links: ['glide:1'] },
      { at: at(0), hazard: 'tsunami', links: ['glide:1'] },
      false,
    ],
  ])('%s', (_, a, b, isOne) => expect(pair(a, b)).toBe(isOne));

  test('two earthquakes a minute apart at one place, seen by three agencies, one of which misses one', () => {
    const seen = (agency: string, s: number, magnitude: number): Given => ({
      agency,
      at: at(s % 7),
      startMs: s * S,
      magnitude,
    });
    expect(
      events(seen('AA', 0, 3), seen('BB', 2, 3.1), seen('AA', 60, 2.5), seen('BB', 61, 2.6), seen('CC', 62, 2.4)),
    ).toBe('ab cde');
  });

  test('what could be of either of two stands alone, and a person is asked', () => {
    const reports = [
      report({ id: 'a', agency: 'AA', at: at(0) }),
      report({ id: 'b', agency: 'AA', at: at(0), startMs: 10 * S }),
      report({ id: 'c', agency: 'BB', at: at(0), startMs: 5 * S }),
    ];
    const { events, doubts } = associate(reports);
    expect(events).toHaveLength(3);
    expect(doubts).toMatchObject([{ a: 'c', reason: 'two-candidates', isJoined: false }]);
  });

  test('a second solution of an agency stands beside its event, and a person is asked', () => {
    const reports = [
      report({ id: 'a', agency: 'AA', at: at(0) }),
      report({ id: 'b', agency: 'AA', at: at(0), startMs: 20 }),
      report({ id: 'c', agency: 'BB', at: at(3), startMs: S }),
    ];
    const { events, doubts } = associate(reports);
    expect(events.map(({ reports }) => reports)).toEqual([['a', 'c'], ['b']]);
    expect(doubts).toMatchObject([{ a: 'a', b: 'b', reason: 'second-solution' }]);
  });

  test('in the outer third of the window a person is asked', () => {
    const { doubts } = associate([
      report({ id: 'a', agency: 'AA', at: at(0) }),
      report({ id: 'b', agency: 'BB', at: at(120) }),
    ]);
    expect(doubts).toMatchObject([{ a: 'b', b: 'a', reason: 'outer-window', isJoined: true }]);
  });

  test('how far agencies are off is learned: one is exact, one is not', () => {
    const reports = Array.from({ length: 60 }, (_, i) => [
      report({ agency: 'EXACT', at: at(0), startMs: i * H }),
      report({ agency: 'GOOD', at: at(i % 3), startMs: i * H + 300 * (i % 3) }),
      report({ agency: 'ROUGH', at: at(20 + (i % 5) * 10), startMs: i * H + S * (5 - (i % 11)) }),
    ]).flat();
    const { agencies } = learnScatter(reports);
    const spread = (agency: string): number => agencies.get(agency)!.km;
    expect(spread('EXACT')).toBeLessThan(spread('ROUGH') / 2);
    expect(agencies.get('GOOD')!.timeS).toBeLessThan(agencies.get('ROUGH')!.timeS / 2);
  });
});

describe('other hazards', () => {
  const storm = (startH: number, lon: number, name?: string): Given => ({
    hazard: 'tropical-cyclone',
    startMs: startH * H,
    at: [lon, 15],
    ...(name === undefined ? {} : { name }),
  });
  const warning = (given: Given): Given => ({
    agency: 'met',
    hazard: 'thunderstorm',
    kind: '3',
    codes: region('XX1'),
    endMs: 10 * H,
    ...given,
  });
  test.each<[string, Given, Given, boolean]>([
    ['a storm, then its name', storm(0, 60, 'INVEST 95S'), storm(6, 61, 'CALVINIA-19'), true],
    [
      'its name, with and without the year',
      storm(0, 60, 'CALVINIA-19'),
      storm(30, 70, 'Tropical Cyclone Calvinia'),
      true,
    ],
    ['two names', storm(0, 60, 'CALVINIA'), storm(0, 60, 'SARAI'), false],
    ['a hurricane is a tropical cyclone', storm(0, 60), { ...storm(3, 60), hazard: 'hurricane' }, true],
    ['one number ten hours later', storm(0, 60, 'ONE'), storm(10, 60, 'ONE'), false],
    [
      'floods that overlap',
      { hazard: 'flood', shapes: square(10, 50, 1) },
      { hazard: 'flood', startMs: 6 * DAY, shapes: square(10.3, 50, 1) },
      true,
    ],
    [
      'floods that hardly overlap',
      { hazard: 'flood', shapes: square(10, 50, 1) },
      { hazard: 'flood', shapes: square(10.95, 50, 1) },
      false,
    ],
    [
      'floods in one region',
      { hazard: 'flood', codes: region('XX1') },
      { hazard: 'flash-flood', startMs: 3 * DAY, codes: region('XX1') },
      true,
    ],
    [
      'floods in one region, eight days after',
      { hazard: 'flood', codes: region('XX1') },
      { hazard: 'flood', startMs: 8 * DAY, codes: region('XX1') },
      false,
    ],
    [
      'a flood and a point in it',
      { hazard: 'flood', shapes: square(10, 50, 1) },
      { hazard: 'flood', at: [10.5, 50.5] },
      true,
    ],
    [
      'fires 8 km apart',
      { hazard: 'wildfire', at: [20, 38] },
      { hazard: 'forest-fire', startMs: 2 * DAY, at: [20, 38.07] },
      true,
    ],
    ['fires 15 km apart', { hazard: 'wildfire', at: [20, 38] }, { hazard: 'wildfire', at: [20, 38.14] }, false],
    [
      'a house on fire is no wildfire',
      { hazard: 'wildfire', at: [20, 38] },
      { hazard: 'structure-fire', at: [20, 38] },
      false,
    ],
    [
      'eruptions two months apart',
      { hazard: 'volcanic-eruption', at: [15, 37.7] },
      { hazard: 'ash-fall', startMs: 60 * DAY, at: [15.1, 37.7] },
      true,
    ],
    [
      'a warning raised',
      warning({ level: 'moderate' }),
      warning({ agency: 'met', level: 'severe', startMs: 4 * H }),
      true,
    ],
    [
      'a warning with another list of regions',
      warning({ codes: [...region('XX1'), ...region('XX2')] }),
      warning({ codes: [...region('XX2'), ...region('XX3')] }),
      true,
    ],
    ['in another region', warning({}), warning({ codes: region('XX2') }), false],
    ['of another service', warning({}), warning({ agency: 'other' }), false],
    ['of another type', warning({}), warning({ kind: '1' }), false],
    ['the next day, five hours after', warning({}), warning({ startMs: 15 * H, endMs: 20 * H }), true],
    ['two days after', warning({}), warning({ startMs: 50 * H, endMs: 60 * H }), false],
    [
      'outbreaks of one pathogen',
      { hazard: 'epidemic', kind: 'measles', codes: region('XX1') },
      { hazard: 'epidemic', kind: 'measles', startMs: 20 * DAY, codes: region('XX1') },
      true,
    ],
    [
      'outbreaks of two pathogens',
      { hazard: 'epidemic', kind: 'measles', codes: region('XX1') },
      { hazard: 'epidemic', kind: 'cholera', codes: region('XX1') },
      false,
    ],
    [
      'accidents 3 km apart',
      { hazard: 'industrial-accident', at: [20, 38] },
      { hazard: 'industrial-accident', startMs: 5 * H, at: [20, 38.025] },
      true,
    ],
    [
      'accidents of one operator are two',
      { hazard: 'industrial-accident', at: [20, 38] },
      { agency: 'AA', hazard: 'industrial-accident', at: [20, 38] },
      false,
    ],
    [
      'a power outage and a cable',
      { hazard: 'power-outage', at: [20, 38] },
      { hazard: 'telecom-cable-fault', at: [20, 38] },
      false,
    ],
    [
      'radiation 40 km apart',
      { hazard: 'radiological-hazard', at: [20, 38] },
      { hazard: 'nuclear-hazard', startMs: 30 * H, at: [20, 38.36] },
      true,
    ],
    [
      'droughts of one region',
      { hazard: 'drought', shapes: square(0, 40, 3) },
      { hazard: 'drought', startMs: 80 * DAY, shapes: square(1, 40, 3) },
      true,
    ],
  ])('%s', (_, a, b, isOne) => expect(pair(a, b)).toBe(isOne));

  test('a chain is not one thing: a fire grows no wider than fires do', () => {
    const chain = Array.from(
      { length: 60 },
      (_, i): Given => ({ hazard: 'wildfire', at: [20 + i * 0.1, 38], startMs: i * H }),
    );
    const { events } = associate(chain.map((one) => report(one)));
    expect(events.length).toBeGreaterThan(1);
    expect(events.length).toBeLessThan(6);
  });

  test('the reasons of all lead to the first, also over a gap', () => {
    const flood = (id: string, hours: number, agency: string): HazardReport =>
      report({ id, agency, hazard: 'flood', at: [20, 38], startMs: hours * H });
    const { events, evidence } = associate([
      flood('a', 0, 'met'),
      flood('b', 1, 'eu'),
      flood('c', 6 * 24, 'met'),
      flood('d', 6 * 24 + 1, 'eu'),
    ]);
    expect(events).toHaveLength(1);
    const by = new Map(evidence.map((one) => [one.report, one.with]));
    expect([by.get('b'), by.get('d')]).toEqual(['a', 'c']);
    expect(['a', 'b']).toContain(by.get('c'));
  });

  test('each report says why it is in its event', () => {
    const { evidence } = associate([
      report({ ...warning({}), id: 'a' }),
      report({ ...warning({ startMs: H }), id: 'b' }),
      report({ id: 'c', hazard: 'fog' }),
    ]);
    expect(evidence.map(({ report: id, rule, text }) => [id, rule, text])).toEqual(
      [
        ['a', 'weather', 'at the same time from b of met; both name the region EMMA_ID XX1.'],
        ['c', 'alone', 'Nothing else is known about it.'],
        ['b', 'weather', 'at the same time from a of met; both name the region EMMA_ID XX1.'],
      ].sort(([x], [y]) => evidence.findIndex((e) => e.report === x) - evidence.findIndex((e) => e.report === y)),
    );
  });
});

const BULLETIN = join(
  import.meta.dirname,
  '../../../../../shared/data/crises/eq-association/isc_multi_agency_origins.csv',
);
test.skipIf(!existsSync(BULLETIN))('a bulletin of thirteen agencies, from 1990 on', () => {
  const [head = '', ...lines] = readFileSync(BULLETIN, 'utf8').trim().split('\n');
  const rows = lines.map((line) => line.split(',')).filter(([, , , time = '']) => time >= '1990');
  for (const [isSparse, recallMin] of [
    [false, 0.955],
    [true, 0.94],
  ] as const) {
    const table = new OriginTable(head.split(','));
    const some = rows.filter(([, agency = '']) => isSparse || !/^E?IDC$/.test(agency));
    for (const [i, row] of some.entries()) table.push(row, i + 2);
    const found = associateOrigins(table);
    let [right, wrong, missed] = [0, 0, 0];
    for (let i = 0; i < some.length; i++)
      for (let j = 0; j < i; j++) {
        const isTrue = some[i]![0] === some[j]![0];
        if (found[i] !== found[j]) missed += Number(isTrue);
        else if (isTrue) right++;
        else wrong++;
      }
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.999);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(recallMin);
  }
});
