import { describe, expect, it } from 'vitest';
import { FindingCollector } from '../../findings.ts';
import { readUsgsGeojson } from './read.ts';

const time = Date.parse('2031-05-04T10:00:00Z');
function feature(
  properties: object,
  coordinates: readonly number[] = [100.1, -2.9, 10],
  id: string | undefined = 'us1',
) {
  const all = {
    mag: 5.9,
    time,
    updated: time + 60_000,
    status: 'reviewed',
    type: 'earthquake',
    title: 'M 5.9',
    ...properties,
  };
  return { type: 'Feature', id, properties: all, geometry: { type: 'Point', coordinates } };
}

function readAll(...features: readonly object[]) {
  const findings = new FindingCollector();
  const reports = readUsgsGeojson({ type: 'FeatureCollection', features }, findings);
  return { reports, codes: findings.list().map(({ code }) => code) };
}

describe('readUsgsGeojson', () => {
  it.each<[string, object, object]>([
    ['all ids are links', { ids: ',us1,at00x,' }, { report: { links: ['usgs:us1', 'usgs:at00x'] } }],
    ['automatic', { status: 'automatic' }, { report: { isAutomatic: true } }],
    ['deleted', { status: 'deleted' }, { standing: 'withdrawn' }],
    ['PAGER', { alert: 'orange' }, { report: { level: 'severe' }, severity: 'Severe' }],
    ['no PAGER', { alert: null }, { report: { level: 'unknown' } }],
    [
      'place and depth',
      {},
      { report: { shapes: [{ kind: 'point', at: [100.1, -2.9] }], depthKm: 10, magnitude: 5.9 } },
    ],
    ['no magnitude', { mag: null }, { report: { hazard: 'earthquake' } }],
  ])('%s', (_, properties, expected) => {
    expect(readAll(feature(properties)).reports).toMatchObject([expected]);
  });

  it('a quarry blast is no earthquake', () => {
    expect(readAll(feature({ type: 'quarry blast' })).reports[0]?.report.hazard).not.toBe('earthquake');
  });

  it('of two revisions the later counts', () => {
    const { reports } = readAll(feature({ mag: 6, updated: time + 9 }), feature({ mag: 5, updated: time + 1 }));
    expect(reports.map(({ report }) => report.magnitude)).toEqual([6]);
  });

  it.each<[string, object, readonly string[]]>([
    ['no time', feature({ time: null }), ['HAZ-101', 'HAZ-006']],
    ['a time of no sense', feature({ time: 9e20 }), ['HAZ-101', 'HAZ-006']],
    ['latitude and longitude swapped', feature({}, [-2.9, 100.1, 10]), ['HAZ-102']],
    ['no place on Earth', feature({}, [1000, 2, 10]), ['HAZ-103']],
  ])('%s', (_, one, codes) => {
    expect(readAll(one).codes).toEqual(codes);
  });
});
