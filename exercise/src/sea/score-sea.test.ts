import { expect, test } from 'vitest';
import { type FoundAtSea, scoreSea } from './score-sea.ts';
import type { SeaTruth } from './sea-truth.ts';

const line = (kind: SeaTruth['kind'], vessels: readonly string[], type: SeaTruth['type'] = 'behaviour'): SeaTruth => ({
  type,
  id: `${kind}-${vessels.join('-')}`,
  kind,
  vessels,
  start: '2026-11-22T10:00:00Z',
  end: '2026-11-22T14:00:00Z',
  lon: 15,
  lat: 36,
  expected: type === 'behaviour' ? 'true' : 'decoy',
});
const finding = (type: string, vessels: readonly string[], hour: number, score = 0.8): FoundAtSea => {
  const start = Date.UTC(2026, 10, 22, hour) / 1000;
  return { type, vessels, start, end: start + 3600, lon: 15.1, lat: 36.1, score };
};

const truth = [
  line('meeting', ['111', '222']),
  line('gap', ['333']),
  line('ring', ['444']),
  line('pilot-transfer', ['555', '666'], 'behaviour_decoy'),
];

test.each<[string, FoundAtSea, number, number]>([
  ['the meeting', finding('meeting', ['111', '222'], 11), 1, 0],
  ['a meeting with another', finding('meeting', ['111', '999'], 11), 0, 1],
  ['drifting while they meet', finding('loitering', ['111'], 12), 0, 0],
  ['the gap', finding('dark', ['333'], 10), 1, 0],
  ['the gap at another time', finding('dark', ['333'], 20), 0, 1],
  ['below the threshold', finding('dark', ['333'], 20, 0.4), 0, 0],
  ['something else of the same ship', finding('meeting', ['333', '444'], 11), 0, 1],
  ['the ring', finding('false_position', ['444'], 11), 1, 0],
  ['a stop is no alarm', finding('stop', ['777'], 11), 0, 0],
  ['a vessel of which the truth says nothing', finding('approach', ['777'], 11), 0, 1],
])('%s', (_, one, found, wrong) => {
  const score = scoreSea(truth, [one], 0.5);
  expect(3 - score.missed.length).toBe(found);
  expect(score.falseFindings).toHaveLength(wrong);
});

test('a look-alike that was taken for one', () => {
  const score = scoreSea(truth, [finding('meeting', ['555', '666'], 10)], 0.5);
  expect(score.decoysHit).toEqual({ 'pilot-transfer': 1 });
  expect(score.falseByType).toEqual({ meeting: 1 });
  expect(score.told).toEqual(score.found);
  expect(score.found).toEqual({ meeting: { hit: 0, of: 1 }, gap: { hit: 0, of: 1 }, ring: { hit: 0, of: 1 } });
});

test('a station that fails concerns those around it', () => {
  const outage = line('station-outage', [], 'behaviour_decoy');
  expect(scoreSea([outage], [finding('dark', ['777'], 10)], 0.5).decoysHit).toEqual({ 'station-outage': 1 });
  const far = { ...outage, lon: 20 };
  expect(scoreSea([far], [finding('dark', ['777'], 10)], 0.5).decoysHit).toEqual({});
});
