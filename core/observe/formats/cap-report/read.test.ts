import type { CapAlert, CapInfo } from '@quintet/cap';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FindingCollector } from '../../findings.ts';
import { readCapReports } from './read.ts';
import { reportsOfAlert } from './report.ts';

function info(more: Partial<CapInfo> & { readonly level?: string; readonly type?: string } = {}): CapInfo {
  const { level, type, ...rest } = more;
  const parameters = [
    ...(level === undefined ? [] : [{ valueName: 'awareness_level', value: level }]),
    ...(type === undefined ? [] : [{ valueName: 'awareness_type', value: type }]),
  ];
  return {
    language: 'en',
    categories: ['Met'],
    event: 'Wind',
    responseTypes: [],
    urgency: 'Immediate',
    severity: 'Moderate',
    certainty: 'Likely',
    eventCodes: [],
    onset: '2031-05-04T10:00:00+02:00',
    expires: '2031-05-04T20:00:00+02:00',
    parameters,
    resources: [],
    areas: [{ areaDesc: 'Here', polygons: [], circles: [], geocodes: [{ valueName: 'EMMA_ID', value: 'XX001' }] }],
    ...rest,
  };
}

function alert(infos: readonly CapInfo[], more: Partial<CapAlert> = {}): CapAlert {
  return {
    version: '1.2',
    identifier: 'W1',
    sender: 'w@weather.example',
    sent: '2031-05-04T08:00:00+02:00',
    status: 'Actual',
    msgType: 'Alert',
    scope: 'Public',
    addresses: [],
    codes: [],
    references: [],
    incidents: [],
    infos,
    signatures: 0,
    ...more,
  };
}

function read(one: CapAlert) {
  const findings = new FindingCollector();
  return { reports: reportsOfAlert(one, findings), codes: findings.list().map(({ code }) => code) };
}

const area = (...codes: readonly string[]) => ({
  areaDesc: codes.join(),
  polygons: [],
  circles: [],
  geocodes: codes.map((value) => ({ valueName: 'EMMA_ID', value })),
});

