import type { Feed, ListSummary } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { inOrderOfNeed } from './list-order.ts';

const list = (dataset: string, state?: Feed['state'], receivedAt?: string): ListSummary => ({
  dataset,
  title: dataset,
  entries: 1,
  own: state === undefined,
  screened: true,
  ...(state && {
    feed: {
      id: dataset,
      title: dataset,
      dataset,
      sector: 'terrorism',
      reads: 'list',
      legalBasis: 'x',
      owner: 'x',
      grade: 'A1',
      handling: 'TLP:CLEAR',
      state,
      enabled: true,
    },
  }),
  ...(receivedAt && {
    current: {
      id: 1,
      dataset,
      state: 'in-force',
      receivedAt,
      entries: 1,
      added: 0,
      changed: 0,
      removed: 0,
      files: [],
      hash: '',
      findings: [],
      by: 'feed',
    },
  }),
});

test('refused before late before the rest, newest edition first, then by title', () => {
  const order = inOrderOfNeed([
    list('b'),
    list('a'),
    list('older', 'on-time', '2026-11-20T00:00:00Z'),
    list('newer', 'manual', '2026-11-24T00:00:00+01:00'),
    list('late', 'late', '2026-11-24T06:00:00Z'),
    list('refused', 'refused', '2026-11-01T00:00:00Z'),
  ]);
  expect(order.map((one) => one.dataset)).toEqual(['refused', 'late', 'newer', 'older', 'a', 'b']);
});
