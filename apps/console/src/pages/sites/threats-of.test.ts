import type { HazardRow } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { threatsOf } from './threats-of.ts';

const event = (id: string, active: boolean): HazardRow => ({
  id,
  lane: 'actual',
  hazard: 'flood',
  hazardTitle: 'Flood',
  caption: id,
  level: 'severe',
  active,
  start: '2026-11-24T00:00:00Z',
  last: '2026-11-24T00:00:00Z',
  shapes: [],
  sites: 1,
  vessels: 0,
  reports: 1,
  conflicts: 0,
  ownArea: true,
});

test('an event stands once, with each thing that is said of it once; what is over stands apart', () => {
  const { now, before } = threatsOf([
    { event: event('a', true), text: 'in the area' },
    { event: event('b', false), text: 'near' },
    { event: event('a', true), text: 'loses its power' },
    { event: event('a', true), text: 'in the area' },
  ]);
  expect(now.map((threat) => [threat.event.id, threat.texts])).toEqual([['a', ['in the area', 'loses its power']]]);
  expect(before.map((threat) => threat.event.id)).toEqual(['b']);
});
