import type { FeedHealth } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { inOrderOfNeed, isInTrouble, whyFailed } from './feed-order.ts';

const feed = (title: string, state: FeedHealth['state'], reads: FeedHealth['reads'] = 'hazards'): FeedHealth => ({
  id: title,
  title,
  dataset: title,
  sector: 'crises',
  reads,
  owner: 'x',
  legalBasis: 'Decision 1',
  enabled: true,
  state,
  failuresInARow: 0,
  live: 0,
  polls: [],
});
const poll = (ok: boolean, ...messages: readonly (readonly ['error' | 'warning', string])[]) => ({
  at: '2026-11-24T08:00:00Z',
  ok,
  reports: 0,
  added: 0,
  changed: 0,
  tookMs: 1,
  findings: messages.map(([severity, message]) => ({ severity, code: 'X-1', message })),
});

test('refused, late and stale ones stand first', () => {
  const feeds = [
    feed('a', 'manual'),
    feed('b', 'on-time'),
    feed('c', 'stale'),
    feed('d', 'late', 'list'),
    feed('e', 'late'),
    feed('f', 'refused'),
  ];
  expect(inOrderOfNeed(feeds).map(({ id }) => id)).toEqual(['f', 'e', 'd', 'c', 'b', 'a']);
  expect(feeds.filter(isInTrouble).map(({ id }) => id)).toEqual(['c', 'd', 'e', 'f']);
});

test.each([
  ['the last went well', [poll(true), poll(false, ['error', 'No answer.'])], undefined],
  ['the gravest sentence', [poll(false, ['warning', 'Slow.'], ['error', 'A web page.'])], 'A web page.'],
  ['never asked', [], undefined],
] as const)('%s', (_, polls, why) => expect(whyFailed({ polls: [...polls] })).toBe(why));
