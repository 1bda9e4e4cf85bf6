import { describe, expect, it } from 'vitest';
import { FindingCollector } from '../../findings.ts';
import { readEmsc } from './read.ts';
import { readFdsnText } from './read-fdsn-text.ts';

const nowMs = Date.parse('2031-05-04T11:00:00Z');

function frame(properties: object, action = 'create', height = -10) {
  const all = {
    unid: '20310504_0000001',
    time: '2031-05-04T10:00:00.0Z',
    lat: -8.3,
    lon: 121.5,
    depth: 10,
    mag: 4.5,
    evtype: 'ke',
    ...properties,
  };
  return {
    action,
    data: { type: 'Feature', geometry: { type: 'Point', coordinates: [121.5, -8.3, height] }, properties: all },
  };
}

function readAll(...values: readonly unknown[]) {
  const findings = new FindingCollector();
  return { reports: readEmsc(values, nowMs, findings), codes: findings.list().map(({ code }) => code) };
}

describe('readEmsc', () => {
  it('reads a frame: the height of the geometry is negative, the depth positive', () => {
    expect(readAll(frame({}))).toMatchObject({
      reports: [
        {
          report: {
            id: 'emsc:20310504_0000001',
            depthKm: 10,
            magnitude: 4.5,
            hazard: 'earthquake',
            shapes: [{ at: [121.5, -8.3] }],
          },
          certainty: 'Observed',
        },
      ],
      codes: [],
    });
    expect(readAll(frame({ depth: undefined }, 'create', -44.7)).reports[0]?.report.depthKm).toBe(44.7);
  });

  it('an update takes the place of what it updates, in whatever order', () => {
    const first = frame({ lastupdate: '2031-05-04T10:05:00Z' });
    const second = frame({ lastupdate: '2031-05-04T10:09:00Z', mag: 4.9 }, 'update');
    for (const order of [[first, second], [second, first], [[second, first]]])
      expect(readAll(...order).reports.map(({ report }) => report.magnitude)).toEqual([4.9]);
  });

  it.each<[string, unknown, object]>([
    ['suspected', frame({ evtype: 'se' }), { certainty: 'Possible' }],
    ['a landslide', frame({ evtype: 'ls' }), { report: { hazard: 'landslide' } }],
    ['unknown', frame({ evtype: 'uk' }), { report: { hazard: 'earthquake' }, certainty: 'Possible' }],
    ['withdrawn', frame({}, 'delete'), { standing: 'withdrawn' }],
    [
      'of the web service',
      { type: 'FeatureCollection', features: [frame({}).data] },
      { sourceKey: 'emsc:20310504_0000001' },
    ],
  ])('%s', (_, value, expected) => {
    expect(readAll(value).reports).toMatchObject([expected]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['two depths', frame({}, 'create', -70), ['HAZ-114']],
    ['no time', frame({ time: 'now' }), ['HAZ-101', 'HAZ-006']],
    ['swapped', frame({ lat: 121.5, lon: -8.3 }), ['HAZ-102']],
    ['a magnitude of no earthquake', frame({ mag: 79 }), ['HAZ-120']],
    ['a depth of no earthquake', frame({ depth: 801 }, 'create', -801), ['HAZ-120']],
    ['of January 1970', frame({ time: '1970-01-22T12:00:00Z' }), ['HAZ-121', 'HAZ-006']],
    ['more than a day ahead', frame({ time: '2031-05-05T11:00:01Z' }), ['HAZ-121', 'HAZ-006']],
  ])('%s', (_, value, codes) => {
    expect(readAll(value).codes).toEqual(codes);
  });
});

describe('an event that cannot be so', () => {
  it('keeps nothing of a magnitude and a depth that no earthquake has', () => {
    const [read] = readAll(frame({ mag: 79, depth: 9000, flynn_region: 'HERE' }, 'create', -9000)).reports;
    expect(read?.title).toBe('M ? - HERE');
    expect([read?.report.magnitude, read?.report.depthKm]).toEqual([undefined, undefined]);
  });

  it('says nothing of it before its time, whatever it says of when it was revised', () => {
    const ahead = frame({ time: '2031-05-04T15:00:00Z', lastupdate: '2031-05-04T10:59:00Z' });
    expect(readAll(ahead).reports).toMatchObject([{ revisedMs: Date.parse('2031-05-04T15:00:00Z') }]);
  });
});

describe('readFdsnText', () => {
  it.each([
    ['us7000abcd|2031-05-04T10:00:00|1.5|2.5|10|us|us|us|us7000abcd|mww|6.1|us|HERE', 'usgs:us7000abcd', 'USGS', []],
    ['20310504_1|2031-05-04T10:00:00.5|1.5|2.5|10|X|EMSC-RTS|EMSC|1|mb|4|X|HERE', 'emsc:20310504_1', 'EMSC', []],
    ['42|2031-05-04 10:00:00|1.5|2.5|||CAT|ISC|42|||ISC|HERE', 'fdsn:ISC:42', 'ISC', []],
    ['42|2031-05-04T10:00:00|95|2.5|||CAT|ISC|42|||ISC|HERE', 'fdsn:ISC:42', 'ISC', ['HAZ-102']],
    ['42|1960-05-22T19:11:14|1.5|2.5|||CAT|ISC|42|mw|9.5|ISC|HERE', 'fdsn:ISC:42', 'ISC', []],
    ['42|2031-05-04T10:00:00|1.5|2.5|9000||CAT|ISC|42|mw|79|ISC|HERE', 'fdsn:ISC:42', 'ISC', ['HAZ-120', 'HAZ-120']],
    ['42|2031-05-06T10:00:00|1.5|2.5|||CAT|ISC|42|||ISC|HERE', undefined, undefined, ['HAZ-121', 'HAZ-006']],
    ['42|2031-05-04T10', undefined, undefined, ['HAZ-101', 'HAZ-006']],
  ])('%s', (line, id, agency, codes) => {
    const findings = new FindingCollector();
    const [read] = readFdsnText(`#EventID|Time|Latitude\r\n${line}\r\n`, nowMs, findings);
    expect([read?.report.id, read?.report.agency]).toEqual([id, agency]);
    expect(findings.list().map(({ code }) => code)).toEqual(codes);
  });
});
