import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Detector, Scene } from '../detector.ts';
import { emptyFix, type Fix } from '../fix.ts';
import { destination } from '../geo/sphere.ts';
import { NO_LAND } from '../land/land.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { StaticReport } from '../static-report.ts';
import type { Tracker, TrackerOptions } from '../tracker.ts';
import { createTracker } from './create-tracker.ts';

const START = Date.UTC(2026, 2, 1) / 1000;
const MINUTE = 60;
const A = 201_000_001;

function fixAt(minutes: number, lon: number, lat: number, rest: Partial<Fix> = {}): Fix {
  const time = START + minutes * MINUTE;
  return { ...emptyFix(), vessel: A, time, lon, lat, speed: 0, course: 0, messageType: 1, ...rest };
}

/** Everything that comes out, as lines. */
function recorded(options: Partial<TrackerOptions> = {}): { tracker: Tracker; lines: string[] } {
  const lines: string[] = [];
  const minutes = (time: number): number => Math.round((time - START) / MINUTE);
  const listening = (scene: Scene): Detector => {
    let seen = 0;
    const sum = scene.tracks.columns.column('f64');
    return {
      opened: (track) => void lines.push(`opened ${scene.trackId(track)}`),
      closed: (track) => void lines.push(`closed ${scene.trackId(track)} ${sum.values[track]}`),
      fix(track, fix) {
        seen++;
        sum.values[track]! += fix.time - START;
        const before = scene.tracks.time.values[track]!;
        lines.push(`fix ${scene.trackId(track)} ${minutes(fix.time)} ${fix.lon.toFixed(4)} after ${minutes(before)}`);
      },
      noise: (fix) => void lines.push(`noise ${minutes(fix.time)} ${fix.lon.toFixed(4)}`),
      statics: (track, report) => void lines.push(`statics ${scene.trackId(track)} ${report.name}`),
      tick: (time) => void lines.push(`tick ${minutes(time)} ${seen}`),
      end: (time) => void lines.push(`end ${minutes(time)} ${seen}`),
      snapshot: () => seen,
      restore: (state) => void (seen = Number(state)),
    };
  };
  const tracker = createTracker({
    settings: DEFAULT_SETTINGS,
    detectors: [listening],
    latenessS: 0,
    land: NO_LAND,
    sink: {
      finding: () => undefined,
      point: (_, { time, lon }) => void lines.push(`point ${minutes(time)} ${lon.toFixed(4)}`),
      trackIdentified: (_, id, { name }) => void lines.push(`identified ${id} ${name}`),
    },
    ...options,
  });
  return { tracker, lines };
}

function run(fixes: readonly Fix[], options: Partial<TrackerOptions> = {}) {
  const { tracker, lines } = recorded(options);
  for (const fix of fixes) tracker.push(fix);
  tracker.end();
  return { lines, counts: tracker.counts(), tracks: [...tracker.tracks.all()], table: tracker.tracks };
}

const only = (lines: readonly string[], word: string): string[] => lines.filter((line) => line.startsWith(word));
const ID = `201000001-${START * 1000}`;

test('fixes of a ship go to its track in the order of time; the table holds the one before', () => {
  const { lines, counts } = run([fixAt(0, 5, 50), fixAt(5, 5, 50), fixAt(12, 5, 50)]);
  expect(lines.filter((line) => !line.startsWith('point'))).toEqual([
    `opened ${ID}`,
    `fix ${ID} 0 5.0000 after NaN`,
    `fix ${ID} 5 5.0000 after 0`,
    'tick 10 2',
    `fix ${ID} 12 5.0000 after 5`,
    `closed ${ID} ${17 * 60}`,
    'end 12 3',
  ]);
  expect(counts).toMatchObject({ received: 3, taken: 3 });
});

test('a single position far away never becomes a track', () => {
  const { lines, tracks } = run([0, 5, 10, 15, 20].map((m) => fixAt(m, m === 10 ? 60 : 5, 50)));
  expect(only(lines, 'noise')).toEqual(['noise 10 60.0000']);
  expect(tracks).toHaveLength(1);
});

test('a position a few miles off waits for the next, which throws it out', () => {
  const fixes = [0, 5, 10, 15].map((m) => fixAt(m, m === 10 ? 5.09 : 5, 50));
  const { lines } = run(fixes);
  expect(only(lines, 'fix').map((line) => line.split(' ')[2])).toEqual(['0', '5', '15']);
  expect(only(lines, 'noise')).toEqual(['noise 10 5.0900']);
});

test('two ships with one identity are two tracks, the second from its third position on', () => {
  const { tracks, lines } = run([0, 5, 10, 15].flatMap((m) => [fixAt(m, 5, 50), fixAt(m + 1, -30, 20)]));
  expect(tracks).toHaveLength(2);
  expect(only(lines, 'fix').map((line) => Number(line.split(' ')[2]))).toEqual([0, 5, 10, 1, 6, 11, 15, 16]);
});

