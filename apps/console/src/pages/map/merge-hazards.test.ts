import type { HazardList, HazardRow } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { mergeHazards } from './merge-hazards.ts';

const row = (id: string, caption = id): HazardRow => ({
  id,
  lane: 'actual',
  hazard: 'flood',
  hazardTitle: 'Flood',
  caption,
  level: 'minor',
  active: true,
  start: '2026-11-23T08:00:00Z',
  last: '2026-11-23T08:00:00Z',
  shapes: [],
  sites: 0,
  vessels: 0,
  reports: 1,
  conflicts: 0,
  ownArea: false,
});
const list = (version: number, events: HazardRow[], gone: string[] = []): HazardList => ({
  at: '2026-11-23T09:00:00Z',
  version,
  total: events.length,
  events,
  gone,
  feedsTroubled: version,
});

test('changed ones replace the old, new ones are added, gone ones leave', () => {
  const merged = mergeHazards(list(1, [row('a'), row('b')]), list(2, [row('b', 'Flood, now higher'), row('c')], ['a']));
  expect(merged.events.map(({ caption }) => caption)).toEqual(['Flood, now higher', 'c']);
  expect(merged.version).toBe(2);
});

test('where nothing changed the rows stay the very same', () => {
  const now = list(1, [row('a')]);
  const merged = mergeHazards(now, list(2, []));
  expect(merged.events).toBe(now.events);
  expect(merged).toMatchObject({ version: 2, feedsTroubled: 2 });
});
