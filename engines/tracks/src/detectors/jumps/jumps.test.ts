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
    ['a report of before the turn that comes late', lateAfterTurn()],
    ['a single bad fix', moved(straight, hour(2), hour(2) + 60, 0.5, 0.5)],
    ['long silence, then far away', [...without(straight, hour(1), hour(9)), ...ship(A, 4.2, 55, { from: hour(3) })]],
    ['a fast ferry', ship(A, 3, 55, { knots: 42 })],
    ['a helicopter of the coast guard', ship(111219001, 3, 55, { knots: 130, rest: { messageType: 9 } })],
    ['two ships that share an MMSI', [...ship(A, 3, 55), ...ship(A, 8, 58, { from: T + 1800 })]],
    ['a number that many ships send', moved(ship(123456789, 3, 55), hour(2), hour(3), 0.5, 0.5)],
  ])('not: %s', (_, fixes) => expect(run(fixes).latest()).toEqual([]));

  /** North for an hour, then east; from then on every third report says where it was six minutes before. */
  function lateAfterTurn(): Fix[] {
    const north = ship(A, 3, 55, { course: 0, knots: 24, to: hour(1) });
    const corner = north.at(-1)!;
    const east = ship(A, corner.lon, corner.lat, { course: 90, knots: 24, from: hour(1) + 60, to: hour(3) });
    const all = [...north, ...east];
    return all.map((fix, i) => {
      const { lon, lat } = all[Math.max(0, i - 6)]!;
      return i > 60 && i < 80 && i % 3 === 0 ? { ...fix, lon, lat } : fix;
    });
  }

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

  test('not where one was hours ago near to where the other comes out', () => {
    // Both are thrown to one place inland, the one two hours after the other is back from there.
    const one = moved(ship(A, 3, 55), hour(1), hour(2), 1, 1.2);
    const other = moved(ship(B, 3.2, 55.2), hour(4), hour(5), 0.9, 1.1);
    expect(
      run(one, other)
        .latest()
        .map(({ type }) => type),
    ).toEqual(['false_position', 'false_position']);
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

  test.each<[string, number, number, number]>([
    ['that is thrown to another place at the same time', hour(2) + 60, -3, 1],
    ['that is thrown to another place later', hour(2.6), -3, 1],
  ])('one %s is a jump of its own', (_, from, east, north) => {
    const spoofed = fleet(4, (fixes, i) => moved(fixes, hour(2) + i * 100, hour(3), 1, -1.5));
    const alone = moved(ship(A + 10, 27.5, 34.1, { knots: 6 }), from, hour(4), east, north);
    const found = run(spoofed, alone).latest();
    expect(found.map(({ type, vessels }) => [type, vessels.length])).toEqual([
      ['interference', 4],
      ['false_position', 1],
    ]);
    expect(found[1]!.vessels).toEqual([String(A + 10)]);
  });

  test('who is thrown to where the others are, an hour later, belongs to them', () => {
    const late = fleet(4, (fixes, i) => moved(fixes, hour(2) + (i === 3 ? 2400 : i * 100), hour(4), 1, -1.5));
    expect(
      run(late)
        .latest()
        .map(({ type, vessels }) => [type, vessels.length]),
    ).toEqual([['interference', 4]]);
  });

  test('two ships that exchange their MMSIs near by are that', () => {
    const spoofed = fleet(4, (fixes, i) => moved(fixes, hour(2) + i * 100, hour(3), 1, -1.5));
    const one = ship(A + 10, 27.5, 34.1, { knots: 6 });
    const other = ship(A + 11, 28.6, 34.9, { knots: 6, course: 200 });
    const swap = (fix: Fix): Fix =>
      fix.time < hour(2.2) ? fix : { ...fix, vessel: fix.vessel === A + 10 ? A + 11 : A + 10 };
    const found = run(spoofed, [...one, ...other].map(swap)).latest();
    expect(found.map(({ type }) => type).sort()).toEqual(['identity', 'interference']);
  });

  test('noise that throws each somewhere else is one area too', () => {
    const found = run(fleet(4, (fixes, i) => moved(fixes, hour(2) + i * 100, hour(3), 1 - i, -1.5 + i))).latest();
    expect(found.map(({ type, vessels }) => [type, vessels.length])).toEqual([['interference', 4]]);
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
