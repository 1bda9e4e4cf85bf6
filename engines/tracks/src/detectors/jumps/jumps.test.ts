import { describe, expect, test } from 'vitest';
import type { Fix } from '../../fix.ts';
import { Sea } from '../../testing/sea.ts';
import { voyage, without } from '../../testing/voyage.ts';
import { createJumps } from './jumps.ts';

const T = Date.UTC(2026, 2, 1) / 1000;
const hour = (hours: number): number => T + hours * 3600;
const HOURS = 6;
const A = 219000001;
const B = 257000002;

type Change = Partial<Parameters<typeof voyage>[0]>;
const ship = (vessel: number, lon: number, lat: number, change: Change = {}): Fix[] =>
  voyage({ vessel, lon, lat, course: 90, knots: 12, from: T, to: hour(HOURS), everyS: 60, ...change });

const moved = (fixes: readonly Fix[], from: number, to: number, east: number, north: number): Fix[] =>
  fixes.map((fix) =>
    fix.time >= from && fix.time < to
      ? { ...fix, lon: ((fix.lon + east + 540) % 360) - 180, lat: fix.lat + north }
      : fix,
  );

function run(...fixes: readonly (readonly Fix[])[]): Sea {
  const sea = new Sea({ detectors: [createJumps] }).run(fixes.flat());
  sea.advance(hour(HOURS + 2));
  return sea;
}

describe('false position: jumps', () => {
  test.each<[string, Fix[], boolean]>([
    ['to a place and back', moved(ship(A, 3, 55), hour(2), hour(3), 0.5, 0.5), true],
    ['and goes on from there', moved(ship(A, 3, 55), hour(2), hour(9), 0.5, 0.5), false],
    ['over ±180°', moved(ship(A, 179.8, 10), hour(2), hour(3), 0.6, 0.6), true],
    ['within a track, four miles', moved(ship(A, 3, 55), hour(2), hour(3), 0, 0.07), true],
  ])('%s', (_, fixes, isBack) => {
    const found = run(fixes).latest();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: 'false_position', start: hour(2), evidence: { kind: 'jump' } });
    expect('end' in found[0]!).toBe(isBack);
    expect(found[0]!.score).toBeGreaterThan(0.5);
    expect(found[0]!.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(found[0]!.score);
  });

  const straight = ship(A, 3, 55);
  test.each<[string, Fix[]]>([
    [
      'a clock an hour off',
      straight.map((fix) => (fix.time > hour(2) && fix.time < hour(3) ? later(fix, straight) : fix)),
    ],
    ['a single bad fix', moved(straight, hour(2), hour(2) + 60, 0.5, 0.5)],
    ['long silence, then far away', [...without(straight, hour(1), hour(9)), ...ship(A, 4.2, 55, { from: hour(3) })]],
    ['a fast ferry', ship(A, 3, 55, { knots: 42 })],
    ['a helicopter of the coast guard', ship(111219001, 3, 55, { knots: 130, rest: { messageType: 9 } })],
    ['two ships that share an MMSI', [...ship(A, 3, 55), ...ship(A, 8, 58, { from: T + 1800 })]],
    ['a number that many ships send', moved(ship(123456789, 3, 55), hour(2), hour(3), 0.5, 0.5)],
  ])('not: %s', (_, fixes) => expect(run(fixes).latest()).toEqual([]));

  function later(fix: Fix, all: readonly Fix[]): Fix {
    const other = all.find(({ time }) => time === fix.time + 3600)!;
    return { ...fix, lon: other.lon, lat: other.lat };
  }
});

describe('exchanged MMSIs', () => {
  test.each([
    ['far apart', 3, 55, 6, 57],
    ['within four miles', 3, 55, 3.05, 55.06],
    ['over ±180°', 179.9, 10, -179.2, 10.7],
  ])('%s: one finding about both, and no jumps', (_, lonA, latA, lonB, latB) => {
    const one = ship(A, lonA, latA);
    const other = ship(B, lonB, latB, { course: 270 });
    const swap = (fix: Fix): Fix => (fix.time < hour(3) ? fix : { ...fix, vessel: fix.vessel === A ? B : A });
    const found = run([...one, ...other].map(swap)).latest();
    expect(found.map(({ type, evidence }) => [type, evidence.kind])).toEqual([['identity', 'swapped']]);
    expect(found[0]!.vessels).toEqual([String(A), String(B)]);
    expect(found[0]!.score).toBeGreaterThan(0.6);
  });

  test('not where only one comes out at the other', () => {
    const chased = moved(ship(A, 3, 55), hour(3), hour(9), 3, 2);
    const found = run(chased, ship(B, 6, 57)).latest();
    expect(found.map(({ type }) => type)).toEqual(['false_position']);
  });
});

describe('interference', () => {
  const fleet = (count: number, change: (fixes: Fix[], i: number) => Fix[]): Fix[] =>
    Array.from({ length: count }, (_, i) =>
      change(ship(A + i, 27.5 + i * 0.02, 34 + i * 0.05, { knots: 6 }), i),
    ).flat();

  test('three vessels thrown off are one area, and no jumps', () => {
    const found = run(fleet(3, (fixes, i) => moved(fixes, hour(2) + i * 100, hour(3), 1, -1.5))).latest();
    expect(found.map(({ type }) => type)).toEqual(['interference']);
    expect(found[0]!.vessels).toEqual([A, A + 1, A + 2].map(String));
    expect(found[0]!.evidence.ring).toHaveLength(25);
    expect(found[0]).toHaveProperty('end');
    expect(found[0]!.score).toBeGreaterThan(0.6);
  });

  test('receivers that lose their satellites count too', () => {
    const lost = fleet(4, (fixes) =>
      fixes.map((fix) => ({
        ...fix,
        second: fix.time > hour(2) && fix.time < hour(2.5) ? 62 : Math.round(fix.time) % 60,
      })),
    );
    expect(
      run(lost)
        .latest()
        .map(({ type }) => type),
    ).toEqual(['interference']);
  });

  test('two vessels are two jumps', () => {
    const found = run(fleet(2, (fixes) => moved(fixes, hour(2), hour(3), 1, -1.5))).latest();
    expect(found.map(({ type }) => type)).toEqual(['false_position', 'false_position']);
  });

  test('receivers that never had a time are none', () => {
    const never = fleet(5, (fixes) => fixes.map((fix) => ({ ...fix, second: 63 })));
    expect(run(never).latest()).toEqual([]);
  });

  test('ships of a receiver whose clock is off are none', () => {
    const wrong = fleet(5, (fixes) =>
      fixes.map((fix, i) => (i > 120 && i < 180 ? { ...fixes[i + 55]!, time: fix.time } : fix)),
    );
    expect(run(wrong).latest()).toEqual([]);
  });
});
