import type { PinnedWarning } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { newOnes, splitWarnings } from './split-warnings.ts';

const warning = (alert: string, change: Partial<PinnedWarning> = {}): PinnedWarning => ({
  alert,
  why: 'extreme-immediate',
  event: 'e',
  hazard: 'rain',
  hazardTitle: 'Heavy rain',
  headline: 'Leave low ground',
  sender: 'Met Velmara',
  sent: '2026-11-24T08:00:00Z',
  lane: 'actual',
  placed: true,
  sites: 0,
  ...change,
});

test.each<[string, readonly PinnedWarning[], { untaken: string[]; sounding: string[] }]>([
  ['nothing', [], { untaken: [], sounding: [] }],
  ['what happens sounds', [warning('A-1')], { untaken: ['A-1'], sounding: ['A-1'] }],
  ['what is taken does not', [warning('A-1', { takenBy: 'andreou' })], { untaken: [], sounding: [] }],
  ['an exercise is shown without sound', [warning('A-1', { lane: 'exercise' })], { untaken: ['A-1'], sounding: [] }],
  ['nor does a test', [warning('A-1', { lane: 'test' })], { untaken: ['A-1'], sounding: [] }],
  [
    'what happens stands before an exercise, the oldest first',
    [
      warning('A-1', { lane: 'exercise', sent: '2026-11-24T07:00:00Z' }),
      warning('A-2', { sent: '2026-11-24T09:00:00Z' }),
      warning('A-3', { sent: '2026-11-24T08:30:00Z' }),
    ],
    { untaken: ['A-3', 'A-2', 'A-1'], sounding: ['A-3', 'A-2'] },
  ],
])('%s', (_, warnings, { untaken, sounding }) => {
  const split = splitWarnings(warnings);
  expect(split.untaken.map(({ alert }) => alert)).toEqual(untaken);
  expect(split.sounding).toEqual(sounding);
});

test('each is told once', () => {
  expect(newOnes(['A-1', 'A-2'], new Set(['A-1']))).toEqual(['A-2']);
});
