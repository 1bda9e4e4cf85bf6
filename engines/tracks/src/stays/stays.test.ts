import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { makeTrack, type TestFix } from '../testing/make-track.ts';
import { detect, type TestScene } from '../testing/run-detectors.ts';
import type { Port } from './port.ts';
import { PortCallDetector, portCallConfidence } from './port-call-detector.ts';
import { createPorts } from './ports.ts';
import { StopDetector } from './stop-detector.ts';

const stops: TestScene['detectors'] = [(scene) => new StopDetector(scene)];
const calls: TestScene['detectors'] = [(scene) => new PortCallDetector(scene)];
const clock = (time: number | undefined) =>
  time === undefined ? '-' : new Date(time * 1000).toISOString().slice(8, 16);
const brief = ({ vessels, start, end }: Finding) => `${vessels.join('+')} ${clock(start)} ${clock(end)}`;
const HAVN: Port = { id: 'havn', name: 'Havn', lon: 10, lat: 58 };

describe('stops', () => {
  const start = { lon: 10, lat: 58, from: '08:00' };
  test.each<[string, TestFix[], string[]]>([
    [
      'half an hour in one place',
      makeTrack('A', start, [
        { until: '09:00', knots: 10 },
        { until: '09:30', knots: 0 },
        { until: '10:00', knots: 10 },
      ]),
      ['A 01T09:00 01T09:30'],
    ],
    [
      'less',
      makeTrack('A', start, [
        { until: '08:25', knots: 0 },
        { until: '09:00', knots: 10 },
      ]),
      [],
    ],
    [
      'a drift of half a knot leaves the circle',
      makeTrack('A', start, [{ until: '12:00', knots: 0.6, course: 90 }]),
      [],
    ],
    [
      'one wrong position in between',
      makeTrack('A', start, [{ until: '12:00', knots: 0 }]).map((fix, i) => (i === 20 ? { ...fix, lon: 10.2 } : fix)),
      ['A 01T08:00 01T12:00'],
    ],
    [
      'at the antimeridian',
      makeTrack('A', { lon: 179.9999, lat: 0, from: '08:00' }, [{ until: '12:00', knots: 0 }]).map((fix, i) =>
        i % 2 === 0 ? fix : { ...fix, lon: -179.9998 },
      ),
      ['A 01T08:00 01T12:00'],
    ],
    [
      'a silence of a day ends it',
      makeTrack('A', start, [
        { until: '10:00', knots: 0 },
        { until: '+1 10:00', knots: 0, silent: true },
        { until: '+1 12:00', knots: 0 },
      ]),
      ['A 01T08:00 01T09:55', 'A 02T10:00 02T12:00'],
    ],
  ])('%s', (_, fixes, expected) => {
    expect(detect(fixes, { detectors: stops }).map(brief)).toEqual(expected);
  });
});

