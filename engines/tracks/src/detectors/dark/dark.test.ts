import { describe, expect, test } from 'vitest';
import type { Fix } from '../../fix.ts';
import { Sea, type SeaOptions } from '../../testing/sea.ts';
import { voyage, without } from '../../testing/voyage.ts';
import { createMeasureReception } from '../reception/measure-reception.ts';
import { createDark } from './dark.ts';

const DAY = Date.UTC(2026, 2, 1) / 1000;
const hour = (hours: number): number => DAY + hours * 3600;
const DETECTORS = [createMeasureReception, createDark];
const SHIP = 219000001;

const all = { from: hour(0), to: hour(24), everyS: 60 };

/** Twelve ships that cross an area of 1° by 1.5° all day long, heard every minute. */
function traffic(rest: Partial<Fix> = {}): Fix[] {
  return Array.from({ length: 12 }, (_, i) => {
    const fixes: Fix[] = [];
    for (let leg = 0; leg < 8; leg++) {
      const east = leg % 2 === 0;
      const [lon, lat] = [east ? 3 : 4.65, 55 + (i % 6) * 0.15];
      const from = hour(leg * 3.1) + i * 200;
      const common = { vessel: 219100000 + i, everyS: 60, knots: 19, rest };
      fixes.push(...voyage({ ...common, lon, lat, course: east ? 90 : 270, from, to: from + 3 * 3600 }));
    }
    return fixes;
  }).flat();
}

const ship = (change: Partial<Parameters<typeof voyage>[0]> = {}): Fix[] =>
  voyage({
    vessel: SHIP,
    lon: 3.1,
    lat: 55.4,
    course: 90,
    knots: 3,
    from: hour(0),
    to: hour(24),
    everyS: 60,
    ...change,
  });

function dark(fixes: readonly Fix[], options: Partial<SeaOptions> = {}): Sea {
  return new Sea({ detectors: DETECTORS, ...options }).run(fixes);
}

