import { describe, expect, test } from 'vitest';
import { emptyFix } from '../../fix.ts';
import type { Finding } from '../../finding.ts';
import { NO_LAND } from '../../land/land.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import { lastWords } from '../../testing/run-detectors.ts';
import { at, makeTrack, type TestFix } from '../../testing/make-track.ts';
import { createTracker } from '../../tracker/create-tracker.ts';
import { MeetingDetector } from './meeting.ts';

const NAMES = ['Alma', 'Berit', 'Cita'];
const settings = { ...DEFAULT_SETTINGS, meetingMinutes: 30, maxGapMinutes: 70 };
const clock = (time: number | undefined) => new Date((time ?? Number.NaN) * 1000).toISOString().slice(8, 16);
const brief = ({ vessels, start, end }: Finding) => `${vessels.join('+')} ${clock(start)} ${clock(end)}`;

/** A tracker that takes test fixes, with vessels by MMSI or as the input names them. */
function trackerOf(numberOf: (name: string) => number, textOf: (vessel: number) => string) {
  const found: Finding[] = [];
  const tracker = createTracker({
    settings,
    detectors: [(scene) => new MeetingDetector(scene)],
    land: NO_LAND,
    latenessS: 0,
    vesselText: textOf,
    sink: { finding: (finding) => void found.push(finding) },
  });
  const push = ({ vessel, ...fix }: TestFix) => tracker.push({ ...emptyFix(), ...fix, vessel: numberOf(vessel) });
  return { tracker, found, push };
}
const byMmsi = () =>
  trackerOf(
    (name) => 219_000_001 + NAMES.indexOf(name),
    (vessel) => NAMES[vessel - 219_000_001]!,
  );
const named = () =>
  trackerOf(
    (name) => -1 - NAMES.indexOf(name),
    (vessel) => NAMES[-1 - vessel]!,
  );
const inOrder = (fixes: readonly TestFix[]) => fixes.toSorted((a, b) => a.time - b.time);

const beside = (name: string, lat: number, everyS: number) =>
  makeTrack(name, { lon: 179.999, lat, from: '02:00', everyS }, [
    { until: '03:00', knots: 8, course: 90 },
    { until: '06:00', knots: 0.5, course: 10 },
    { until: '08:00', knots: 8, course: lat > 20 ? 20 : 200 },
  ]);
const two = inOrder([...beside('Alma', 20, 300), ...beside('Berit', 20.001, 240)]);
const MEETING = 'Alma+Berit 01T02:00 01T06:00';

describe.each([
  ['by MMSI', byMmsi],
  ['as the input names them', named],
])('meetings through the whole tracker, vessels %s', (_, make) => {
  test('the same grid times', () => {
    const { tracker, found, push } = make();
    two.forEach(push);
    tracker.end();
    expect(lastWords(found).map(brief)).toEqual([MEETING]);
  });

  test.each([1, 30, 77, two.length - 2])('a restart after %d reports changes nothing', (cut) => {
    const before = make();
    two.slice(0, cut).forEach(before.push);
    const after = make();
    after.tracker.restore(before.tracker.snapshot());
    two.slice(cut).forEach(after.push);
    after.tracker.end();
    expect(lastWords([...before.found, ...after.found]).map(brief)).toEqual([MEETING]);
  });
});

const shuttle: TestFix[] = Array.from({ length: 16 }, (_, i) => ({
  vessel: 'Berit',
  time: at('10:00') + i * 600,
  lon: i % 2 === 0 ? 4 : 14,
  lat: 10,
}));
const lying = makeTrack('Alma', { lon: 4, lat: 10, from: '10:00', everyS: 600 }, [{ until: '12:30', knots: 0 }]);

test('who is here and ten degrees away by turns meets nobody, where the input says that it is one vessel', () => {
  const { tracker, found, push } = named();
  inOrder([...shuttle, ...lying]).forEach(push);
  tracker.end();
  expect(found).toEqual([]);
});

test('under one MMSI they are two ships, and one of them meets', () => {
  const { tracker, found, push } = byMmsi();
  inOrder([...shuttle, ...lying]).forEach(push);
  tracker.end();
  expect(lastWords(found).map(({ vessels }) => vessels)).toEqual([['Alma', 'Berit']]);
});
