import { describe, expect, it } from 'vitest';
import {
  periodOf,
  readMapParams,
  shownLayers,
  shownTypes,
  writeLayers,
  writePeriod,
  writeTypes,
} from './map-params.ts';

describe('readMapParams', () => {
  it.each([
    ['nothing', {}, {}],
    ['a box', { b: '18.5,31,28,36.9' }, { b: '18.5,31,28,36.9' }],
    ['no box', { b: 'here' }, {}],
    ['a period', { t: '2026-10-12T00:00Z/2026-10-18T00:00Z' }, { t: '2026-10-12T00:00Z/2026-10-18T00:00Z' }],
    ['a period that ends before it begins', { t: '2026-10-18T00:00Z/2026-10-12T00:00Z' }, {}],
    ['a moment', { at: '2026-10-12T05:20:00Z' }, { at: '2026-10-12T05:20:00Z' }],
    ['a selection', { sel: 'meeting-1' }, { sel: 'meeting-1' }],
    ['a tab that is none', { tab: 'cooking' }, {}],
    ['a score', { score: '0.55' }, { score: '0.55' }],
    ['a score above one', { score: '7' }, {}],
    ['numbers of a link', { score: 1 }, {}],
  ])('%s', (_what, search, params) => {
    expect(readMapParams(search)).toEqual(params);
  });
});

describe('sets in the address', () => {
  it('leaves the usual layers out and says an empty set', () => {
    expect(writeLayers(shownLayers({}))).toBeUndefined();
    expect(writeLayers([])).toBe('-');
    expect(shownLayers({ l: '-' })).toEqual([]);
    expect(shownLayers({ l: 'events,tracks,nonsense' })).toEqual(['tracks', 'events']);
  });
  it('leaves out what ships do all day', () => {
    expect(shownTypes({})).not.toContain('port_call');
    expect(writeTypes(shownTypes({}))).toBeUndefined();
    expect(shownTypes({ type: 'stop' })).toEqual(['stop']);
  });
});

describe('periodOf', () => {
  const newest = Date.UTC(2026, 9, 18, 6, 0, 30);
  it('is the day before the newest report, in whole minutes', () => {
    expect(periodOf({}, newest)).toEqual({
      from: Date.UTC(2026, 9, 17, 6, 1),
      to: Date.UTC(2026, 9, 18, 6, 1),
      follows: true,
    });
  });
  it('reads what it writes', () => {
    const t = writePeriod(Date.UTC(2026, 9, 12), Date.UTC(2026, 9, 18));
    expect(periodOf({ t }, newest)).toEqual({ from: Date.UTC(2026, 9, 12), to: Date.UTC(2026, 9, 18), follows: false });
  });
});
