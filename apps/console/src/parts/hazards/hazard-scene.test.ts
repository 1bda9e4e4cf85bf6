import { expect, it } from 'vitest';
import { agenciesOf, agencyLetter, focusOfScene, type HazardScene } from './hazard-scene.ts';

const EMPTY: HazardScene = { agencies: [], shapes: [], rings: [], sites: [], vessels: [], lines: [], tracks: [] };

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'A2'],
  [53, 'B3'],
])('agency %d is %s', (place, letter) => {
  expect(agencyLetter(place)).toBe(letter);
});

it('orders agencies by who spoke first', () => {
  const reports = [
    { agency: 'Low Hills', sent: '2026-11-24T08:10:00Z' },
    { agency: 'Far Shore', sent: '2026-11-24T08:02:00Z' },
    { agency: 'Low Hills', sent: '2026-11-24T08:01:00Z' },
  ];
  expect(agenciesOf(reports)).toEqual(['Low Hills', 'Far Shore']);
});

it('looks around a single place', () => {
  const places = focusOfScene({ ...EMPTY, event: [10, 50] });
  expect(places.length).toBe(5);
  expect(Math.max(...places.map(([, lat]) => lat))).toBeGreaterThan(50.3);
});

it('looks at the track where a vessel crossed a cable, not along the whole cable', () => {
  const places = focusOfScene({
    ...EMPTY,
    lines: [
      {
        key: 'k',
        caption: 'Cable',
        positions: [
          [0, 50],
          [30, 60],
        ],
      },
    ],
    tracks: [{ name: 'Brine Lark', points: [{ time: 1, place: [10, 55], speed: 1, course: 90 }] }],
  });
  expect(places).toEqual([[10, 55]]);
});

it('looks at nothing where nothing is placed', () => {
  expect(focusOfScene(EMPTY)).toEqual([]);
});
