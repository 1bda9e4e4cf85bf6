import { describe, expect, test } from 'vitest';
import type { Land } from '../land/land.ts';
import { makeTrack, type TestFix } from '../testing/make-track.ts';
import { detect, type TestScene } from '../testing/run-detectors.ts';
import type { Scene } from '../detector.ts';
import type { Ports } from '../stays/ports.ts';
import type { TrackIdentity } from '../identity/track-identity.ts';
import { ApproachDetector } from './approach/approach.ts';
import { createMeasureReception } from './reception/measure-reception.ts';
import { LoiteringDetector } from './loitering/loitering.ts';
import { speedLimitKnots } from './speed/limits.ts';
import { SpeedDetector } from './speed/speed.ts';

const identities = (identity: TrackIdentity) => ({ identities: { A: identity } });

describe('loitering', () => {
  const detectors: TestScene['detectors'] = [(scene) => new LoiteringDetector(scene)];
  const drifting = (knots: number, until: string) =>
    makeTrack('A', { lon: 0, lat: 40, from: '00:00' }, [
      { until: '02:00', knots: 12 },
      { until, knots },
      { until: '22:00', knots: 12 },
    ]);
  test.each<[string, TestFix[], number, number]>([
    ['six hours at 1 kn far out', drifting(1, '08:00'), 80, 1],
    ['three hours are too short', drifting(1, '05:00'), 80, 0],
    ['2.5 kn are too fast', drifting(2.5, '12:00'), 80, 0],
    ['30 km from the shore', drifting(1, '12:00'), 30, 0],
  ])('%s', (_, fixes, shoreKm, count) => {
    expect(detect(fixes, { detectors, land: { distanceKm: () => shoreKm } })).toHaveLength(count);
  });
  test.each<[string, TestFix[], boolean]>([
    ['drifts for six hours', drifting(1, '08:00'), true],
    ['drifts for four and a half', drifting(1, '06:30'), false],
    ['holds its place, as at a rig', drifting(0.05, '12:00'), false],
    ['says that it is not under command', drifting(1, '08:00').map((fix) => ({ ...fix, status: 2 })), false],
    ['is heard every half hour', drifting(1, '12:00').filter(({ time }) => time % 1800 === 0), false],
  ])('a freighter that %s', (_, fixes, isAlarm) => {
    const [found] = detect(fixes, { detectors, ...identities({ shipType: 70 }) });
    expect(found!.score >= 0.55).toBe(isAlarm);
  });
  test('what kind of ship it is counts', () => {
    const score = (shipType: number) =>
      detect(drifting(0.8, '16:00'), { detectors, ...identities({ shipType }) })[0]!.score;
    expect(score(80)).toBeGreaterThan(score(30));
    expect(score(52)).toBeLessThan(0.3);
  });
  test('it says how slow, how long and how far out', () => {
    const [found] = detect(drifting(1, '08:00'), { detectors, ...identities({ name: 'SEL' }) });
    expect(found!.text).toMatch(/^SEL \(A\) drifted at 1\.\d kn for 6 h, 54 nautical miles from the nearest shore\.$/);
    expect(found!.evidence.fixes.length).toBeGreaterThan(1);
  });
});

