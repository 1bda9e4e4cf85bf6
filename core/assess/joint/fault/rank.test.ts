import { destination, type Position } from '@quintet/hazards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VesselKind } from '../../../model/index.ts';
import type { KeptPoint } from '../../../observe/vessels/index.ts';
import { rankAtFault } from './rank.ts';
import type { Fault, FaultVessel } from './types.ts';

const FAULT_TIME = Date.UTC(2026, 2, 8, 12) / 1000;
/** From west to east; the fault is in its middle. */
const CABLE = {
  kind: 'line',
  positions: [
    [20, 59],
    [20.5, 59.02],
    [21, 59],
  ],
} as const;
const PLACE: Position = [20.5, 59.02];
const fault: Fault = { caption: 'the cable Norra', shape: CABLE, time: FAULT_TIME };
const placed: Fault = { ...fault, place: PLACE };

interface LegSpec {
  readonly minutes: number;
  readonly knots: number;
  readonly course?: number;
  /** Not heard on this leg. */
  readonly silent?: boolean;
}

/** Points every ten minutes (an hour, lying still), from a place and a number of minutes before the fault. */
function way(from: Position, minutesBefore: number, legs: readonly LegSpec[]): KeptPoint[] {
  const points: KeptPoint[] = [];
  let [at, time] = [from, FAULT_TIME - minutesBefore * 60];
  for (const { minutes, knots, course = 0, silent = false } of legs) {
    const step = knots < 0.3 && !silent ? 60 : 10;
    for (let left = minutes; left > 0; left -= step) {
      const now = Math.min(step, left);
      if (!silent || left === minutes) points.push({ time, lon: at[0], lat: at[1], speed: knots, course });
      at = destination(at, course, (knots * 1.852 * now) / 60);
      time += now * 60;
    }
  }
  points.push({ time, lon: at[0], lat: at[1], speed: 0, course: 0 });
  return points;
}

function vessel(track: string, points: KeptPoint[], more: Partial<FaultVessel> = {}): FaultVessel {
  return { track, mmsi: '000000001', name: track, kind: 'cargo', points, findings: [], listed: 0, ...more };
}

/** Northwards over the cable at the middle, there so many minutes before the fault; hours of way before and after. */
function passer(track: string, knots: number, minutesBefore = 20, east = 0, kind: VesselKind = 'cargo'): FaultVessel {
  const kmAnHour = knots * 1.852;
  const start = destination([20.5 + east, 59.02], 180, kmAnHour * 3);
  return vessel(track, way(start, minutesBefore + 180, [{ minutes: 420, knots }]), { kind });
}

/** At 12 kn until an hour before the cable, then at 5 kn over it and half an hour on, then it lies. */
function dragger(track = 'dragger', minutesBefore = 20): FaultVessel {
  const slowFrom = destination(PLACE, 180, 5 * 1.852);
  const start = destination(slowFrom, 180, 12 * 1.852 * 4);
  const legs = [
    { minutes: 240, knots: 12 },
    { minutes: 60, knots: 5 },
    { minutes: 30, knots: 5, course: 80 },
    { minutes: 120, knots: 0 },
  ];
  return vessel(track, way(start, minutesBefore + 300, legs));
}

