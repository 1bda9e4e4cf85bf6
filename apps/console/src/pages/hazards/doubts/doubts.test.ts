import type { HazardDoubt, HazardReportShape } from '@quintet/node/api';
import { expect, it } from 'vitest';
import '../../../messages/add-hazards.ts';
import '../../../messages/add-sea.ts';
import { doubtLines, placeOf } from './doubt-lines.ts';
import { doubtKey, leftOf, nextOf } from './doubt-list.ts';

const report = (id: string, more: Partial<HazardReportShape> = {}): HazardReportShape => ({
  id,
  feed: 'f',
  feedTitle: 'Feed',
  agency: 'Low Hills',
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
const doubt = (a: HazardReportShape, b: HazardReportShape): HazardDoubt => ({
  a,
  b,
  eventA: 'H-1',
  eventB: 'H-2',
  score: 0.5,
  text: 'near in time',
});
const ALL = ['x', 'y', 'z'].map((id) => doubt(report(id), report(`${id}2`)));

it('lets a pair leave and opens the next, or the last', () => {
  expect(leftOf(ALL, new Set([doubtKey(ALL[1]!)])).map(({ a }) => a.id)).toEqual(['x', 'z']);
  expect(nextOf(ALL, 0)?.a.id).toBe('y');
  expect(nextOf(ALL, 2)?.a.id).toBe('y');
  expect(nextOf(ALL.slice(0, 1), 0)).toBeUndefined();
});

it('says how far apart two reports are', () => {
  const a = report('a', { magnitude: 5.1, depthKm: 10, shapes: [{ kind: 'point', at: [10, 50] }] });
  const b = report('b', {
    magnitude: 4.8,
    start: '2026-11-24T08:00:12Z',
    shapes: [{ kind: 'point', at: [10, 50.1] }],
  });
  const apart = Object.fromEntries(doubtLines({ a, b }).map((line) => [line.name, line.apart]));
  expect(apart).toMatchObject({
    hazard: 'the same',
    start: '12 s',
    place: '11 km',
    magnitude: '0.3',
    depth: undefined,
  });
});

it('leaves out what neither says', () => {
  const names = doubtLines({ a: report('a'), b: report('b') }).map(({ name }) => name);
  expect(names).toEqual(['hazard', 'start', 'sent', 'feed']);
});

it.each<[string, HazardReportShape['shapes'], readonly number[] | undefined]>([
  ['a point', [{ kind: 'point', at: [1, 2] }], [1, 2]],
  [
    'the middle of an area',
    [
      {
        kind: 'polygon',
        rings: [
          [
            [0, 0],
            [2, 0],
            [2, 2],
            [0, 2],
          ],
        ],
      },
    ],
    [1, 1],
  ],
  ['nowhere', [], undefined],
])('%s', (_name, shapes, place) => {
  expect(placeOf({ shapes })).toEqual(place);
});
