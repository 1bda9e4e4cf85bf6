import { describe, expect, test } from 'vitest';
import { weigh } from '../weigh.ts';
import { judgeMeeting, type MeetingFacts } from './judge.ts';

const far: MeetingFacts = {
  kinds: ['unknown', 'unknown'],
  statuses: [0, 0],
  knots: [0.6, 0.5],
  durationS: 5 * 3600,
  durationMinS: 2 * 3600,
  metresMedian: 60,
  shoreKm: 60,
  silenceS: 0,
  falsePositions: false,
};
const coast: Partial<MeetingFacts> = { shoreKm: 11, statuses: [1, 1], knots: [0.1, 0.1] };
const score = (facts: Partial<MeetingFacts>) => weigh(judgeMeeting({ ...far, ...facts })).score;

describe('what deserves a look', () => {
  test.each<[string, Partial<MeetingFacts>]>([
    ['strangers far out', {}],
    ['after a silence', { silenceS: 8 * 3600, shoreKm: 20 }],
    ['two tankers', { kinds: ['tanker', 'tanker'] }],
    ['a fishing vessel and a reefer', { kinds: ['fishing', 'cargo'] }],
    ['alongside at anchor, far from any port', { ...coast, shoreKm: 15 }],
  ])('%s', (_, facts) => expect(score(facts)).toBeGreaterThan(0.6));
});

describe('what is honest', () => {
  test.each<[string, Partial<MeetingFacts>]>([
    ['at anchor in the same roads', { ...coast, metresMedian: 300 }],
    ['the same, where no status is sent', { ...coast, statuses: [-1, -1], metresMedian: 300 }],
    ['bunkering a freighter at anchor', { ...coast, kinds: ['tanker', 'cargo'] }],
    ['bunkering a tanker at anchor', { ...coast, kinds: ['tanker', 'tanker'] }],
    ['a pilot', { kinds: ['cargo', 'pilot'] }],
    ['a tug', { kinds: ['tug', 'tanker'] }],
    ['in port', { ...coast, port: { name: 'Havn', distanceKm: 2 } }],
    ['a convoy', { knots: [11, 11.2] }],
    ['pair trawlers', { kinds: ['fishing', 'fishing'], knots: [3.5, 3.6] }],
    ['two that are led around the same false ring', { falsePositions: true, kinds: ['tanker', 'tanker'] }],
    ['by the shore, where nobody told of a harbour', { shoreKm: 1.5, durationS: 20 * 3600 }],
    ['two fishing vessels on the same grounds', { kinds: ['fishing', 'fishing'] }],
  ])('%s', (_, facts) => expect(score(facts)).toBeLessThan(0.5));
});

test('the reasons sum to the score, also where it is cut', () => {
  for (const facts of [{}, { kinds: ['tug', 'tug'], shoreKm: 1, port: { name: 'Havn', distanceKm: 1 } }] as const) {
    const weighed = weigh(judgeMeeting({ ...far, ...facts }));
    expect(weighed.reasons.reduce((sum, reason) => sum + reason.score, 0)).toBeCloseTo(weighed.score, 9);
  }
});
