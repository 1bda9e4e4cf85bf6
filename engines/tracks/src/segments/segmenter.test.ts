import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFix, type Fix } from '../fix.ts';
import { destination } from '../geo/sphere.ts';
import { plainSegments } from '../testing/plain-segmenter.ts';
import { APPENDED, OPENED, REPEATED, Segmenter, type SegmenterOptions } from './segmenter.ts';

const START = Date.UTC(2026, 2, 1) / 1000;
const MINUTE = 60;
const VESSEL = 201_000_001;

function fixAt(minutes: number, lon: number, lat: number, rest: Partial<Fix> = {}): Fix {
  return {
    ...emptyFix(),
    vessel: VESSEL,
    time: START + minutes * MINUTE,
    lon,
    lat,
    speed: 0,
    course: 0,
    messageType: 1,
    ...rest,
  };
}

/** Which segment each fix goes to, in letters by the order of their beginning; `.` for noise and repeated positions. */
function run(fixes: readonly Fix[], options: Partial<SegmenterOptions> = {}): string {
  return segmentsOf(fixes, options)
    .map((segment) => (segment === null ? '.' : String.fromCharCode(65 + segment)))
    .join('');
}

function segmentsOf(fixes: readonly Fix[], options: Partial<SegmenterOptions> = {}): (number | null)[] {
  const result: (number | null)[] = [];
  const names = new Map<number, number>();
  let count = 0;
  const segmenter = new Segmenter(
    { seenMax: 100_000, ...options },
    {
      thrownOut(segment, thrown) {
        const { table } = segmenter;
        for (let back = 0; back < thrown; back++) result[table.referenceAt(table.point(segment, back))] = null;
      },
    },
  );
  fixes.forEach((fix, reference) => {
    const outcome = segmenter.place({ ...fix, reference });
    if (outcome === OPENED) names.set(segmenter.segment, count);
    if (outcome === APPENDED) result[reference] = names.get(segmenter.segment)!;
    else result[reference] = outcome === REPEATED ? null : count++;
  });
  return result;
}

/** A ship that sails east at 10 knots from a place. */
function sailing(minutes: number, lon: number, lat: number, from = 0): Fix {
  const [east, north] = destination(lon, lat, 90, ((minutes - from) / 60) * 10 * 1852);
  return fixAt(minutes, east, north, { speed: 10, course: 90 });
}

const every10 = (from: number, to: number): number[] =>
  Array.from({ length: (to - from) / 10 + 1 }, (_, i) => from + i * 10);

test.each<[string, Fix[], string]>([
  ['one ship is one segment', every10(0, 50).map((m) => sailing(m, 5, 50)), 'AAAAAA'],
  [
    'two ships under one identity are two',
    every10(0, 30).flatMap((m) => [sailing(m, 5, 50), sailing(m + 1, -30, 20)]),
    'ABABABAB',
  ],
  ['a ship that goes over ±180° goes on', every10(0, 50).map((m) => sailing(m, 179.9, 50)), 'AAAAAA'],
  [
    'a position far away, once, is a segment of its own',
    [sailing(0, 5, 50), sailing(10, 5, 50), fixAt(15, 60, 10), sailing(20, 5, 50)],
    'AABA',
  ],
  [
    'a position a few miles off that the next one does not go on from is thrown out',
    [
      ...every10(0, 20).map((m) => sailing(m, 5, 50)),
      fixAt(25, 5.02, 50.05, { speed: 10, course: 90 }),
      sailing(30, 5, 50),
    ],
    'AAA.A',
  ],
  ['silence for more than a day ends it', [fixAt(0, 5, 50), fixAt(24 * 60, 5, 50), fixAt(48 * 60 + 1, 5, 50)], 'AAB'],
  [
    'the same position again under way is a repetition, at rest it is not',
    [sailing(0, 5, 50), { ...sailing(0, 5, 50), time: START + 600 }, fixAt(20, 6, 51), fixAt(30, 6, 51)],
    'A.BB',
  ],
  [
    'without position, course and speed; without speed; without course at speed: each alone',
    [
      fixAt(0, Number.NaN, Number.NaN, { speed: Number.NaN, course: Number.NaN }),
      fixAt(1, 5, 50, { speed: Number.NaN }),
      fixAt(2, 5, 50, { speed: 5, course: Number.NaN }),
      fixAt(3, 5, 50, { speed: 0.3, course: Number.NaN }),
      fixAt(4, 5, 50, { speed: 0.2, course: Number.NaN }),
    ],
    'ABCDD',
  ],
  [
    'a long-range report within an hour of others is alone, later it goes on',
    [fixAt(0, 5, 50), fixAt(30, 5, 50, { messageType: 27 }), fixAt(61, 5, 50, { messageType: 27 })],
    'ABA',
  ],
  [
    'a report that two segments continue equally well closes both',
    [
      ...every10(0, 100).flatMap((m) => [fixAt(m, 5, 50), fixAt(m + 1, 5, 50.4)]),
      fixAt(130, 5, 50.2),
      fixAt(140, 5, 50.2),
    ],
    `${'AB'.repeat(11)}CC`,
  ],
])('%s', (_, fixes, expected) => {
  expect(run(fixes)).toBe(expected);
});

