import { expect, test } from 'vitest';
import type { Truth } from '../truth.ts';
import { scoreCables, scoreHazards, scoreLive } from './score-hazards.ts';

const event = {
  type: 'hazard_event',
  hazard: 'earthquake',
  start: '2026-11-22T04:17:00Z',
  lon: 19,
  lat: 36,
  causes: [],
  expected: 'true',
} as const;
const a = { feed: 'quakes-a', id: 'qa1' };
const b = { feed: 'quakes-b', id: '20261122_1' };
const wave = { feed: 'gdacs', id: 'TS1' };
const test1 = { feed: 'cap-civil', id: 'T' };
const truth: readonly Truth[] = [
  { ...event, id: 'H:quake', reports: [a, b], sites: ['S1', 'S2'] },
  { ...event, id: 'H:wave', hazard: 'tsunami', reports: [wave], causes: ['H:quake'] },
  { type: 'hazard_decoy', id: 'Z:T', kind: 'test', report: test1, expected: 'decoy' },
  { type: 'live_alerts', id: 'V:cap-civil', feed: 'cap-civil', at: '2026-11-24T18:00:00Z', identifiers: ['x', 'y'] },
  {
    type: 'cable_fault',
    id: 'K:1',
    kind: 'vessel-slow-over-cable',
    incident: 'INC-1',
    site: 'SEA-C1',
    at: '2026-11-22T21:00:00Z',
    lon: 14,
    lat: 36,
    vessel: '229000001',
    near: [{ vessel: '247000002', kind: 'fishes-there-daily' }],
    expected: 'true',
  },
];

test('all is found', () => {
  const score = scoreHazards(truth, [
    { id: '1', reports: [a, b], sites: ['S1', 'S2'] },
    { id: '2', reports: [wave], causes: ['1'] },
  ]);
  expect(score).toMatchObject({
    precision: { hit: 1, of: 1 },
    recall: { hit: 1, of: 1 },
    whole: { hit: 2, of: 2 },
    causes: { hit: 1, of: 1 },
    falseCauses: 0,
    sites: { hit: 2, of: 2 },
    decoysMixedIn: {},
  });
});

test('what belongs apart was put together, and what belongs together was not', () => {
  const score = scoreHazards(truth, [
    { id: '1', reports: [a, wave, test1], sites: ['S2'] },
    { id: '2', reports: [b], causes: ['1'] },
  ]);
  expect(score).toMatchObject({
    precision: { hit: 0, of: 1 },
    recall: { hit: 0, of: 1 },
    recallByHazard: { earthquake: { hit: 0, of: 1 }, tsunami: { hit: 0, of: 0 } },
    whole: { hit: 0, of: 2 },
    causes: { hit: 0, of: 1 },
    falseCauses: 1,
    sites: { hit: 1, of: 2 },
    decoysMixedIn: { test: 1 },
  });
});

test('cables: the right vessel, one that fishes there, and one of which nothing is known', () => {
  const found = [
    { incident: 'INC-1', vessel: '229000001', score: 0.9 },
    { incident: 'INC-1', vessel: '247000002', score: 0.6 },
    { incident: 'INC-2', vessel: '229000001', score: 0.7 },
  ];
  expect(scoreCables(truth, found, 0.5)).toEqual({
    found: { hit: 1, of: 1 },
    first: { hit: 1, of: 1 },
    decoysHit: { 'fishes-there-daily': 1 },
    falseFindings: 1,
  });
  expect(scoreCables(truth, found, 0.95).found).toEqual({ hit: 0, of: 1 });
});

test('live alerts: held, missed, held for nothing', () => {
  expect(scoreLive(truth, 'cap-civil', ['x', 'z'])).toEqual({ live: { hit: 1, of: 2 }, wrong: ['z'], missed: ['y'] });
});
