import { describe, expect, test } from 'vitest';
import type { Finding } from '../../finding.ts';
import type { Settings, WatchedArea } from '../../settings.ts';
import { at, makeTrack, type TestFix } from '../../testing/make-track.ts';
import { detect, lastWords, TestTracker, type TestScene } from '../../testing/run-detectors.ts';
import { AreaDetector } from './area.ts';

const detectors: TestScene['detectors'] = [(scene) => new AreaDetector(scene)];
const box = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const area = (rings: WatchedArea['rings'], minutesMin?: number): WatchedArea => ({
  id: 'reef',
  name: 'the reef',
  rings,
  ...(minutesMin === undefined ? {} : { minutesMin }),
});
const clock = (time: number | undefined) =>
  time === undefined ? '-' : new Date(time * 1000).toISOString().slice(11, 16);
const brief = ({ start, end, evidence }: Finding) => `${clock(start)} ${clock(end)} ${evidence.kind}`;
const found = (fixes: readonly TestFix[], ...areas: WatchedArea[]) =>
  detect(fixes, { detectors, settings: { areas } }).map(brief);

// 12 kn along the equator are 0.2° an hour.
const along = (lon: number, everyS = 300) =>
  makeTrack('A', { lon, lat: 0, from: '08:00', everyS }, [{ until: '14:00', knots: 12, course: 90 }]);

describe('entering an area', () => {
  const middle = [box(0.4, -0.1, 0.6, 0.1)];
  test.each<[string, TestFix[], WatchedArea, string[]]>([
    ['in and out, at the times of the border', along(0), area(middle), ['10:00 11:00 entry']],
    ['beside it', along(0).map((fix) => ({ ...fix, lat: 0.2 })), area(middle), []],
    ['a stay that is too short', along(0), area(middle, 61), []],
    ['a stay that is long enough', along(0), area(middle, 59), ['10:00 11:00 entry']],
    ['inside from the first fix on', along(0.5), area(middle), ['08:00 08:30 inside when first seen']],
    ['through a strip between two fixes', along(0.01), area([box(0.4, -1, 0.401, 1)]), ['09:57 09:57 passage']],
    [
      'a hole is not the area',
      along(0),
      area([...middle, box(0.45, -0.05, 0.55, 0.05)]),
      ['10:00 10:15 entry', '10:45 11:00 entry'],
    ],
    ['across ±180°, longitudes beyond', along(179.6), area([box(179.9, -0.1, 180.2, 0.1)]), ['09:30 11:00 entry']],
    [
      'across ±180°, cut there',
      along(179.6),
      area([box(179.9, -0.1, 180, 0.1), box(-180, -0.1, -179.8, 0.1)]),
      ['09:30 11:00 entry'],
    ],
    ['silent for two hours on both sides', along(0, 7200), area(middle), ['10:00 11:00 possible passage']],
    ['silent for two hours across the border', along(-0.1, 7200 + 3600), area(middle), ['10:30 11:30 possible entry']],
  ])('%s', (_, fixes, watched, expected) => {
    expect(found(fixes, watched)).toEqual(expected);
  });

  test('along the border, in and out by metres, it is one stay', () => {
    const fixes = along(0.41).map((fix, i) => ({ ...fix, lat: i % 2 === 0 ? 0.0995 : 0.1005 }));
    expect(found(fixes, area(middle))).toHaveLength(1);
  });

  test('it is told at once, and again under the same id when it has ended', () => {
    const tracker = new TestTracker({ detectors, settings: { areas: [area(middle)] } });
    along(0).forEach((fix) => tracker.push(fix));
    expect(tracker.findings.map(({ id, end }) => [id, clock(end)])).toEqual([
      [tracker.findings[0]!.id, '-'],
      [tracker.findings[0]!.id, '11:00'],
    ]);
    expect(tracker.findings[0]!.text).toBe('A entered the reef at 2026-03-01 10:00.');
    expect(tracker.findings[1]!.text).toBe('A entered the reef at 2026-03-01 10:00 and stayed for 1 h.');
  });

  test('an area that is drawn while it runs is watched from then on, and one that is taken away is not', () => {
    const settings: { areas: readonly WatchedArea[] } & Partial<Omit<Settings, 'areas'>> = { areas: [] };
    const tracker = new TestTracker({ detectors, settings });
    const mutable: { areas: readonly WatchedArea[] } = tracker.scene.settings;
    for (const fix of along(0)) {
      if (fix.time === at('10:30')) mutable.areas = [area(middle)];
      if (fix.time === at('10:45')) mutable.areas = [];
      tracker.push(fix);
    }
    tracker.end();
    expect(tracker.findings.map(brief)).toEqual(['10:30 - inside when first seen']);
  });

  test('a restart inside changes nothing', () => {
    const settings = { areas: [area(middle, 20)] };
    const fixes = along(0);
    for (const cut of [10, 26, 34]) {
      const before = new TestTracker({ detectors, settings });
      fixes.slice(0, cut).forEach((fix) => before.push(fix));
      const after = new TestTracker({ detectors, settings });
      after.restore(before.snapshot());
      fixes.slice(cut).forEach((fix) => after.push(fix));
      after.end();
      expect(lastWords([...before.findings, ...after.findings]).map(brief)).toEqual(['10:00 11:00 entry']);
    }
  });
});