test('ten ships with MMSI 0 are ten tracks with ids of their own, and counted', () => {
  const fixes = [0, 5, 10, 15].flatMap((m) =>
    Array.from({ length: 10 }, (_, i) => fixAt(m, i * 10, 20, { vessel: 0, heading: i })),
  );
  const { tracks, counts, lines } = run(fixes);
  expect(tracks).toHaveLength(10);
  expect(new Set(only(lines, 'opened')).size).toBe(10);
  expect(counts['identity of many ships']).toBe(40);
});

describe('which track a segment goes on with', () => {
  const days = (n: number): number => n * 24 * 60;
  const statics = (minutes: number, name: string, imo: number): StaticReport => ({
    vessel: A,
    time: START + minutes * MINUTE,
    messageType: 5,
    source: 0,
    name,
    imo,
  });
  test.each<[string, Fix, number]>([
    ['after days where it could have sailed: the same', fixAt(days(3), 15, 45), 1],
    ['where it could not have sailed: another', fixAt(days(2), -120, 10), 2],
    ['over ±180° and far on: the same', fixAt(days(20), -175, 10), 1],
  ])('%s', (_, later, count) => {
    expect(run([fixAt(0, 5, 50), fixAt(5, 5, 50), later]).tracks).toHaveLength(count);
  });

  test('another IMO number: another', () => {
    const { tracker } = recorded();
    tracker.push(fixAt(0, 5, 50));
    tracker.statics(statics(1, 'MORNING EXAMPLE', 9074729));
    tracker.push(fixAt(5, 5, 50));
    tracker.statics(statics(days(2) - 2, 'OTHER EXAMPLE', 9176187));
    tracker.push(fixAt(days(2) - 1, 5, 50, { vessel: 201_000_009 }));
    tracker.push(fixAt(days(2), 5, 50));
    tracker.end();
    expect([...tracker.tracks.of(A)].map((track) => tracker.tracks.identity(track)?.name)).toEqual([
      'OTHER EXAMPLE',
      'MORNING EXAMPLE',
    ]);
  });

  test('a track far away while another lives, with three positions', () => {
    expect(run([0, 5, 10].flatMap((m) => [fixAt(m, 5, 50), fixAt(m + 1, 40, 0)])).tracks).toHaveLength(2);
  });
});

test('a transmission heard by several receivers counts once, with its earliest time', () => {
  const heard = (minutes: number, source: number) => fixAt(minutes, 5, 50, { payload: 77, source });
  const { lines, counts } = run([heard(0.1, 1), heard(0, 2), heard(0.2, 3), heard(1, 1)], { latenessS: 60 });
  expect(only(lines, 'fix')).toHaveLength(2);
  expect(only(lines, 'fix')[0]).toBe(`fix 201000001-${START * 1000} 0 5.0000 after NaN`);
  expect(counts).toMatchObject({
    'source 1: heard by another before': 1,
    'source 3: heard by another before': 1,
    'source 1: heard': 2,
    'source 2: heard': 1,
  });
});

test('the second that a report names sets its time', () => {
  const { table, tracks } = run([fixAt(0.5, 5, 50, { second: 28 }), fixAt(10.05, 5, 50, { second: 59 })]);
  expect(table.firstTime.values[tracks[0]!]).toBe(START + 28);
  expect(table.time.values[tracks[0]!]).toBe(START + 10 * MINUTE - 1);
});

test('a source with a drifting clock is named', () => {
  const fixes = Array.from({ length: 400 }, (_, i) => fixAt(i + 20 / 60, 5, 50, { second: 0, source: 3 }));
  expect(run(fixes).counts['source 3: clock off by 20 s']).toBe(1);
});

test('a receiver whose clock is an hour fast holds nobody up, and is counted', () => {
  const fixes = Array.from({ length: 60 }, (_, i) => [
    fixAt(i, 5, 50, { source: 1 }),
    fixAt(i + 60, 5, 50, { source: 2, vessel: 201_000_002 }),
    fixAt(i + 0.5, 5, 50, { source: 1 }),
  ]).flat();
  const { counts, lines } = run(fixes, { latenessS: 30 });
  expect(counts['source 2: ahead of the feed']).toBeGreaterThan(50);
  expect(only(lines, 'fix 201000001')).toHaveLength(120);
});

test('one report with a time years ahead does not make the others late', () => {
  const fixes = [fixAt(0, 5, 50), fixAt(5_000_000, 5, 50), fixAt(1, 5, 50), fixAt(2, 5, 50)];
  const { counts, lines } = run(fixes);
  expect(only(lines, 'fix')).toHaveLength(3);
  expect(counts['source 0: ahead of the feed']).toBe(1);
});

test('what comes too late is counted', () => {
  const { counts, lines } = run([fixAt(10, 5, 50), fixAt(11, 5, 50), fixAt(5, 5, 50)], { latenessS: 120 });
  expect(counts['source 0: too late']).toBe(1);
  expect(only(lines, 'fix')).toHaveLength(2);
});