describe('port calls', () => {
  const west = { lon: 9.8, lat: 58, from: '08:00' };
  const call = (legs: Parameters<typeof makeTrack>[2]) =>
    detect(makeTrack('A', west, legs), {
      detectors: calls,
      settings: { ports: [HAVN] },
    });
  test('in, a stop, out: confidence 4', () => {
    const [found, ...more] = call([
      { until: '08:40', knots: 10, course: 90 },
      { until: '13:00', knots: 0 },
      { until: '14:00', knots: 10, course: 270 },
    ]);
    expect(more).toEqual([]);
    expect(brief(found!)).toBe('A 01T08:30 01T13:10');
    expect(found!.evidence.measured).toMatchObject({ confidence: 4, stops: 1, entrySeen: 1, exitSeen: 1 });
    expect(found!.text).toBe('A was in Havn for 4 h 40 min.');
  });
  test('not heard for hours in port counts as a stay', () => {
    const [found] = call([
      { until: '08:40', knots: 10, course: 90 },
      { until: '18:00', knots: 0.3, course: 90, silent: true },
      { until: '19:00', knots: 10, course: 90 },
    ]);
    expect(found!.evidence.measured).toMatchObject({ confidence: 4, stops: 0, gaps: 1 });
  });
  test('who is there from the first fix on had no entry; who stays has no exit', () => {
    const lying = makeTrack('A', { ...west, lon: 10 }, [{ until: '12:00', knots: 0 }]);
    const [found] = detect(lying, { detectors: calls, settings: { ports: [HAVN] } });
    expect(found!.evidence.measured).toMatchObject({ confidence: 2, entrySeen: 0, exitSeen: 0 });
  });
  test('passing by in ten minutes is no port call; at 3.5 km nobody is in port', () => {
    expect(call([{ until: '10:00', knots: 14, course: 90 }])).toEqual([]);
    const beside = makeTrack('A', { lon: 10, lat: 58.0315, from: '08:00' }, [{ until: '14:00', knots: 0 }]);
    expect(detect(beside, { detectors: calls, settings: { ports: [HAVN] } })).toEqual([]);
  });
  test('between 3 and 4 km it is still in port', () => {
    const found = call([
      { until: '08:40', knots: 10, course: 90 },
      { until: '10:00', knots: 0 },
      { until: '10:12', knots: 8, course: 180 },
      { until: '10:24', knots: 8, course: 0 },
      { until: '12:00', knots: 0 },
    ]);
    expect(found).toHaveLength(1);
  });
  test.each([
    [{ entry: true, exit: true, stay: true }, 4],
    [{ entry: true, exit: false, stay: true }, 3],
    [{ entry: false, exit: true, stay: true }, 3],
    [{ entry: false, exit: false, stay: true }, 2],
    [{ entry: true, exit: true, stay: false }, 1],
  ])('confidence of %o is %d', (seen, expected) => expect(portCallConfidence(seen)).toBe(expected));
});

describe('ports', () => {
  const settings = { meetingDistanceM: 500, meetingMinutes: 120, maxGapMinutes: 60, areas: [], territorialSeaKm: 22 };
  const hours = (count: number) => count * 3600;
  test('where five vessels lay for three hours at the coast there is one', () => {
    const ports = createPorts({ ...settings, ports: [] }, () => 1);
    for (let vessel = 0; vessel < 5; vessel++) {
      expect(ports.nearest(10, 58)).toBeUndefined();
      ports.stayed?.(vessel, 10.004, 58.004, hours(3));
    }
    expect(ports.nearest(10, 58)?.distanceKm).toBeCloseTo(0.5, 1);
    expect(ports.nearest(10, 58)?.port.name).toBe('anchorage at 58.00° N 10.00° E');
  });
  test('out at sea it takes twenty for twelve hours, and one vessel counts once', () => {
    const ports = createPorts({ ...settings, ports: [] }, () => 60);
    for (let i = 0; i < 100; i++) ports.stayed?.(i % 19, 10.004, 58.004, hours(12));
    expect(ports.nearest(10, 58)).toBeUndefined();
    ports.stayed?.(19, 10.004, 58.004, hours(11));
    expect(ports.nearest(10, 58)).toBeUndefined();
    ports.stayed?.(20, 10.004, 58.004, hours(12));
    expect(ports.nearest(10, 58)).toBeDefined();
  });
  test('a port of the list keeps its name, and is found across ±180°', () => {
    const list = [{ ...HAVN, lon: 179.99, lat: 0 }];
    const ports = createPorts({ ...settings, ports: list }, () => 1);
    for (let vessel = 0; vessel < 5; vessel++) ports.stayed?.(vessel, -179.991, 0, hours(5));
    expect(ports.nearest(-179.99, 0)?.port.name).toBe('Havn');
    expect(ports.nearest(-179.7, 0)?.distanceKm).toBeCloseTo(34.5, 0);
    expect(ports.nearest(-179, 0)).toBeUndefined();
  });
  test('what was learned is kept over a restart', () => {
    const before = createPorts({ ...settings, ports: [] }, () => 1);
    for (let vessel = 0; vessel < 9; vessel++) before.stayed?.(vessel % 4, 20, 40, hours(5));
    const after = createPorts({ ...settings, ports: [] }, () => 1);
    after.restore?.(structuredClone(before.snapshot?.()));
    expect(after.nearest(20, 40)).toBeUndefined();
    after.stayed?.(4, 20, 40, hours(5));
    expect(after.nearest(20, 40)).toBeDefined();
  });
});