describe('reportsOfAlert', () => {
  it('groups blocks that differ in language alone', () => {
    const { reports } = read(
      alert([info({ headline: 'Wind' }), info({ language: 'fi', event: 'Tuuli', headline: 'Tuuli' })]),
    );
    expect(reports.map(({ languages }) => languages.map(({ language, title }) => [language, title]))).toEqual([
      [
        ['en', 'Wind'],
        ['fi', 'Tuuli'],
      ],
    ]);
  });

  it('keeps two hazards of one area and time apart', () => {
    const both = [info({ type: '1; Wind' }), info({ type: '10; Rain', event: 'Rain' })];
    const translated = both.map((one) => ({ ...one, language: 'fi' }));
    const { reports } = read(alert([...both, ...translated.toReversed()]));
    expect(reports.map(({ report, languages }) => [report.kind, languages.length])).toEqual([
      ['awareness-1', 2],
      ['awareness-10', 2],
    ]);
    expect(new Set(reports.flatMap(({ report }) => report.links)).size).toBe(2);
  });

  it.each<[string, CapInfo, object, readonly string[]]>([
    [
      'the awareness level is the level',
      info({ level: '3; orange; Severe' }),
      { report: { level: 'severe' }, severity: 'Moderate' },
      [],
    ],
    ['green is no warning', info({ level: '1; green; Minor', type: '1; Wind' }), { standing: 'all-clear' }, []],
    [
      'the number of the type counts',
      info({ type: '4; Thunderstorm' }),
      { report: { hazard: 'fog', kind: 'awareness-4' } },
      ['HAZ-108'],
    ],
    ['another spelling of the name', info({ type: '6; low-temperature' }), { report: { kind: 'awareness-6' } }, []],
    ['a number that is not known', info({ type: '77; Dust' }), { report: { kind: 'awareness-77' } }, []],
    ['a level that is none', info({ level: 'purple' }), { report: { level: 'moderate' } }, ['HAZ-115']],
    ['no level', info({ severity: 'Extreme' }), { report: { level: 'extreme' } }, []],
    ['all clear', info({ responseTypes: ['AllClear'] }), { standing: 'all-clear' }, []],
    ['no place', info({ areas: [] }), { report: { shapes: [], codes: [] } }, ['HAZ-117']],
    [
      'an end before the beginning',
      info({ expires: '2031-05-04T09:00:00+02:00' }),
      { report: { startMs: Date.parse('2031-05-04T08:00:00Z') } },
      [],
    ],
  ])('%s', (_, one, expected, codes) => {
    const told = read(alert([one]));
    expect(told.reports).toMatchObject([expected]);
    expect(told.codes).toEqual(codes);
  });

  it('takes the awareness type of a sibling', () => {
    const { reports } = read(alert([info({ event: 'Something' }), info({ language: 'fi', type: '4; Fog' })]));
    expect(reports).toMatchObject([{ report: { hazard: 'fog' } }]);
  });

  it('keeps the identity of a region when the alert is sent anew with other regions and another level', () => {
    const first = read(
      alert([info({ level: '2; yellow; Moderate', type: '1; Wind', areas: [area('XX001', 'XX002')] })]),
    );
    const again = alert(
      [
        info({
          level: '4; red; Extreme',
          type: '1; Wind',
          onset: '2031-05-04T13:00:00+02:00',
          areas: [area('XX002'), area('XX003')],
        }),
      ],
      {
        identifier: 'W2',
        sent: '2031-05-04T12:00:00+02:00',
      },
    );
    const ids = (one: typeof first) => one.reports.map(({ report }) => report.id);
    expect(ids(first)).toHaveLength(2);
    expect(ids(read(again))[0]).toBe(ids(first)[1]);
  });

  it('tells two warnings of one region and day apart by their heights', () => {
    const high = { ...area('XX001'), altitude: 3280.84 };
    const { reports } = read(
      alert([info({ type: '1; Wind' }), info({ type: '1; Wind', severity: 'Severe', areas: [high] })]),
    );
    expect(new Set(reports.map(({ report }) => report.id)).size).toBe(2);
  });

  it.each(['Exercise', 'Test', 'System', 'Draft', 'actually'])('%s shares nothing with what is actual', (status) => {
    const [actual, other] = [read(alert([info()])), read(alert([info()], { status }))];
    expect(other.reports[0]?.lane).toBe(status === 'Exercise' ? 'exercise' : 'test');
    const names = (one: typeof actual) => one.reports.flatMap(({ report }) => [report.id, ...report.links]);
    expect(names(actual).filter((name) => names(other).includes(name))).toEqual([]);
  });

  it('a Cancel withdraws what it refers to and has an id of its own', () => {
    const cancel = alert([info({ type: '1; Wind' })], {
      identifier: 'W2',
      msgType: 'Cancel',
      references: [{ sender: 'w@weather.example', identifier: 'W1', sent: '2031-05-04T08:00:00+02:00' }],
    });
    const [withdrawn] = read(cancel).reports;
    expect(withdrawn).toMatchObject({ standing: 'withdrawn', report: { id: 'cap:w@weather.example,W2' } });
    expect(withdrawn?.report.links).toContain('cap:w@weather.example,W1');
    expect(read({ ...cancel, infos: [], note: 'Over' })).toEqual({ reports: [], codes: [] });
  });

  it('a Cancel that names nothing is told', () => {
    expect(read(alert([], { msgType: 'Cancel' }))).toEqual({ reports: [], codes: ['HAZ-130'] });
  });

  it('Ack and Error say nothing of hazards', () => {
    expect(read(alert([info()], { msgType: 'Ack' }))).toEqual({ reports: [], codes: ['HAZ-109'] });
  });

  it('turns latitude, longitude round and goes on across the antimeridian', () => {
    const ring = [
      [10, 179],
      [10, -179],
      [12, -179],
      [12, 179],
      [10, 179],
    ] as const;
    const bow = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ] as const;
    const place = { ...area(), polygons: [ring, bow], circles: [{ centre: [5, 6] as const, radiusKm: 0 }] };
    const { reports, codes } = read(alert([info({ areas: [place] })]));
    expect(reports[0]?.report.shapes).toEqual([
      {
        kind: 'polygon',
        rings: [
          [
            [179, 10],
            [181, 10],
            [181, 12],
            [179, 12],
          ],
        ],
      },
      {
        kind: 'polygon',
        rings: [
          [
            [0, 0],
            [2, 2],
            [0, 2],
            [2, 0],
          ],
        ],
      },
      { kind: 'point', at: [6, 5] },
    ]);
    expect(codes).toEqual([]);
  });

  it('a ring from 180° west to 180° east is a band round the Earth', () => {
    const world = [
      [-90, -180],
      [-90, 180],
      [90, 180],
      [90, -180],
      [-90, -180],
    ] as const;
    const { reports } = read(alert([info({ areas: [{ ...area(), polygons: [world] }] })]));
    const lons = reports[0]?.report.shapes.map(
      (shape) => shape.kind === 'polygon' && shape.rings[0]?.map(([lon]) => lon),
    );
    expect(lons).toEqual([
      [-180, -180, -60, -60],
      [-60, -60, 60, 60],
      [60, 60, 180, 180],
    ]);
  });

  it('a headline without end is cut', () => {
    const { reports } = read(alert([info({ headline: 'x'.repeat(5_000_000) })]));
    expect(reports[0]?.title.length).toBeLessThan(1100);
  });

  it('GDACS: its event is the link, its box only tells the middle', () => {
    const box = [
      [49, 156],
      [49, 158],
      [51, 158],
      [51, 156],
      [49, 156],
    ] as const;
    const parameters = [
      { valueName: 'eventtype', value: 'EQ' },
      { valueName: 'severity', value: 'Magnitude 4.8M, Depth:82.521km' },
      { valueName: 'iso3', value: 'RUS' },
    ];
    const one = info({ categories: ['Geo'], event: 'Earthquake', parameters, areas: [{ ...area(), polygons: [box] }] });
    const { reports } = read(
      alert([one], { identifier: 'GDACS_EQ_15_17', sender: 'info-gdacs@gdacs.org', incidents: ['15'] }),
    );
    expect(reports).toMatchObject([
      {
        report: {
          agency: 'GDACS',
          hazard: 'earthquake',
          magnitude: 4.8,
          depthKm: 82.521,
          isLowPrecision: true,
          shapes: [{ kind: 'point', at: [157, 50] }],
          codes: [{ scheme: 'ISO3166-1', value: 'RU' }],
        },
        revision: '17',
      },
    ]);
    expect(reports[0]?.report.links).toContain('gdacs:EQ15');
  });

  it('Germany: municipalities stand in a parameter, texts are of HTML', () => {
    const parameters = [
      { valueName: 'warnVerwaltungsbereiche', value: '100440114114,100440114115' },
      { valueName: 'sender_langname', value: 'Example control centre' },
    ];
    const one = info({ description: 'A &quot;b&quot;<br/>c', parameters, areas: [area()] });
    const { reports } = read(alert([one]));
    expect(reports[0]).toMatchObject({ text: 'A "b"\nc', attribution: 'Example control centre' });
    expect(reports[0]?.report.codes).toEqual([
      { scheme: 'ARS', value: '100440114114' },
      { scheme: 'ARS', value: '100440114115' },
    ]);
  });
});

const folder = new URL('../../../../../shared/data/crises/', import.meta.url);
describe.skipIf(!existsSync(folder))('alerts of the shared folder', () => {
  const reportsOf = (file: string) =>
    readCapReports(readFileSync(new URL(file, folder)), Date.parse('2026-07-15T12:00:00Z'), new FindingCollector())
      .reports;

  it('a warning sent anew without references stays one', () => {
    const reports = reportsOf('cap-seevee/meteoalarm_fr_reissue.json');
    expect(reports.map(({ report }) => [report.level, report.codes])).toEqual([
      ['severe', [{ scheme: 'NUTS3:2013', value: 'FR623' }]],
    ]);
  });

  it('a test does not take the place of what is actual', () => {
    const lanes = reportsOf('meteoalarm/meteoalarm_de.json').map(({ lane }) => lane);
    expect(lanes).toEqual(['actual', 'actual', 'actual', 'actual', 'test']);
  });
});
