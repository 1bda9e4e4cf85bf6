import type { FindingRow } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { sortFindings } from './sort-findings.ts';

const row = (id: string, type: FindingRow['type'], start: string): FindingRow => ({
  id,
  type,
  start,
  lon: 0,
  lat: 0,
  score: 0.5,
  text: id,
  vessels: [],
});

it('groups findings, newest first, and leaves out what ships do all day', () => {
  const { meetings, gaps, others } = sortFindings([
    row('m1', 'meeting', '2026-10-01T00:00:00Z'),
    row('m2', 'meeting', '2026-10-03T00:00:00Z'),
    row('d1', 'dark', '2026-10-02T00:00:00Z'),
    row('s1', 'stop', '2026-10-02T00:00:00Z'),
    row('i1', 'identity', '2026-10-02T00:00:00Z'),
  ]);
  expect([meetings, gaps, others].map((all) => all.map(({ id }) => id))).toEqual([['m2', 'm1'], ['d1'], ['i1']]);
});
