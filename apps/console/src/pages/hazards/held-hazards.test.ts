import type { HazardList, HazardRow } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { heldOf, withChanges } from './held-hazards.ts';

const row = (id: string, sites = 0): HazardRow => ({
  id,
  lane: 'actual',
  hazard: 'flood',
  hazardTitle: 'Flood',
  caption: id,
  level: 'severe',
  active: true,
  start: '2026-11-24T08:00:00Z',
  last: '2026-11-24T08:00:00Z',
  shapes: [],
  sites,
  vessels: 0,
  reports: 1,
  conflicts: 0,
  ownArea: false,
});
const list = (version: number, events: readonly HazardRow[], gone: string[] = []): HazardList => ({
  at: '2026-11-24T08:00:00Z',
  version,
  total: 2,
  events: [...events],
  gone,
  feedsTroubled: 0,
});
const start = heldOf(list(1, [row('a'), row('b')]));
const ids = (rows: readonly HazardRow[]) => rows.map(({ id }) => id);

it('brings rows up to date in their places', () => {
  const held = withChanges(start, list(2, [row('b', 5)]));
  expect(ids(held.rows)).toEqual(['a', 'b']);
  expect(held.rows[1]?.sites).toBe(5);
  expect(held.fresh).toEqual([]);
});

it('lets what is new wait, and counts it once', () => {
  const held = withChanges(withChanges(start, list(2, [row('c')])), list(3, [row('c', 2), row('d')]));
  expect(ids(held.rows)).toEqual(['a', 'b']);
  expect(ids(held.fresh)).toEqual(['c', 'd']);
  expect(held.fresh[0]?.sites).toBe(2);
});

it('keeps what fits no more in its place, and says so until it comes back', () => {
  const held = withChanges(start, list(2, [], ['a', 'x']));
  expect(ids(held.rows)).toEqual(['a', 'b']);
  expect([...held.gone]).toEqual(['a']);
  expect([...withChanges(held, list(3, [row('a')])).gone]).toEqual([]);
});

it('forgets what was new and went before it was shown', () => {
  const held = withChanges(withChanges(start, list(2, [row('c')])), list(3, [], ['c']));
  expect(held.fresh).toEqual([]);
});

it('takes nothing from an answer that is older', () => {
  const held = withChanges(start, list(5, [row('b', 5)]));
  expect(withChanges(held, list(4, [row('b', 1)]))).toBe(held);
});
