import type { FindingRow } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { isShownAtOnce, sortedFindings, waitingFindings } from './waiting-findings.ts';

const row = (id: string, score: number, change: Partial<FindingRow> = {}): FindingRow => ({
  id,
  type: 'meeting',
  start: '2026-10-16T05:20:00Z',
  end: '2026-10-16T10:30:00Z',
  lon: 0,
  lat: 0,
  score,
  text: id,
  vessels: [],
  ...change,
});
const { end: _ended, ...open } = row('sos', 0.2, { type: 'distress' });

it('lets new findings wait, but never a distress', () => {
  const shown = [row('a', 0.5)];
  expect(waitingFindings(shown, [row('a', 0.6), row('b', 0.9)]).map(({ id }) => id)).toEqual(['b']);
  expect(isShownAtOnce(waitingFindings(shown, [row('b', 0.9)]))).toBe(false);
  expect(isShownAtOnce(waitingFindings(shown, [row('b', 0.9), open]))).toBe(true);
  expect(isShownAtOnce([])).toBe(true);
});

it('puts an open distress on top, then the highest score, or the newest', () => {
  const early = row('early', 0.9, { start: '2026-10-12T00:00:00Z' });
  const rows = [row('low', 0.3), early, open];
  expect(sortedFindings(rows, 'score').map(({ id }) => id)).toEqual(['sos', 'early', 'low']);
  expect(sortedFindings(rows, 'time').map(({ id }) => id)).toEqual(['sos', 'low', 'early']);
});
