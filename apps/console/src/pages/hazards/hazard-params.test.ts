import { describe, expect, it } from 'vitest';
import {
  activeFilters,
  hazardQuery,
  readDoubtParams,
  readEventParams,
  readHazardParams,
  withoutFilter,
} from './hazard-params.ts';

describe('an address', () => {
  it.each([
    [{}, {}],
    [{ lane: 'actual', state: 'active', sort: 'level' }, {}],
    [
      { lane: 'exercise', state: 'all' },
      { lane: 'exercise', state: 'all' },
    ],
    [{ lane: 'real' }, {}],
    [{ hazard: 'earthquake,tsunami' }, { hazard: 'earthquake,tsunami' }],
    [{ hazard: 'a b' }, {}],
    [
      { minLevel: 'severe', own: '1' },
      { minLevel: 'severe', own: '1' },
    ],
    [{ own: '0', minLevel: 'unknown' }, {}],
    [{ days: '7', from: '2026-11-01' }, { days: 7 }],
    [{ days: 7 }, { days: 7 }],
    [
      { from: '2026-11-01', to: '2026-11-03' },
      { from: '2026-11-01', to: '2026-11-03' },
    ],
    [{ from: '2026-11-03', to: '2026-11-01' }, {}],
    [{ from: '2026-13-03' }, {}],
    [
      { sort: 'people', sel: 'H-1' },
      { sort: 'people', sel: 'H-1' },
    ],
  ])('%o is %o', (words, params) => {
    expect(readHazardParams(words)).toEqual(params);
  });

  it('becomes the query of the node', () => {
    const now = Date.parse('2026-11-24T08:34:56Z');
    expect(hazardQuery({}, now)).toEqual({ lane: 'actual', state: 'active', sort: 'level' });
    expect(hazardQuery({ days: 1, own: '1' }, now)).toMatchObject({ ownArea: true, from: '2026-11-23T08:00:00.000Z' });
    expect(hazardQuery({ to: '2026-11-03' }, now)).toMatchObject({ to: '2026-11-03T23:59:59Z' });
  });

  it('loses one filter and keeps the others', () => {
    const params = { state: 'all', from: '2026-11-01', to: '2026-11-03', own: '1' } as const;
    expect(activeFilters(params)).toEqual(['state', 'own', 'period']);
    expect(withoutFilter(params, 'period')).toEqual({ state: 'all', own: '1' });
    expect(withoutFilter(params, 'own')).toEqual({ state: 'all', from: '2026-11-01', to: '2026-11-03' });
  });
});

it('names both of a pair, or none', () => {
  expect(readDoubtParams({ a: 'x', b: 'y' })).toEqual({ a: 'x', b: 'y' });
  expect(readDoubtParams({ a: 'x' })).toEqual({});
});

it('says under which id one came', () => {
  expect(readEventParams({ from: 'H-2' })).toEqual({ from: 'H-2' });
  expect(readEventParams({})).toEqual({});
});