describe('approach to the coast', () => {
  const detectors: TestScene['detectors'] = [(scene) => new ApproachDetector(scene)];
  /** A coast along the meridian of 10° E at the equator. */
  const land: Land = { distanceKm: (lon) => (10 - lon) * 111.2 };
  const eastward = (knots: number, from = '12:00', course = 90) =>
    makeTrack('A', { lon: 9.3, lat: 0, from, everyS: 60 }, [{ until: from.replace(':00', ':59'), knots, course }]);
  test.each<[string, TestFix[], number]>([
    ['30 kn straight for it', eastward(30), 1],
    ['12 kn are everyday', eastward(12), 0],
    ['along the coast', eastward(30, '12:00', 0), 0],
    ['away from it', eastward(30, '12:00', 270), 0],
    ['a turn of four minutes', eastward(40).map((fix, i) => (i > 20 && i < 24 ? fix : { ...fix, course: 0 })), 0],
  ])('%s', (_, fixes, count) => {
    expect(detect(fixes, { detectors, land })).toHaveLength(count);
  });
  test.each<[string, TestFix[], TrackIdentity, number, number]>([
    ['an unknown fast craft at night', eastward(40, '23:00'), {}, 0.6, 1],
    ['the same by day', eastward(40), {}, 0.4, 0.6],
  ])('%s', (_, fixes, identity, least, most) => {
    const [found] = detect(fixes, { detectors, land, ...identities(identity) });
    expect(found!.score).toBeGreaterThanOrEqual(least);
    expect(found!.score).toBeLessThanOrEqual(most);
  });
  test.each<[string, TestFix[], TrackIdentity]>([
    ['a ferry', eastward(28), { shipType: 60, destination: 'HAVN' }],
    ['a container ship at night', eastward(22, '23:00'), { shipType: 71, destination: 'NLRTM' }],
    ['a patrol', eastward(30), { shipType: 55 }],
  ])('%s is everyday, and not told', (_, fixes, identity) => {
    expect(detect(fixes, { detectors, land, ...identities(identity) })).toEqual([]);
  });
  describe('slow, but out of a long silence', () => {
    const measured = [(scene: Scene) => createMeasureReception(scene), ...detectors];
    const silent = [
      ...makeTrack('A', { lon: 9.5, lat: 0, from: '00:00', everyS: 60 }, [{ until: '01:00', knots: 1, course: 90 }]),
      ...makeTrack('A', { lon: 9.7, lat: 0, from: '14:00', everyS: 60 }, [{ until: '14:20', knots: 8, course: 90 }]),
    ];
    const others = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].flatMap((name, i) =>
      makeTrack(name, { lon: 9.45 + i * 0.05, lat: 0.02 * i - 0.08, from: '00:00', everyS: 120 }, [
        { until: '15:00', knots: 0.2 },
      ]),
    );
    test('where others were heard all the time', () => {
      const found = detect([...silent, ...others], { detectors: measured, land });
      expect(found[0]!.reasons.map(({ text }) => text)).toContain('was not heard for 13 h before');
    });
    test('not where nobody was heard', () => {
      expect(detect(silent, { detectors: measured, land })).toEqual([]);
    });
  });

  describe('a small fast craft', () => {
    const fast = eastward(24, '23:00');
    const portAt = (lon: number, lat: number): Ports => ({
      nearest: (east, north) => ({
        port: { id: 'P', name: 'P', lon, lat },
        distanceKm: 111.2 * Math.hypot(east - lon, north - lat),
      }),
    });
    test.each<[string, Ports, boolean]>([
      ['to a coast without a port', portAt(10, 0.3), true],
      ['to a port', portAt(10, 0.01), false],
    ])('%s', (_, ports, isAlarm) => {
      const [found] = detect(fast, { detectors, land, ports, ...identities({ shipType: 37 }) });
      expect(found!.score >= 0.55).toBe(isAlarm);
    });
    test('that appears out at sea', () => {
      const others = ['B', 'C', 'D', 'E', 'F'].flatMap((name, i) =>
        makeTrack(name, { lon: 9.2, lat: 0.05 * i, from: '21:00' }, [{ until: '23:59', knots: 3, course: 0 }]),
      );
      const measured = [(scene: Scene) => createMeasureReception(scene), ...detectors];
      const ports = portAt(10, 0.01);
      const found = detect([...fast, ...others], { detectors: measured, land, ports, ...identities({ shipType: 37 }) });
      expect(found[0]!.reasons.map(({ text }) => text)).toContain('it was first heard out at sea and in no port');
    });
    test('a freighter that appears there goes to a port', () => {
      const freighter = { detectors, land, ports: portAt(10, 0.3), ...identities({ shipType: 70 }) };
      expect(detect(fast, freighter)[0]?.score ?? 0).toBeLessThan(0.3);
    });
  });
});

describe('speed', () => {
  const detectors: TestScene['detectors'] = [(scene) => new SpeedDetector(scene)];
  const racing = (knots: number, everyS = 30) =>
    makeTrack('A', { lon: 0, lat: 50, from: '08:00', everyS }, [
      { until: '08:10', knots: 10 },
      { until: '08:20', knots },
      { until: '08:30', knots: 10 },
    ]);
  const found = (fixes: TestFix[], shipType?: number) =>
    detect(fixes, { detectors, ...(shipType === undefined ? {} : identities({ shipType })) });
  test.each<[string, TestFix[], number | undefined, number]>([
    ['a tanker at 30 kn', racing(30), 80, 1],
    ['a container ship at 30 kn', racing(30), 70, 0],
    ['a cargo ship at 70 kn', racing(70), 70, 1],
    ['a craft of unknown kind at 50 kn', racing(50), undefined, 0],
    ['a craft of unknown kind at 80 kn', racing(80), undefined, 1],
    ['a fix every five minutes', racing(70, 150), 70, 1],
    ['no speed is sent', racing(70).map((fix) => ({ ...fix, speed: Number.NaN })), 70, 1],
    ['the sensor says 102 kn at the quay', racing(0.1).map((fix) => ({ ...fix, speed: 102.2 })), 70, 0],
    [
      'one time stamp is ten minutes late',
      racing(10).map((fix, i) => (i === 30 ? { ...fix, time: fix.time + 600 } : fix)),
      80,
      0,
    ],
    ['dead reckoning', racing(70).map((fix) => ({ ...fix, second: 62 })), 70, 0],
  ])('%s', (_, fixes, shipType, count) => {
    expect(found(fixes, shipType)).toHaveLength(count);
  });
  test('it says how fast and what is the most', () => {
    const [speed] = found(racing(70), 80);
    expect(speed!.text).toBe('A went 70.0 kn for 10 min: more than 23.4 kn, 1.3 times what its kind (tanker) reaches.');
    expect(speed!.score).toBeGreaterThan(0.6);
  });
  test.each([
    [undefined, undefined, 59.8],
    [undefined, 180, 41.6],
    [25, 40, 143],
    [82, 250, 23.4],
  ])('the limit of type %s, %s m is %d kn', (type, length, limit) => {
    expect(speedLimitKnots(type, length)).toBeCloseTo(limit, 6);
  });
});