describe('rankAtFault', () => {
  it('finds the one that drags among fifty that pass', () => {
    const passers = Array.from({ length: 50 }, (_, i) =>
      passer(`p${i}`, 8 + (i % 9), (i * 13) % 400, (i % 7) * 0.02 - 0.06),
    );
    for (const one of [fault, placed]) {
      const [first, second] = rankAtFault(one, [...passers, dragger()]);
      expect(first?.track).toBe('dragger');
      expect(first?.score).toBeGreaterThan(0.7);
      expect(second?.score).toBeLessThan(0.3);
    }
  });

  it('says why, with figures that sum to the score', () => {
    const [first] = rankAtFault(placed, [dragger()]);
    expect(first?.reasons.map(({ text, score }) => `${score} ${text}`)).toEqual([
      '0.15 crossed the cable Norra at 5.0 kn on 2026-03-08 11:40 UTC',
      '0.15 0 m from the place of the fault',
      '0.15 it was there 20 minutes before the fault',
      '0.2 slow, though not still, over the line: 5.0 kn',
      '0.15 its usual speed is 12.0 kn, and it went at 12.0 kn before',
      '0.1 went on like that for 13.9 km in 1 h 30 min',
      '0.05 changed its course by 80° there',
      '0.05 lay still for 2 h soon after',
    ]);
    expect(first?.distanceKm).toBeCloseTo(0, 1);
    expect(first?.nearestTime).toBeCloseTo(FAULT_TIME - 1200, -2);
    expect(first?.stretch.length).toBeGreaterThan(8);
  });

  // Each is worth at most so much; what lies below 0.3 asks for nothing.
  const still = (minutes: number): LegSpec => ({ minutes, knots: 0 });
  const cases: { name: string; vessel: FaultVessel; of?: Fault; below?: number; above?: number; says: string }[] = [
    { name: 'passes at 12 kn', vessel: passer('a', 12), below: 0.3, says: 'faster than one that drags' },
    {
      name: 'passes at 12 kn at the time and place',
      vessel: passer('a', 12, 0),
      of: placed,
      below: 0.3,
      says: 'usual speed',
    },
    {
      name: 'passes at 16 kn, nothing known of it before',
      vessel: vessel('a', passer('a', 16).points.slice(14, 22)),
      of: placed,
      below: 0.3,
      says: 'faster',
    },
    {
      name: 'a slow one by nature',
      vessel: passer('a', 6),
      of: placed,
      above: 0.3,
      below: 0.6,
      says: 'that is its usual speed (6.0 kn)',
    },
    { name: 'a tug', vessel: passer('a', 6, 20, 0, 'service'), below: 0.4, says: 'slow on purpose' },
    {
      name: 'slow, but far from the fault',
      vessel: { ...dragger(), points: dragger().points.map((p) => ({ ...p, lon: p.lon + 0.3 })) },
      of: placed,
      below: 0.7,
      says: '17.2 km from the place',
    },
    { name: 'slow, but nine hours before', vessel: dragger('a', 540), above: 0.4, below: 0.71, says: 'crossed' },
    {
      name: 'at anchor for days',
      vessel: vessel('a', way(destination(PLACE, 0, 0.5), 4320, [still(4400)])),
      of: placed,
      below: 0.3,
      says: 'lying there for 3 days',
    },
    {
      name: 'anchored an hour before',
      vessel: vessel(
        'a',
        way(destination(PLACE, 180, 12 * 1.852 * 3 - 0.3), 240, [{ minutes: 180, knots: 12 }, still(300)]),
      ),
      of: placed,
      above: 0.4,
      says: 'lay still',
    },
  ];
  it.each(cases)('$name', ({ vessel: one, of = fault, below = 1.01, above = -1, says }) => {
    const [first] = rankAtFault(of, [one]);
    expect(first?.score).toBeLessThan(below);
    expect(first?.score).toBeGreaterThan(above);
    expect(first?.reasons.map(({ text }) => text).join('; ')).toContain(says);
  });

  it('knows a fishing vessel on its usual ground, and a ferry', () => {
    const trawl = (course: number): LegSpec[] => [
      { minutes: 240, knots: 3, course },
      { minutes: 240, knots: 3, course: course + 180 },
      still(960),
    ];
    const fishing = way(destination(PLACE, 180, 2), 4320 + 30, [
      ...trawl(0),
      ...trawl(0),
      ...trawl(0),
      { minutes: 300, knots: 3 },
    ]);
    const [trawler] = rankAtFault(placed, [vessel('trawler', fishing, { kind: 'fishing' })]);
    expect(trawler?.reasons.map(({ text }) => text)).toContainEqual(expect.stringContaining('usual ground'));
    const crossing = (course: number): LegSpec[] => [{ minutes: 120, knots: 6, course }, still(60)];
    const ferry = way(destination(PLACE, 180, 11), 1440 + 60, [0, 180, 0, 180, 0, 180, 0, 180, 0].flatMap(crossing));
    expect(rankAtFault(fault, [vessel('ferry', ferry)])[0]?.reasons.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/was there \d times at such a speed/u),
    );
  });

  it('knows who was silent and could have been there', () => {
    const legs = [
      { minutes: 180, knots: 12 },
      { minutes: 240, knots: 2, silent: true },
      { minutes: 120, knots: 12 },
    ];
    const dark = vessel('dark', way(destination(PLACE, 180, 12 * 1.852 * 3 + 6), 300, legs));
    const [first] = rankAtFault(placed, [dark]);
    expect(first?.reasons.map(({ text }) => text).join('; ')).toMatch(
      /was not heard for 4 h and could have been there.*made good only/u,
    );
    expect(first?.score).toBeCloseTo(0.45, 5);
    const findings = [{ type: 'dark', start: FAULT_TIME - 7200, text: 'silent for 4 h' }];
    expect(rankAtFault(placed, [{ ...dark, findings }])[0]?.score).toBeCloseTo(0.6, 5);
    expect(rankAtFault({ ...placed, receptionShare: 0.3 }, [dark])[0]?.reasons.at(-1)?.text).toBe(
      'only 30 % of what was sent there was heard at all',
    );
    const elsewhere = vessel(
      'far',
      dark.points.map((point) => ({ ...point, lat: point.lat - 2 })),
    );
    expect(rankAtFault(placed, [elsewhere])).toEqual([]);
  });

  it('counts lists and findings only for those that something speaks for', () => {
    const more = { listed: 2, listedText: 'it is taken for Made-up Star, which is listed' } as const;
    expect(rankAtFault(placed, [{ ...dragger(), ...more }])[0]?.reasons.map(({ text }) => text)).toContain(
      more.listedText,
    );
    expect(rankAtFault(fault, [{ ...passer('p', 12), ...more }])[0]?.score).toBeLessThan(0.3);
  });

  it('says that others fit as well', () => {
    const ranked = rankAtFault(fault, [dragger('a'), dragger('b', 22), dragger('c', 400)]);
    expect(ranked.map(({ track }) => track)).toEqual(['a', 'b', 'c']);
    expect(ranked[0]?.reasons.at(-1)?.text).toBe('another vessel fits as well');
  });

  it('leaves out who was not there, or only later', () => {
    const later = passer('later', 12, -60);
    const away = vessel('away', way([23, 58], 300, [{ minutes: 400, knots: 12 }]));
    expect(
      rankAtFault(fault, [later, away, vessel('heard once', later.points.slice(0, 1)), vessel('never', [])]),
    ).toEqual([]);
  });

  it('works across 180°', () => {
    const moved = (lon: number): number => lon - 20.5 + 180;
    const shape = {
      kind: 'line',
      positions: CABLE.positions.map(([lon, lat]): Position => [moved(lon), lat]),
    } as const;
    const points = dragger().points.map((point) => ({
      ...point,
      lon: ((((moved(point.lon) + 180) % 360) + 360) % 360) - 180,
    }));
    expect(rankAtFault({ ...fault, shape }, [vessel('dragger', points)])[0]?.score).toBe(
      rankAtFault(fault, [dragger()])[0]?.score,
    );
  });

  it('keeps scores within 0 and 1, and their reasons sum to them', () => {
    const leg = fc.record({
      minutes: fc.integer({ min: 1, max: 300 }),
      knots: fc.double({ min: 0, max: 25, noNaN: true }),
      course: fc.integer({ min: 0, max: 359 }),
      silent: fc.boolean(),
    });
    const near = fc.tuple(
      fc.double({ min: 20, max: 21, noNaN: true }),
      fc.double({ min: 58.8, max: 59.2, noNaN: true }),
    );
    fc.assert(
      fc.property(
        near,
        fc.integer({ min: 0, max: 900 }),
        fc.array(leg, { minLength: 1, maxLength: 8 }),
        (from, before, legs) => {
          for (const one of rankAtFault(placed, [vessel('a', way(from, before, legs), { listed: 1 }), dragger()])) {
            expect(one.score).toBeGreaterThanOrEqual(0);
            expect(one.score).toBeLessThanOrEqual(1);
            expect(one.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(one.score, 6);
          }
        },
      ),
    );
  });
});
