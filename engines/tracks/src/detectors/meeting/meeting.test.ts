import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../finding.ts';
import { wrapLon } from '../../geo/sphere.ts';
import { at, makeTrack, type TestFix } from '../../testing/make-track.ts';
import { detect, lastWords, TestTracker, type TestScene } from '../../testing/run-detectors.ts';
import { MeetingDetector } from './meeting.ts';

const detectors: TestScene['detectors'] = [(scene) => new MeetingDetector(scene)];
const settings = { meetingMinutes: 30, maxGapMinutes: 70 };
const meetings = (fixes: readonly TestFix[], scene: Partial<TestScene> = {}) =>
  detect(fixes, { detectors, settings, ...scene });
const clock = (time: number | undefined) => new Date((time ?? Number.NaN) * 1000).toISOString().slice(8, 16);
const brief = ({ vessels, start, end }: Finding) => `${vessels.join('+')} ${clock(start)} ${clock(end)}`;

/** Two that lie beside each other for a while. */
function pair(lon: number, lat: number, names: readonly [string, string] = ['Alma', 'Berit']): TestFix[] {
  const legs = [
    { until: '03:00', knots: 8, course: 90 },
    { until: '06:00', knots: 0 },
    { until: '08:00', knots: 8, course: 200 },
  ];
  const [first, second] = names;
  return [
    ...makeTrack(first, { lon, lat, from: '02:00' }, legs),
    ...makeTrack(second, { lon, lat: lat + 0.001, from: '02:00', everyS: 240 }, [
      { until: '03:00', knots: 8, course: 90 },
      { until: '06:00', knots: 0 },
      { until: '08:00', knots: 8, course: 20 },
    ]),
  ];
}

describe('what a meeting is', () => {
  test('two that lie side by side meet once, on the grid', () => {
    expect(meetings(pair(5, 55)).map(brief)).toEqual(['Alma+Berit 01T02:00 01T06:00']);
  });

  test.each([
    ['29 minutes are too short', '10:29', []],
    ['30 minutes reach over three steps of the grid', '10:30', ['A+B 01T10:00 01T10:30']],
  ])('%s', (_, until, expected) => {
    const lying = [{ until, knots: 0 }];
    const fixes = ['A', 'B'].flatMap((name) => makeTrack(name, { lon: 3, lat: 4, from: '10:00', everyS: 60 }, lying));
    expect(meetings(fixes).map(brief)).toEqual(expected);
  });

  test.each([
    ['499 m', 0.004487, 1],
    ['501 m', 0.004506, 0],
  ])('%s apart', (_, degrees, count) => {
    const lying = [{ until: '12:00', knots: 0 }];
    const fixes = [
      ...makeTrack('A', { lon: 3, lat: 0, from: '10:00' }, lying),
      ...makeTrack('B', { lon: 3, lat: degrees, from: '10:00' }, lying),
    ];
    expect(meetings(fixes)).toHaveLength(count);
  });

  test('nothing is interpolated over 70 minutes, and the fix that ends the silence does not count at its own time', () => {
    const stay = (vessel: string, times: readonly string[]) =>
      times.map((time) => ({ vessel, time: at(time), lon: 10, lat: 10 }));
    const fixes = [
      ...makeTrack('A', { lon: 10, lat: 10, from: '08:00', everyS: 600 }, [{ until: '14:00', knots: 0 }]),
      ...stay('B', ['08:00', '08:40', '09:40', '10:50', '11:20', '11:50']),
    ];
    expect(meetings(fixes).map(brief)).toEqual(['A+B 01T08:00 01T09:40', 'A+B 01T11:00 01T11:50']);
  });

  test('one fix is no track', () => {
    const fixes = [
      { vessel: 'A', time: at('10:00'), lon: 1, lat: 1 },
      ...makeTrack('B', { lon: 1, lat: 1, from: '09:00' }, [{ until: '12:00', knots: 0 }]),
    ];
    expect(meetings(fixes)).toEqual([]);
  });

  test.each([
    ['over midnight', '+1 01:00', 'A+B 01T22:00 02T01:00'],
    ['for eight days', '+8 22:00', 'A+B 01T22:00 09T22:00'],
  ])('%s it is one meeting', (_, until, expected) => {
    const fixes = ['A', 'B'].flatMap((name) =>
      makeTrack(name, { lon: 3, lat: 50, from: '22:00', everyS: 600 }, [{ until, knots: 0 }]),
    );
    const [meeting, ...more] = meetings(fixes);
    expect([brief(meeting!), more]).toEqual([expected, []]);
    expect(meeting!.evidence.fixes.length).toBeLessThanOrEqual(64);
    expect(meeting!.evidence.measured['distanceMedianM']).toBe(0);
  });
});

