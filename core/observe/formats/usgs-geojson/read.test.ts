import { describe, expect, it } from 'vitest';
import { FindingCollector } from '../../findings.ts';
import { readUsgsGeojson } from './read.ts';

const time = Date.parse('2031-05-04T10:00:00Z');
const nowMs = time + 3_600_000;
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
  const reports = readUsgsGeojson({ type: 'FeatureCollection', features }, nowMs, findings);
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

  it.each<[string, object, string]>([
    ['the words of the feed', { mag: 5.9, title: 'M 5.9 - Here', place: 'Here' }, 'M 5.9 - Here'],
    ['no magnitude', { mag: null, title: 'M null', place: 'Here' }, 'M ? - Here'],
    ['no magnitude before the place', { mag: null, title: 'M null - Here', place: 'Here' }, 'M ? - Here'],
    ['no magnitude and no place', { mag: null, title: 'M null' }, 'M ?'],
    ['a magnitude that was left out', { mag: 79, title: 'M 79 - Here', place: 'Here' }, 'M ? - Here'],
    ['words that name none', { mag: null, title: 'Mine blast', place: 'Here' }, 'Mine blast'],
  ])('the caption of %s never names what is not known', (_, properties, title) => {
    const [read] = readAll(feature(properties)).reports;
    expect([read?.title, read?.languages[0]?.title]).toEqual([title, title]);
  });

  it.each<[string, object, object]>([
    ['a magnitude', feature({ mag: 79 }), { depthKm: 10 }],
    ['a magnitude below all', feature({ mag: -3.5 }), { depthKm: 10 }],
    ['a depth', feature({}, [100.1, -2.9, 10_000]), { magnitude: 5.9 }],
    ['a depth in the air', feature({}, [100.1, -2.9, -11]), { magnitude: 5.9 }],
  ])('%s that no earthquake has is told and left out', (_, one, rest) => {
    const { reports, codes } = readAll(one);
    expect(codes).toEqual(['HAZ-120']);
    expect(reports).toMatchObject([{ report: rest }]);
    expect('magnitude' in rest ? reports[0]?.report.depthKm : reports[0]?.report.magnitude).toBeUndefined();
  });

  it.each([
    ['seconds for milliseconds', time / 1000],
    ['a text of 1970', '1970-01-22T12:00:00Z'],
    ['more than a day ahead', nowMs + 25 * 3_600_000],
  ])('%s refuses that one event and no other', (_, wrong) => {
    const { reports, codes } = readAll(feature({ time: wrong }), feature({}, [1, 2, 3], 'us2'));
    expect(codes).toEqual(['HAZ-121']);
    expect(reports.map(({ report }) => report.id)).toEqual(['usgs:us2']);
  });

  it('says nothing of an earthquake before its time, whatever it says of when it was revised', () => {
    const [read] = readAll(feature({ time: nowMs + 7_200_000, updated: nowMs })).reports;
    expect(read).toMatchObject({ revisedMs: nowMs + 7_200_000, sentMs: nowMs + 7_200_000 });
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