test('reports without speed and course are followed where that is asked for', () => {
  const fixes = every10(0, 60).map((m) => ({ ...sailing(m, 5, 50), speed: Number.NaN, course: Number.NaN }));
  expect(run(fixes, { withoutMotion: true })).toBe('AAAAAAA');
  expect(run([...fixes, fixAt(70, 40, 0, { speed: Number.NaN })], { withoutMotion: true })).toBe('AAAAAAAB');
  expect(run(fixes)).toBe('ABCDEFG');
});

test('at most 100 segments of a vessel are open; the one silent the longest makes room', () => {
  const far = Array.from({ length: 101 }, (_, i) => fixAt(i, -170 + i * 3, 0));
  const again = [fixAt(102, -170 + 3, 0), fixAt(103, -170, 0)];
  const segments = segmentsOf([...far, ...again]);
  expect(segments.slice(-2)).toEqual([1, 101]);
});

describe('the stream with bounded state is the plain rule', () => {
  const ship = fc.record({
    lon: fc.constantFrom(0, 0.3, 179.95, 4),
    lat: fc.constantFrom(0, 50, 50.2, 80),
    course: fc.integer({ min: 0, max: 359 }),
    knots: fc.constantFrom(0, 0.3, 8, 15, 25),
    type: fc.constantFrom(1, 3, 18, 27, 9),
  });
  const report = fc.record({
    ship: fc.nat(3),
    minutes: fc.constantFrom(0, 0.2, 1, 5, 20, 90, 600, 1500),
    noiseNm: fc.constantFrom(0, 0, 0, 0.1, 2, 5, 40),
    bearing: fc.integer({ min: 0, max: 359 }),
    fault: fc.constantFrom('', '', '', '', '', 'speed', 'course', 'all', 'repeat'),
  });
  test.each([true, false])('weighed by order: %s', (weighByOrder) => {
    fc.assert(
      fc.property(
        fc.array(ship, { minLength: 1, maxLength: 4 }),
        fc.array(report, { maxLength: 80 }),
        (ships, reports) => {
          const fixes = dirtyStream(ships, reports);
          expect(segmentsOf(fixes, { weighByOrder })).toEqual(plainSegments(fixes, weighByOrder));
        },
      ),
      { numRuns: 400 },
    );
  });
});

interface Ship {
  lon: number;
  lat: number;
  course: number;
  knots: number;
  type: number;
}
interface Report {
  ship: number;
  minutes: number;
  noiseNm: number;
  bearing: number;
  fault: string;
}

function dirtyStream(ships: readonly Ship[], reports: readonly Report[]): Fix[] {
  let minutes = 0;
  const fixes: Fix[] = [];
  for (const { ship, minutes: after, noiseNm, bearing, fault } of reports) {
    minutes += after;
    const { lon, lat, course, knots, type } = ships[ship % ships.length]!;
    const [sailedLon, sailedLat] = destination(lon, lat, course, (knots * 1852 * minutes) / 60);
    const [east, north] = destination(sailedLon, sailedLat, bearing, noiseNm * 1852);
    // To a centimetre, as segments keep places.
    const place = [Math.round(east * 1e7) / 1e7, Math.round(north * 1e7) / 1e7] as const;
    const fix = fixAt(minutes, place[0], place[1], { speed: Math.fround(knots), course, messageType: type });
    if (fault === 'speed' || fault === 'all') fix.speed = Number.NaN;
    if (fault === 'course' || fault === 'all') fix.course = Number.NaN;
    if (fault === 'all') fix.lon = fix.lat = Number.NaN;
    fixes.push(fault === 'repeat' && fixes.length > 0 ? { ...fixes.at(-1)!, time: fix.time } : fix);
  }
  return fixes;
}