describe('short meetings of small craft', () => {
  /** B comes from 900 m away, lies 100 m beside A from 10:10 to 10:40, and leaves. */
  const fixes = [
    ...makeTrack('A', { lon: 3, lat: 40, from: '09:00' }, [{ until: '12:00', knots: 0 }]),
    ...makeTrack('B', { lon: 3, lat: 40.009, from: '09:00' }, [{ until: '12:00', knots: 0 }]).map((fix) =>
      fix.time >= at('10:10') && fix.time <= at('10:40') ? { ...fix, lat: 40.0009 } : fix,
    ),
  ];
  test.each<[string, number | undefined, string[]]>([
    ['are not looked for by default', undefined, []],
    ['are found when asked for', 20, ['A+B 01T10:10 01T10:40']],
    ['last long enough', 40, []],
  ])('%s', (_, closeMeetingMinutes, expected) => {
    const found = detect(fixes, {
      detectors,
      settings: closeMeetingMinutes === undefined ? {} : { closeMeetingMinutes },
    });
    expect(found.map(brief)).toEqual(expected);
    for (const { evidence } of found) {
      expect(evidence.kind).toBe('close and short');
      expect(evidence.thresholds).toMatchObject({ distanceMaxM: 200, durationMinMinutes: 20 });
      expect(evidence.distances).toHaveLength(4);
    }
  });
});

