import type { FindingRow, VesselPage } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { readMapParams } from '../map/map-params.ts';
import { findingOnMap, rowOnMap, vesselOnMap } from './map-link.ts';

const row: FindingRow = {
  id: 'meeting-1',
  type: 'meeting',
  start: '2026-10-16T05:20:00Z',
  end: '2026-10-16T10:30:00Z',
  lon: 179.9,
  lat: 33.5,
  score: 0.88,
  text: 'Two ships lay beside each other.',
  vessels: [],
};
const fix = (lon: number) => ({ vessel: '211000001', time: 0, lon, lat: 33.6 });

it('opens the map half a day before and after', () => {
  expect(rowOnMap(row)).toEqual({
    sel: 'meeting-1',
    t: '2026-10-15T17:20Z/2026-10-16T22:30Z',
    b: '179.5,33.1,-179.7,33.9',
  });
});

it('holds reports on both sides of ±180°', () => {
  const { b } = findingOnMap({ ...row, evidence: { fixes: [fix(179.8), fix(-179.8)] } });
  expect(b).toBe('179.4,33.1,-179.4,34');
});

it('ends a long finding at what the map reads at once', () => {
  const { t } = rowOnMap({ ...row, start: '2026-01-01T00:00:00Z' });
  expect(t).toBe('2026-09-15T22:30Z/2026-10-16T22:30Z');
});

it('gives addresses that the map reads', () => {
  const vessel = { track: '211000001-1', lon: 5, lat: 89.9, lastHeard: '2026-10-16T10:30:20Z' } as VesselPage;
  for (const params of [rowOnMap(row), vesselOnMap(vessel)]) expect(readMapParams({ ...params })).toEqual(params);
});
