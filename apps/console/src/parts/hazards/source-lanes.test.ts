import type { HazardReportShape, HazardRow } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { fineTicks } from './fine-ticks.ts';
import { sourceLanes } from './source-lanes.ts';

const row: HazardRow = {
  id: 'H-1',
  lane: 'actual',
  hazard: 'earthquake',
  hazardTitle: 'Earthquake',
  caption: 'Earthquake near Low Hills',
  level: 'severe',
  active: true,
  start: '2026-11-24T08:00:00Z',
  last: '2026-11-24T08:20:00Z',
  shapes: [],
  sites: 0,
  vessels: 0,
  reports: 2,
  conflicts: 0,
  ownArea: false,
};
const report = (id: string, agency: string, more: Partial<HazardReportShape> = {}): HazardReportShape => ({
  id,
  feed: 'f',
  feedTitle: 'Feed',
  agency,
  caption: 'Earthquake',
  hazard: 'earthquake',
  level: 'severe',
  live: true,
  sent: '2026-11-24T08:02:00Z',
  start: '2026-11-24T08:00:00Z',
  received: '2026-11-24T08:03:00Z',
  revision: 1,
  texts: [],
  shapes: [],
  codes: [],
  links: [],
  evidence: [],
  signatures: [],
  findings: [],
  handling: 'CLEAR',
  ...more,
});
const at = (time: string) => Date.parse(`2026-11-24T${time}Z`);

it('has a lane for each agency, first to speak first', () => {
  const reports = [report('b', 'Far Shore', { sent: '2026-11-24T08:05:00Z' }), report('a', 'Low Hills')];
  const lanes = sourceLanes({ row, reports, timeline: [] }, at('08:10:00'));
  expect(lanes?.lanes.map(({ agency }) => agency)).toEqual(['Low Hills', 'Far Shore']);
  expect(lanes?.lanes[0]?.items.map(({ kind }) => kind)).toEqual(['sent', 'received']);
  expect(lanes?.now).toBe(at('08:10:00'));
});

it('puts revisions and ends into the lane of who said them', () => {
  const timeline = [
    { at: '2026-11-24T08:20:00Z', kind: 'ended' as const, who: 'Low Hills', text: 'withdrawn', report: 'a' },
    { at: '2026-11-24T08:10:00Z', kind: 'revision' as const, who: 'Low Hills', text: 'magnitude 5.1', report: 'a' },
    { at: '2026-11-24T08:12:00Z', kind: 'alert' as const, who: 'The node', text: 'raised' },
  ];
  const lanes = sourceLanes({ row, reports: [report('a', 'Low Hills', { live: false })], timeline }, at('08:30:00'));
  expect(lanes?.lanes[0]?.items.map(({ kind }) => kind)).toEqual(['sent', 'received', 'revision', 'ended']);
});

it.each([
  ['an event that is over does not show the present', { ...row, active: false }, at('08:10:00')],
  ['what was said in a minute is not shrunk by days of silence', row, at('08:00:00') + 9 * 86_400_000],
])('%s', (_name, of, now) => {
  const lanes = sourceLanes({ row: of, reports: [report('a', 'Low Hills')], timeline: [] }, now);
  expect(lanes?.now).toBeUndefined();
  expect(lanes?.to).toBeLessThan(at('08:10:00'));
});

it('says of a warning without an end that it goes on', () => {
  const lanes = sourceLanes({ row, reports: [report('a', 'Low Hills')], timeline: [] }, at('08:05:00'));
  expect(lanes?.lanes[0]?.bars[0]?.goesOn).toBe(true);
});

it('has nothing of nobody', () => {
  expect(sourceLanes({ row, reports: [], timeline: [] }, at('08:05:00'))).toBeUndefined();
});

it.each([
  [60, 600, ['24 Nov 08:00:00', '08:00:15', '08:00:30', '08:00:45', '08:01:00']],
  [600, 300, ['24 Nov 08:00:00', '08:05:00', '08:10:00']],
])('ticks of %d s over %d px are %o', (seconds, widthPx, words) => {
  const from = at('08:00:00') / 1000;
  expect(fineTicks(from, from + seconds, widthPx).map((tick) => tick.words)).toEqual(words);
});
