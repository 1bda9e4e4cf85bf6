import { describe, expect, test } from 'vitest';
import { fixOf, Sea } from '../../testing/sea.ts';
import { voyage } from '../../testing/voyage.ts';
import { createDistress } from './distress.ts';
import { readDistressText } from './signal.ts';

const T = Date.UTC(2026, 2, 1, 12) / 1000;
const DETECTORS = [createDistress];

describe('texts', () => {
  test.each([
    ['SART ACTIVE', { kind: 'SART', test: false }],
    ['SART TEST', { kind: 'SART', test: true }],
    ['MOB ACTIVE', { kind: 'MOB', test: false }],
    [' mob test', { kind: 'MOB', test: true }],
    ['EPIRB-AIS ACTIVE', { kind: 'EPIRB', test: false }],
    ['EPIRB TEST', { kind: 'EPIRB', test: true }],
    ['AIS-SART ACTIVE', { kind: 'SART', test: false }],
    ['NAVTEX ACTIVE', undefined],
    ['MOBILE ACTIVE', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(readDistressText(text)).toEqual(expected));
});

describe('distress', () => {
  test.each<[string, number, number, string | undefined, string, number, number]>([
    ['a transponder of a raft', 970010001, 14, 'SART ACTIVE', 'SART', 0.9, 1],
    ['a raft, status only', 970010001, 14, undefined, 'SART', 0.9, 1],
    ['a man overboard', 972010001, 14, 'MOB ACTIVE', 'MOB', 0.9, 1],
    ['an emergency beacon', 974010001, 14, undefined, 'EPIRB', 0.9, 1],
    ['a test by its text', 970010001, 15, 'SART TEST', 'SART test', 0, 0.3],
    ['a test by its status', 970010001, 15, undefined, 'SART test', 0, 0.3],
    ['a ship with status 14', 219000001, 14, undefined, 'ship', 0.6, 0.8],
  ])('%s', (_, vessel, status, text, kind, low, high) => {
    const sea = new Sea({ detectors: DETECTORS }).run([fixOf(vessel, T, 5, 55, { status })]);
    if (text !== undefined) sea.detectors[0]!.safetyText!(vessel, T + 1, text);
    const [found] = sea.latest('distress');
    expect(found).toMatchObject({ start: T, lon: 5, lat: 55, evidence: { kind } });
    expect(found!.score).toBeGreaterThanOrEqual(low);
    expect(found!.score).toBeLessThanOrEqual(high);
    expect(found!.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(found!.score);
  });

  test('the nearest vessels stand in it, nearest first, across ±180°', () => {
    const ships = Array.from({ length: 14 }, (_, i) => fixOf(219000001 + i, T - i, 179.99 - i * 0.01, 10));
    const old = fixOf(219000999, T - 7200, -179.99, 10);
    const sea = new Sea({ detectors: DETECTORS }).run([
      ...ships,
      old,
      fixOf(970010001, T, -179.99, 10, { status: 14 }),
    ]);
    const near = sea.latest('distress')[0]!.evidence.nearest!;
    expect(near.map(({ vessel }) => vessel)).toEqual(Array.from({ length: 10 }, (_, i) => String(219000001 + i)));
    expect(near[0]!.distanceM).toBeGreaterThan(2180);
    expect(near[0]!.distanceM).toBeLessThan(2200);
  });

  test('one id while it drifts; it ends when it is silent', () => {
    const drift = voyage({
      vessel: 972010001,
      lon: 5,
      lat: 55,
      course: 90,
      knots: 3,
      from: T,
      to: T + 3600,
      everyS: 60,
    });
    const active = drift.map((fix) => ({ ...fix, status: 14 }));
    const sea = new Sea({ detectors: DETECTORS }).run(active);
    sea.advance(T + 7200);
    expect(new Set(sea.findings.map(({ id }) => id)).size).toBe(1);
    expect(sea.findings.length).toBeGreaterThan(20);
    expect(sea.findings.length).toBeLessThan(64);
    expect(sea.findings.at(-1)).toMatchObject({ end: T + 3600 });
  });

  test('without a position it is given all the same, and again once it has one', () => {
    const sea = new Sea({ detectors: DETECTORS });
    const detector = sea.detectors[0]!;
    detector.arrived!(fixOf(970010001, T, 181, 91, { status: 14 }));
    expect(sea.findings).toHaveLength(1);
    expect(sea.findings[0]!.text).toMatch(/no position is known/);
    detector.arrived!(fixOf(970010001, T + 5, 5, 55, { status: 14 }));
    expect(sea.findings[1]).toMatchObject({ lon: 5, lat: 55 });
  });

  test('a test that turns into earnest is said at once', () => {
    const sea = new Sea({ detectors: DETECTORS });
    const detector = sea.detectors[0]!;
    detector.arrived!(fixOf(970010001, T, 5, 55, { status: 15 }));
    detector.safetyText!(970010001, T + 2, 'SART ACTIVE');
    expect(sea.findings.map(({ score }) => score > 0.5)).toEqual([false, true]);
  });

  test('a ship that takes its status back ends it', () => {
    const sea = new Sea({ detectors: DETECTORS }).run([
      fixOf(219000001, T, 5, 55, { status: 14 }),
      fixOf(219000001, T + 60, 5, 55, { status: 0 }),
    ]);
    expect(sea.latest('distress')[0]).toHaveProperty('end');
  });

  test('a flood of made-up numbers is bounded and counted', () => {
    const fixes = Array.from({ length: 1500 }, (_, i) => fixOf(970000000 + i, T + i / 100, 5, 55, { status: 14 }));
    const sea = new Sea({ detectors: DETECTORS }).run(fixes);
    expect(sea.latest('distress')).toHaveLength(1000);
    expect(sea.counts()['distress signals left out: too many at once']).toBe(500);
  });
});
