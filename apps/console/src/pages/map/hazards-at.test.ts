import type { HazardRow } from '@quintet/node/api';
import { describe, expect, test } from 'vitest';
import { boxOfHazard, hazardsAt, isHazardIn } from './hazards-at.ts';

const at = (time: string) => Date.parse(`2026-11-${time}:00Z`);
const hazard = (change: Partial<HazardRow> = {}): HazardRow => ({
  id: 'h',
  lane: 'actual',
  hazard: 'flood',
  hazardTitle: 'Flood',
  caption: 'Flood along the Lenta',
  level: 'severe',
  active: true,
  start: '2026-11-23T08:00:00Z',
  last: '2026-11-23T12:00:00Z',
  shapes: [{ kind: 'point', at: [13, 37] }],
  sites: 0,
  vessels: 0,
  reports: 1,
  conflicts: 0,
  ownArea: false,
  ...change,
});
const ended = hazard({ active: false, end: '2026-11-23T20:00:00Z' });

describe('hazards at a moment', () => {
  test.each<[string, HazardRow, string, boolean, readonly (readonly [boolean, number])[]]>([
    ['before it began', hazard(), '23T07:00', false, []],
    ['while it goes on', hazard(), '24T09:00', false, [[true, 1]]],
    ['before its end', ended, '23T19:00', false, [[true, 1]]],
    ['just after its end', ended, '23T21:00', false, [[false, 0.5]]],
    ['long after its end', ended, '24T18:00', false, [[false, 0.125]]],
    ['a day after its end', ended, '24T21:00', false, []],
    ['live, the node says that it goes on', hazard({ end: '2026-11-23T09:00:00Z' }), '24T09:00', true, [[true, 1]]],
    [
      'live, the node says that it ended before its end',
      { ...ended, end: '2026-11-30T00:00:00Z' },
      '23T13:00',
      true,
      [[false, 0.5]],
    ],
  ])('%s', (_, row, time, live, shown) => {
    expect(hazardsAt([row], at(time), live).map(({ active, strength }) => [active, strength])).toEqual(shown);
  });

  test('the gravest that goes on stands first', () => {
    const rows = [
      hazard({ id: 'a', level: 'minor' }),
      hazard({ id: 'b', level: 'extreme', active: false }),
      hazard({ id: 'c' }),
    ];
    expect(hazardsAt(rows, at('23T13:00'), true).map(({ row }) => row.id)).toEqual(['c', 'a', 'b']);
  });
});

describe('where it is', () => {
  test('a circle is as wide as its radius says', () => {
    const box = boxOfHazard(hazard({ shapes: [{ kind: 'circle', at: [13, 37], radiusKm: 111.2 }] }));
    expect(box?.north).toBeCloseTo(38, 2);
    expect(box?.south).toBeCloseTo(36, 2);
  });

  test('over ±180° it is in sight on both sides', () => {
    const row = hazard({
      shapes: [
        {
          kind: 'polygon',
          rings: [
            [
              [178, -20],
              [183, -20],
              [183, -15],
              [178, -15],
            ],
          ],
        },
      ],
    });
    expect(isHazardIn(row, { west: -179, south: -22, east: -170, north: -10 })).toBe(true);
    expect(isHazardIn(row, { west: 170, south: -22, east: 179, north: -10 })).toBe(true);
    expect(isHazardIn(row, { west: 0, south: -22, east: 20, north: -10 })).toBe(false);
  });

  test('without shapes its point counts, without either it is nowhere', () => {
    expect(boxOfHazard(hazard({ shapes: [], lon: 13, lat: 37 }))).toEqual({ west: 13, east: 13, south: 37, north: 37 });
    expect(boxOfHazard(hazard({ shapes: [] }))).toBeUndefined();
  });
});
