import type { AlertRow } from '@quintet/node/api';
import { describe, expect, it } from 'vitest';
import { newCount, nextAfter, placeOf, placesOf, rangeIds, shownRows } from './queue-rows.ts';

const row = (id: string, change: Partial<AlertRow> = {}): AlertRow => ({
  id,
  sector: 'terrorism',
  state: 'new',
  subjectKind: 'party',
  about: 'name',
  subject: `Subject ${id}`,
  listed: 'Listed',
  listedId: 'x-1',
  dataset: 'eu_fsf',
  score: 0.8,
  held: false,
  escalated: false,
  pinned: false,
  createdAt: '2026-11-24T08:00:00Z',
  ...change,
});
const ids = (rows: readonly (AlertRow | undefined)[]) => rows.map((each) => each?.id);

describe('the queue', () => {
  it('has a place for every row, read or not', () => {
    expect(ids(placesOf(new Map([[1, [row('C'), row('D')]]]), 2, 5))).toEqual([
      undefined,
      undefined,
      'C',
      'D',
      undefined,
    ]);
  });

  it('closes up over what this person decided and renews what changed', () => {
    const shown = shownRows([row('A'), row('B'), undefined], [row('B', { state: 'review' })], new Set(['A']));
    expect(ids(shown)).toEqual(['B', undefined]);
    expect(shown[0]?.state).toBe('review');
  });

  it('keeps what somebody else decided until it is asked for', () => {
    expect(ids(shownRows([row('A'), row('B')], [row('B')], new Set()))).toEqual(['A', 'B']);
  });

  it.each([
    ['a new one at the head', [row('A'), row('B')], [row('N'), row('A')], 2, 3, [], 1],
    ['a new one and one decided elsewhere', [row('A'), row('B')], [row('N'), row('A')], 2, 2, [], 1],
    ['a new one beyond the head', [row('A'), undefined], [row('A')], 2, 4, [], 2],
    ['only one’s own decision', [row('A'), row('B')], [row('B')], 2, 1, ['A'], 0],
    ['one’s own decision, not yet seen by the node', [row('A'), row('B')], [row('A'), row('B')], 2, 2, ['A'], 0],
  ])('%s', (_name, places, head, shown, now, decided, count) => {
    expect(newCount(places, head, { shown, now }, new Set(decided))).toBe(count);
  });

  it('opens the one that takes the place, at the end the one before', () => {
    const rows = [row('A'), row('B'), row('C')];
    expect(nextAfter(rows, 'B')).toBe('C');
    expect(nextAfter(rows, 'C')).toBe('B');
    expect(nextAfter([row('A')], 'A')).toBeUndefined();
    expect(nextAfter(rows, 'B', ['B', 'C'])).toBe('A');
    expect(nextAfter(rows, 'A', ['B', 'C'])).toBe('A');
  });

  it('selects from one row to another in either direction', () => {
    const rows = [row('A'), row('B'), row('C'), row('D')];
    expect(rangeIds(rows, 'D', 'B')).toEqual(['B', 'C', 'D']);
    expect(rangeIds(rows, 'gone', 'B')).toEqual(['B']);
    expect(placeOf(rows, undefined)).toBe(-1);
  });
});
