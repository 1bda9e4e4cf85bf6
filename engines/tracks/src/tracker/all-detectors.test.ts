import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DETECTORS } from '../detectors/index.ts';
import { emptyFix, type Fix } from '../fix.ts';
import { destination } from '../geo/sphere.ts';
import { NO_LAND } from '../land/land.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Tracker } from '../tracker.ts';
import { createTracker } from './create-tracker.ts';

const START = Date.UTC(2026, 2, 1) / 1000;
const STEP_S = 300;

function recorded(): { tracker: Tracker; findings: string[] } {
  const findings: string[] = [];
  const tracker = createTracker({
    settings: { ...DEFAULT_SETTINGS, meetingMinutes: 30 },
    detectors: DETECTORS.map(({ create }) => create),
    latenessS: 120,
    land: NO_LAND,
    sink: { finding: (finding) => void findings.push(JSON.stringify(finding)) },
  });
  return { tracker, findings };
}

interface Ship {
  readonly vessel: number;
  /** Degrees east of the others. */
  readonly east: number;
  readonly course: number;
  readonly knots: number;
  /** Degrees in five minutes. */
  readonly turn: number;
  /** Steps of five minutes. */
  readonly silentFrom: number;
  readonly silentFor: number;
  readonly jumpAt: number;
  readonly every: number;
}

/** Ships that sail, meet, fall silent, jump, turn in circles and share an identity, for some hours. */
const ship: fc.Arbitrary<Ship> = fc.record({
  vessel: fc.constantFrom(201_000_001, 201_000_002, 201_000_003, 970_000_001, 0),
  east: fc.constantFrom(0, 0.001, 0.02, 3),
  course: fc.constantFrom(0, 90, 91),
  knots: fc.constantFrom(0, 0.5, 12),
  turn: fc.constantFrom(0, 0, 30),
  silentFrom: fc.integer({ min: 0, max: 60 }),
  silentFor: fc.constantFrom(0, 0, 10, 40),
  jumpAt: fc.constantFrom(-1, -1, 20),
  every: fc.constantFrom(1, 2),
});

function stream(ships: readonly Ship[]): Fix[] {
  const state = ships.map(({ east, course }) => ({ lon: 10 + east, lat: 40, course }));
  const fixes: Fix[] = [];
  for (let step = 0; step < 72; step++)
    ships.forEach((one, i) => {
      const at = state[i]!;
      at.course = (at.course + one.turn) % 360;
      [at.lon, at.lat] = destination(at.lon, at.lat, at.course, (one.knots * 1852 * STEP_S) / 3600);
      const isSilent = step >= one.silentFrom && step < one.silentFrom + one.silentFor;
      if (isSilent || step % one.every !== 0) return;
      const jump = step === one.jumpAt ? 0.4 : 0;
      const { vessel, knots: speed } = one;
      const time = START + step * STEP_S + i;
      const motion = { speed, course: at.course, heading: at.course };
      fixes.push({
        ...emptyFix(),
        vessel,
        time,
        lon: at.lon + jump,
        lat: at.lat,
        ...motion,
        status: 0,
        messageType: 1,
      });
    });
  return fixes;
}

test('findings of all detectors are the same when it is stopped and restored at any time', () => {
  fc.assert(
    fc.property(fc.array(ship, { minLength: 1, maxLength: 6 }), fc.nat(400), (ships, stop) => {
      const fixes = stream(ships);
      const whole = recorded();
      for (const fix of fixes) whole.tracker.push(fix);
      whole.tracker.end();
      const first = recorded();
      for (const fix of fixes.slice(0, stop)) first.tracker.push(fix);
      const second = recorded();
      second.tracker.restore(first.tracker.snapshot());
      for (const fix of fixes.slice(stop)) second.tracker.push(fix);
      second.tracker.end();
      expect([...first.findings, ...second.findings]).toEqual(whole.findings);
    }),
    { numRuns: 40 },
  );
});

test('findings of all detectors are the same when fixes come late, within the lateness', () => {
  fc.assert(
    fc.property(
      fc.array(ship, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 119 })),
      (ships, delays) => {
        // Distress is told as it arrives, so its order is that of arrival.
        const fixes = stream(ships.map((one) => ({ ...one, vessel: Math.min(one.vessel, 201_000_003) })));
        const [inOrder, late] = [recorded(), recorded()];
        for (const fix of fixes) inOrder.tracker.push(fix);
        inOrder.tracker.end();
        const shuffled = fixes.map((fix) => ({ fix, arrives: fix.time + delays.next().value }));
        for (const { fix } of shuffled.toSorted((a, b) => a.arrives - b.arrives)) late.tracker.push(fix);
        late.tracker.end();
        expect(late.findings).toEqual(inOrder.findings);
      },
    ),
    { numRuns: 40 },
  );
});