test('what cannot be is counted by name', () => {
  const { counts, lines } = run([
    fixAt(0, 181, 91),
    fixAt(1, 0, 0),
    fixAt(2, 180.5, 20),
    fixAt(Number.NaN, 5, 50),
    fixAt(3, 5, 50, { vessel: Number.NaN }),
    fixAt(4, 5, 50, { vessel: 1_234_567_890 }),
  ]);
  expect(counts).toMatchObject({
    'position not available': 1,
    'position 0, 0': 1,
    'position out of range': 1,
    'no time': 1,
    'no identity': 1,
    'identity of more than nine digits': 1,
    'no position': 3,
  });
  expect(only(lines, 'fix')).toHaveLength(1);
});

test('an idle feed: advance brings out what waits, and ticks', () => {
  const { tracker, lines } = recorded({ latenessS: 120 });
  tracker.push(fixAt(1, 5, 50));
  expect(lines).toEqual([]);
  tracker.advance(START + 13 * MINUTE);
  expect(only(lines, 'fix')).toHaveLength(1);
  expect(only(lines, 'tick')).toEqual(['tick 10 1']);
});

test('sink.segment is told of every report by its reference', () => {
  const segments = new Map<number, string | null>();
  const fixes = [0, 5, 10, 15].map((m, reference) => fixAt(m, m === 10 ? 5.09 : 5, 50, { reference }));
  run([...fixes, fixAt(16, Number.NaN, Number.NaN, { reference: 4 })], {
    sink: { finding: () => undefined, segment: (reference, segment) => void segments.set(reference, segment) },
  });
  const first = '201000001-2026-03-01T00:00:00.000000Z-1';
  expect([...segments]).toEqual([
    [0, first],
    [1, first],
    [2, null],
    [3, first],
    [4, '201000001-2026-03-01T00:16:00.000000Z-1'],
  ]);
});

describe('the same in all ways of going through it', () => {
  const report = fc.record({
    vessel: fc.constantFrom(0, A, A + 1, A + 2),
    minutes: fc.constantFrom(0, 0.02, 0.3, 0.5, 0.9, 3, 7, 11, 180, 1600),
    place: fc.nat(2),
    noiseNm: fc.constantFrom(0, 0, 0, 0.3, 4, 60),
    bearing: fc.integer({ min: 0, max: 359 }),
    statics: fc.constantFrom(undefined, undefined, undefined, 'ONE EXAMPLE', 'TWO EXAMPLE'),
    source: fc.nat(1),
    payload: fc.nat(40),
    hasMotion: fc.boolean(),
  });
  const stream = fc.array(report, { minLength: 2, maxLength: 60 }).map((reports) => {
    let minutes = 0;
    return reports.map(({ minutes: after, vessel, place, noiseNm, bearing, statics, source, payload, hasMotion }) => {
      minutes += after;
      const [lon, lat] = destination(place * 60, 10 + place * 35, bearing, noiseNm * 1852);
      const motion = hasMotion ? {} : { speed: Number.NaN, course: Number.NaN };
      const fix = fixAt(minutes, lon, lat, { vessel, source, payload, ...motion });
      const said: StaticReport | undefined =
        statics === undefined ? undefined : { vessel, time: fix.time, messageType: 5, source, name: statics };
      return { fix, said };
    });
  });

  function give(tracker: Tracker, { fix, said }: { fix: Fix; said: StaticReport | undefined }): void {
    tracker.push(fix);
    if (said) tracker.statics(said);
  }

  test('stopped and restored at any time', () => {
    fc.assert(
      fc.property(stream, fc.nat(60), fc.constantFrom(0, 120, 21_600), (reports, stop, latenessS) => {
        const whole = recorded({ latenessS });
        for (const each of reports) give(whole.tracker, each);
        whole.tracker.end();
        const first = recorded({ latenessS });
        for (const each of reports.slice(0, stop)) give(first.tracker, each);
        const second = recorded({ latenessS });
        second.tracker.restore(first.tracker.snapshot());
        for (const each of reports.slice(stop)) give(second.tracker, each);
        second.tracker.end();
        expect([...first.lines, ...second.lines].join('\n')).toBe(whole.lines.join('\n'));
        expect(second.tracker.counts()).toEqual(whole.tracker.counts());
      }),
      { numRuns: 100 },
    );
  });

  test('in order, and shuffled within the lateness', () => {
    fc.assert(
      fc.property(stream, fc.infiniteStream(fc.integer({ min: 0, max: 119 })), (reports, delays) => {
        const inOrder = recorded({ latenessS: 120 });
        // A source that starts the clock: what is ahead of the feed has to be confirmed, in either order.
        for (const each of reports) give(inOrder.tracker, each);
        inOrder.tracker.end();
        const shuffled = reports
          .map((each) => ({ each, arrives: each.fix.time + delays.next().value }))
          .toSorted((a, b) => a.arrives - b.arrives);
        const late = recorded({ latenessS: 120 });
        for (const { each } of shuffled) give(late.tracker, each);
        late.tracker.end();
        expect(late.lines.join('\n')).toBe(inOrder.lines.join('\n'));
      }),
      { numRuns: 100 },
    );
  });
});