describe('dark', () => {
  test('silent where others are heard: given while it lasts, closed under the same id', () => {
    const sea = dark([...traffic(), ...without(ship(), hour(12), hour(16))]);
    const found = sea.findings.filter(({ type }) => type === 'dark');
    expect(found[0]).toMatchObject({ vessels: ['219000001'], start: hour(12) - 60, evidence: { kind: 'coastal' } });
    expect(found[0]).not.toHaveProperty('end');
    expect(new Set(found.map(({ id }) => id)).size).toBe(1);
    const last = found.at(-1)!;
    expect(last.end).toBe(hour(16) + 60);
    expect(last.score).toBeGreaterThan(0.6);
    expect(last.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(last.score);
    expect(last.evidence.measured).toMatchObject({ silenceS: 4 * 3600 + 120 });
    expect(last.evidence.measured['impliedSpeedKnots']).toBeCloseTo(3, 1);
    expect(last.evidence.ring!.length).toBe(49);
    expect(last.text).toMatch(/silent for 4 h 2 min/);
  });

  test.each<[string, Fix[], Partial<SeaOptions>]>([
    [
      'its number is heard elsewhere meanwhile: that is for other detectors',
      [...traffic(), ...without(ship(), hour(12), hour(16)), ...ship({ lat: 57, from: hour(12.1), to: hour(15.9) })],
      {},
    ],
    ['nobody else is heard', without(ship(), hour(12), hour(16)), {}],
    ['the feed stops and goes on', without([...traffic(), ...ship()], hour(12), hour(13)), {}],
    ['the feed stops for half an hour', without([...traffic(), ...ship()], hour(12.25), hour(12.8)), {}],
    [
      'the receiver of some of the ships stops, others go on',
      [
        ...traffic().filter((fix) => fix.vessel % 3 === 0),
        ...without(
          traffic({ source: 7 }).filter((fix) => fix.vessel % 3 !== 0),
          hour(12),
          hour(14),
        ),
        ...without(ship({ rest: { source: 7 } }), hour(12), hour(14)),
      ],
      {},
    ],
    [
      'the receiver that hears most there is silent, and a neighbour heard the ship last',
      [
        ...without(traffic({ source: 7 }), hour(12.1), hour(15)),
        ...voyage({ vessel: 219000099, lon: 3.9, lat: 55.3, course: 0, knots: 1, ...all, rest: { source: 3 } }),
        ...voyage({ vessel: 219000098, lon: 3.8, lat: 55.3, course: 0, knots: 1, ...all, rest: { source: 3 } }),
        ...without(ship({ rest: { source: 7 } }), hour(12), hour(15)).map((fix) =>
          fix.time > hour(11.9) && fix.time < hour(12) ? { ...fix, source: 3 } : fix,
        ),
      ],
      {},
    ],
    [
      'it sails out of the area where anybody is heard',
      [...traffic(), ...ship({ lon: 4.1, knots: 14, from: hour(10), to: hour(12) })],
      {},
    ],
    ['it is moored', [...traffic(), ...without(ship({ knots: 0, rest: { status: 5 } }), hour(12), hour(16))], {}],
    [
      'class B lies at anchor',
      [
        ...traffic(),
        ...without(ship({ knots: 0, everyS: 180, rest: { messageType: 18, status: -1 } }), hour(12), hour(16)),
      ],
      {},
    ],
    [
      'it would be in a port by now',
      [...traffic(), ...without(ship(), hour(12), hour(16))],
      { ports: { nearest: () => ({ port: { id: 'a', name: 'A', lon: 4, lat: 55.4 }, distanceKm: 3 }) } },
    ],
    [
      'it would be on land by now',
      [...traffic(), ...without(ship(), hour(12), hour(16))],
      { land: { distanceKm: (lon) => (lon > 4.17 ? -5 : 4) } },
    ],
    ['it is heard again after 20 minutes', [...traffic(), ...without(ship(), hour(12), hour(12.34))], {}],
  ])('not where %s', (_, fixes, options) => {
    expect(dark(fixes, options).latest('dark')).toEqual([]);
  });

  test('heading for the shore it counts little', () => {
    const land = { distanceKm: (lon: number) => (lon > 4.2 ? -5 : 20) };
    const [found] = dark([...traffic(), ...without(ship(), hour(12), hour(16))], { land }).latest('dark');
    expect(found!.score).toBeLessThan(0.61);
    expect(found!.reasons.map(({ text }) => text)).toContain('within the hour it would have been at the shore');
  });

  describe('who headed out of reception', () => {
    // It goes east at 12 kn near the end of what is heard, and is silent from 20:00 on.
    const eastward = ship({ lon: 4.28, knots: 12, from: hour(19), to: hour(20) });
    const heardAgain = (hours: number, lon: number): Fix[] => [
      ...ship({ lon: 4.1, knots: 1, from: hour(14), to: hour(19) }),
      ...eastward,
      ...ship({ lon, knots: 12, course: 270, from: hour(20 + hours), to: hour(21 + hours) }),
    ];

    test('is judged when it is heard again so near and so soon that it cannot have been away', () => {
      const [found] = dark([...traffic(), ...heardAgain(1.2, 4.5)]).latest('dark');
      expect(found).toMatchObject({ vessels: [String(SHIP)], end: hour(21.2) });
      expect(found!.evidence.measured['missedReports']).toBeGreaterThanOrEqual(5);
    });

    test('is not, where it had time to go far and come back', () => {
      expect(dark([...traffic(), ...heardAgain(3.9, 4.62)]).latest('dark')).toEqual([]);
    });
  });

  test('what was not judged is counted', () => {
    const { counts } = { counts: dark(without(ship(), hour(12), hour(16))).counts() };
    expect(counts['silences not judged: nobody else was heard there']).toBe(1);
  });

  test('half a day far from the coast', () => {
    const far = { land: { distanceKm: () => 400 } };
    const sparse = traffic().filter((fix) => fix.time % 600 < 60);
    const sea = dark([...sparse, ...without(ship({ everyS: 600 }), hour(8), hour(22.5))], far);
    expect(sea.latest('dark').map(({ vessels }) => vessels)).toEqual([['219000001']]);
  });

  test('a snapshot goes on as if nothing had happened', () => {
    const fixes = [...traffic(), ...without(ship(), hour(12), hour(16))];
    const whole = dark(fixes);
    const cut = hour(14);
    const first = new Sea({ detectors: DETECTORS }).run(fixes.filter(({ time }) => time < cut));
    const second = new Sea({ detectors: DETECTORS });
    second.tracks.restore(structuredClone(first.tracks.snapshot()));
    first.detectors.forEach((detector, i) => second.detectors[i]!.restore?.(structuredClone(detector.snapshot?.())));
    second.run(fixes.filter(({ time }) => time >= cut));
    const rest = whole.findings.slice(first.findings.length);
    expect(second.findings).toEqual(rest);
  });
});
