import { describe, expect, test } from 'vitest';
import type { Fix } from '../../fix.ts';
import { destination } from '../../geo/sphere.ts';
import { fixOf, Sea, type SeaOptions } from '../../testing/sea.ts';
import { voyage } from '../../testing/voyage.ts';
import { createCircle } from './circle.ts';
import { fitCircle } from './circle-fit.ts';

const T = Date.UTC(2026, 2, 1) / 1000;
const A = 219000001;

interface Ring {
  readonly vessel?: number;
  readonly lon?: number;
  readonly lat?: number;
  readonly radius?: number;
  readonly turns?: number;
  readonly everyS?: number;
  readonly knots?: number;
  /** What is sent as course, given the true one. */
  readonly course?: (degrees: number) => number;
  readonly noise?: number;
}

/** A ship on a circle to starboard, preceded by a straight way. */
function ring({
  vessel = A,
  lon = 5,
  lat = 55,
  radius = 1000,
  turns = 5,
  everyS = 60,
  knots = 15,
  course,
  noise = 0,
}: Ring) {
  const perStep = ((knots * 1852) / 3600 / radius) * everyS;
  const fixes: Fix[] = [];
  let seed = vessel;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647 - 0.5;
  for (let i = 0; i * perStep <= turns * 2 * Math.PI; i++) {
    const degrees = ((i * perStep * 180) / Math.PI) % 360;
    const place = destination(lon, lat, degrees, radius + random() * 2 * noise);
    const along = (degrees + 90) % 360;
    const sent = course ? course(along) : along;
    fixes.push(
      fixOf(vessel, T + i * everyS, ...place, { speed: knots, course: sent, heading: Math.round(sent) % 360 }),
    );
  }
  return fixes;
}

function run(fixes: readonly Fix[], options: Partial<SeaOptions> = {}): Sea {
  return new Sea({ detectors: [createCircle], ...options }).run(fixes);
}

describe('circle fit', () => {
  test('through points on one', () => {
    const angles = Array.from({ length: 24 }, (_, i) => i / 3);
    const circle = fitCircle(
      angles.map((a) => 5 + 3 * Math.cos(a)),
      angles.map((a) => -2 + 3 * Math.sin(a)),
    );
    expect(circle).toMatchObject({ x: expect.closeTo(5), y: expect.closeTo(-2), radius: expect.closeTo(3) });
    expect(circle!.rms).toBeLessThan(1e-9);
  });
  test('not through points on a line', () => {
    expect(fitCircle([0, 1, 2, 3], [0, 1, 2, 3])).toBeUndefined();
  });
});

describe('circles', () => {
  test.each<[string, Ring, Partial<SeaOptions>]>([
    ['a course that does not lead along it', { course: () => 40 }, {}],
    ['small', { radius: 100, knots: 8, everyS: 10, course: () => 200 }, {}],
    ['large', { radius: 9000, knots: 25, everyS: 300, course: () => 200 }, {}],
    ['few fixes a turn', { radius: 1000, knots: 15, everyS: 240, turns: 8, course: () => 200 }, {}],
    ['on land', {}, { land: { distanceKm: () => -10 } }],
    ['over ±180°', { lon: 179.999, lat: 5, course: () => 40 }, {}],
    ['for hours', { turns: 9 }, {}],
  ])('found: %s', (_, made, options) => {
    const found = run(ring(made), options).latest();
    expect(found).toHaveLength(1);
    expect(found[0]!.evidence.kind).toBe('circle');
    expect(found[0]!.score).toBeGreaterThanOrEqual(0.4);
    expect(found[0]!.evidence.measured['radiusM']! / (made.radius ?? 1000)).toBeCloseTo(1, 1);
    expect(found[0]!.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(found[0]!.score);
  });

  test('others that judge by its positions are told', () => {
    const { tracks } = run(ring({ turns: 6, course: () => 40 }));
    const track = tracks.newest(A);
    expect(tracks.falseFrom.values[track]).toBeGreaterThanOrEqual(T);
    expect(tracks.falseTo.values[track]).toBeGreaterThan(tracks.falseFrom.values[track]!);
  });

  test('several vessels on one ring confirm each other', () => {
    const found = run([1, 2, 3].flatMap((i) => ring({ vessel: A + i, turns: 4, knots: 14 + i }))).latest();
    expect(found.at(-1)!.evidence.measured['othersOnRing']).toBeGreaterThanOrEqual(1);
  });

  test('it ends when the ship has left', () => {
    const away = voyage({
      vessel: A,
      lon: 5.02,
      lat: 55,
      course: 90,
      knots: 15,
      from: T + 9000,
      to: T + 12000,
      everyS: 60,
    });
    const last = run([...ring({ course: () => 40 }).filter(({ time }) => time < T + 9000), ...away]).latest()[0];
    expect(last).toHaveProperty('end');
  });

  const legs = (turns: readonly number[], minutes: number, knots = 8): Fix[] => {
    let [lon, lat, course, time] = [5, 55, 0, T];
    return turns.flatMap((turn) => {
      const leg = voyage({ vessel: A, lon, lat, course, knots, from: time, to: time + minutes * 60, everyS: 60 });
      ({ lon, lat } = leg.at(-1)!);
      time += minutes * 60;
      course = (course + turn + 360) % 360;
      return leg;
    });
  };
  test.each<[string, Fix[]]>([
    ['a straight way', legs([0, 0, 0], 60)],
    ['a ferry that turns around once', ring({ turns: 1.2, radius: 150, knots: 8, everyS: 10 })],
    ['a sail training ship, two turns', ring({ turns: 2, noise: 60 })],
    ['survey lines', legs([90, 90, -90, -90, 90, 90, -90, -90, 90, 90, -90, -90], 20)],
    [
      'an expanding square',
      [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
        .flatMap((_, i) => legs(Array(i + 1).fill(90) as number[], 5 + i * 5).slice(-5 - i * 5))
        .map((fix, i) => ({ ...fix, time: T + i * 60 })),
    ],
    ['a race track', legs([180, 180, 180, 180, 180, 180, 180, 180], 30)],
    [
      'a ship that swings at anchor',
      ring({ radius: 150, knots: 0.4, everyS: 180, turns: 4, noise: 20, course: () => 0 }),
    ],
  ])('not: %s', (_, fixes) => expect(run(fixes).latest()).toEqual([]));
});