describe('anywhere on Earth', () => {
  test.each([
    ['across the antimeridian', [179.9995, 10], [-179.9995, 10]],
    ['at the north pole, on opposite sides', [0, 89.999], [180, 89.999]],
    ['near the south pole', [-120, -89.998], [100, -89.9985]],
    ['at 88° north', [10, 88], [10.05, 88.002]],
    ['beside a row of cells', [20, 0.0000001], [20, -0.0000001]],
  ] as const)('%s', (_, [lonA, latA], [lonB, latB]) => {
    const lying = [{ until: '12:00', knots: 0 }];
    const fixes = [
      ...makeTrack('A', { lon: lonA, lat: latA, from: '10:00' }, lying),
      ...makeTrack('B', { lon: lonB, lat: latB, from: '10:00' }, lying),
    ];
    expect(meetings(fixes).map(brief)).toEqual(['A+B 01T10:00 01T12:00']);
  });

  const crowd = [
    ...pair(5, 55),
    ...pair(5.0005, 55.0005, ['Cita', 'Dora']),
    ...makeTrack('Else', { lon: 5.25, lat: 55, from: '00:00' }, [{ until: '10:00', knots: 1, course: 40 }]),
  ];
  const expected = meetings(crowd).map(brief);

  test('turning the Earth changes nothing', () => {
    expect(expected.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.double({ min: -720, max: 720, noNaN: true }), (turn) => {
        const turned = crowd.map((fix) => ({ ...fix, lon: wrapLon(fix.lon + turn) }));
        expect(meetings(turned).map(brief)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('the order of vessels does not matter', () => {
    const names = [...new Set(crowd.map(({ vessel }) => vessel))];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
        const sorted = order.flatMap((name) => crowd.filter(({ vessel }) => vessel === name));
        expect(meetings(sorted).map(brief)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('a restart in between changes nothing', () => {
    const fixes = crowd.toSorted((a, b) => a.time - b.time);
    for (const cut of [1, 40, 120, fixes.length - 3]) {
      const before = new TestTracker({ detectors, settings });
      fixes.slice(0, cut).forEach((fix) => before.push(fix));
      const after = new TestTracker({ detectors, settings });
      after.restore(before.snapshot());
      fixes.slice(cut).forEach((fix) => after.push(fix));
      after.end();
      expect(lastWords([...before.findings, ...after.findings]).map(brief)).toEqual(expected);
    }
  });
});

describe('how it is judged', () => {
  const far = { distanceKm: () => 91 };
  const coast = { distanceKm: () => 5 };
  const port = { id: 'p', name: 'Havn', lon: 5.27, lat: 55.02 };
  const types = (a: number | undefined, b: number | undefined) => ({
    identities: { ...(a ? { Alma: { shipType: a } } : {}), ...(b ? { Berit: { shipType: b } } : {}) },
  });
  test.each<[string, Partial<TestScene>, number, number]>([
    ['two strangers far out', { land: far }, 0.65, 1],
    ['two tankers far out', { land: far, ...types(80, 89) }, 0.7, 1],
    ['a reefer and a fishing vessel far out', { land: far, ...types(70, 30) }, 0.7, 1],
    ['a pilot', { land: far, ...types(70, 50) }, 0, 0.49],
    ['a tug near the coast', { land: coast, ...types(52, 80) }, 0, 0.3],
    ['a tanker that fuels a ship near the coast', { land: coast, ...types(70, 80) }, 0, 0.4],
    ['in the roads of a port', { land: coast, settings: { ...settings, ports: [port] } }, 0, 0.3],
    ['two fishing vessels on the same grounds', { land: far, ...types(30, 30) }, 0, 0.49],
  ])('%s', (_, scene, least, most) => {
    const [meeting] = meetings(pair(5, 55), scene);
    expect(meeting!.score).toBeGreaterThanOrEqual(least);
    expect(meeting!.score).toBeLessThanOrEqual(most);
    expect(meeting!.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(meeting!.score, 9);
  });

  test('a convoy at 10 kn scores low', () => {
    const sailing = [{ until: '08:00', knots: 10, course: 30 }];
    const fixes = [
      ...makeTrack('A', { lon: 3, lat: 50, from: '02:00' }, sailing),
      ...makeTrack('B', { lon: 3.002, lat: 50, from: '02:00' }, sailing),
    ];
    const [meeting] = meetings(fixes, { land: far });
    expect(meeting!.score).toBeLessThan(0.5);
    expect(meeting!.text).toContain('sailed 142 m apart for 6 h');
  });

  test('it says who, how near, how long and where', () => {
    const [meeting] = meetings(pair(5, 55), { land: far, identities: { Alma: { name: 'ALMA', shipType: 80 } } });
    expect(meeting!.text).toBe(
      'ALMA (Alma) and Berit lay 112 m apart for 4 h, 49 nautical miles from the nearest shore.',
    );
    expect(meeting!.evidence.measured).toMatchObject({ distanceMedianM: 111.6, durationMinutes: 240, gridTimes: 25 });
    expect(meeting!.evidence.thresholds).toMatchObject({ distanceMaxM: 500, durationMinMinutes: 30 });
    expect(meeting!.evidence.margin).toBe(7);
    expect(meeting!.id).toMatch(/^meeting\//);
  });

  test('in a port nothing is given while it runs live, and all is given of a file', () => {
    const inPort = { id: 'p', name: 'Havn', lon: 3, lat: 50 };
    const lying = [{ until: '12:00', knots: 0 }];
    const fixes = ['A', 'B'].flatMap((name) => makeTrack(name, { lon: 3, lat: 50, from: '02:00' }, lying));
    const given = (meetingsInPorts: boolean) =>
      meetings(fixes, { settings: { ...settings, ports: [inPort], meetingsInPorts } }).map(({ score }) => score);
    expect(given(false)).toEqual([]);
    expect(given(true)).toHaveLength(1);
    expect(given(true)[0]).toBeLessThan(0.4);
  });

  test('a meeting that goes on is given, and given anew under the same id when it has ended', () => {
    const tracker = new TestTracker({ detectors, settings });
    for (const fix of pair(5, 55).sort((a, b) => a.time - b.time)) tracker.push(fix);
    tracker.end();
    expect(new Set(tracker.findings.map(({ id }) => id)).size).toBe(1);
    expect(tracker.findings.map(({ end }) => end === undefined)).toEqual([true, true, true, false]);
  });
});

interface Case {
  readonly positions: readonly { vessel: string; time: string; lat: number; lon: number }[];
  readonly encounters: readonly Readonly<Record<string, string | number>>[];
}

const CASES = new URL('../../../../../../shared/data/borders/tracks/encounters.json', import.meta.url);

describe.skipIf(!existsSync(CASES))('the cases of pipe-encounters (in shared/data, skipped where absent)', () => {
  const { cases } = existsSync(CASES)
    ? (JSON.parse(readFileSync(CASES, 'utf8')) as { cases: Record<string, Case> })
    : { cases: {} };
  test.each(Object.entries(cases))('%s', (_, { positions, encounters }) => {
    const fixes = positions.map(({ vessel, time, lat, lon }) => ({ vessel, lat, lon, time: Date.parse(time) / 1000 }));
    const expected = encounters
      .filter(({ vessel_1: one, vessel_2: other }) => one! < other!)
      .map(({ vessel_1: one, vessel_2: other, start, end, median_distance_km: km }) => [
        `${one}+${other} ${String(start).slice(8, 16)} ${String(end).slice(8, 16)}`,
        Number(km),
      ]);
    const found = meetings(fixes).map((meeting) => [
      brief(meeting),
      meeting.evidence.measured['distanceMedianM']! / 1000,
    ]);
    expect(new Set(found.map(([text]) => text))).toEqual(new Set(expected.map(([text]) => text)));
    expect(found).toHaveLength(expected.length);
    for (const [text, km] of expected) expect(found.find(([other]) => other === text)![1]).toBeCloseTo(Number(km), 3);
  });
});

test('two whose positions were found to be false meet nobody', () => {
  const tracker = new TestTracker({ detectors, settings });
  for (const fix of pair(5, 55).toSorted((a, b) => a.time - b.time)) {
    tracker.push(fix);
    if (fix.time !== at('05:00')) continue;
    for (const track of tracker.tracks.all()) {
      tracker.tracks.falseFrom.values[track] = at('03:00');
      tracker.tracks.falseTo.values[track] = at('05:00');
    }
  }
  tracker.end();
  const [found] = lastWords(tracker.findings);
  expect(found!.score).toBeLessThan(0.55);
  expect(found!.reasons.map(({ text }) => text)).toContain(
    'the positions of one are false in that time: nobody knows where it was',
  );
});
