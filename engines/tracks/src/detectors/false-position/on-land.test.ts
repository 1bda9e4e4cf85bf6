import { describe, expect, test } from 'vitest';
import type { Fix } from '../../fix.ts';
import { Sea } from '../../testing/sea.ts';
import { voyage } from '../../testing/voyage.ts';
import { createOnLand } from './on-land.ts';

const T = Date.UTC(2026, 2, 1) / 1000;
const A = 219000001;
/** A coast along 5° east, land east of it. */
const COAST = { distanceKm: (lon: number, lat: number) => (5 - lon) * 111.2 * Math.cos((lat * Math.PI) / 180) };

const ship = (change: Partial<Parameters<typeof voyage>[0]> = {}): Fix[] =>
  voyage({
    vessel: A,
    lon: 4.8,
    lat: 50,
    course: 90,
    knots: 12,
    from: T,
    to: T + 4 * 3600,
    everyS: 60,
    ...change,
  });

const run = (...fixes: readonly Fix[][]): Sea => new Sea({ detectors: [createOnLand], land: COAST }).run(fixes.flat());

describe('on land', () => {
  test('straight over the coast', () => {
    const [found, ...more] = run(ship()).latest();
    expect(more).toEqual([]);
    expect(found).toMatchObject({ type: 'false_position', evidence: { kind: 'on land' } });
    expect(found!.score).toBeGreaterThanOrEqual(0.7);
    expect(found!.reasons.map(({ text }) => text)).toContain('it crossed the coast');
    expect(found!.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(found!.score);
  });

  test('it ends where it is at sea again', () => {
    const back = ship({ lon: 5.3, course: 270, from: T + 4 * 3600, to: T + 7 * 3600 });
    const inland = ship({ lon: 4.95 }).filter(({ time }) => time < T + 3600 * 1.5);
    expect(run([...inland, ...back]).latest()[0]).toHaveProperty('end');
  });

  test.each<[string, Fix[][]]>([
    ['at sea', [ship({ lon: 3 })]],
    ['within two kilometres of a coarse coast', [ship({ lon: 5.02, course: 0 })]],
    [
      'up a winding river',
      [
        ship({ turn: 8, knots: 9 }).map((fix, i) => ({
          ...fix,
          lon: 4.9 + i * 0.001 + 0.02 * Math.sin(i / 8),
          lat: 50 + 0.02 * Math.cos(i / 5),
        })),
      ],
    ],
    ['in an inland port', [ship({ lon: 5.5, knots: 0 })]],
    [
      'along a canal where others sail',
      [1, 2, 3, 4].map((i) => ship({ vessel: A + i, from: T - i * 9000, to: T - i * 9000 + 14400 })).slice(2),
    ],
    ['a helicopter', [ship({ vessel: 111219001, rest: { messageType: 9 } }).slice(0, 0)]],
  ])('not: %s', (_, fixes) =>
    expect(
      run(...fixes)
        .latest()
        .filter(({ vessels }) => vessels[0] === String(A)),
    ).toEqual([]),
  );

  test('where others sail it is a canal: only who came first is told', () => {
    const ships = Array.from({ length: 6 }, (_, i) =>
      ship({ vessel: A + i, from: T + i * 18_000, to: T + i * 18_000 + 14_400 }),
    );
    expect(
      run(...ships)
        .latest()
        .map(({ vessels }) => vessels[0]),
    ).toEqual([A, A + 1].map(String));
  });
});
