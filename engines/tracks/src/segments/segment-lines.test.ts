import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SegmentLines } from './segment-lines.ts';

/** Reports of identities that many ships use, with the segments of gpsdio-segment 3.0.0; they lie outside the project. */
const FOLDER = join(import.meta.dirname, '../../../../../shared/data/borders/tracks/segments');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

function segmentsOf(lines: readonly string[]): (string | null)[] {
  const reader = new SegmentLines();
  lines.forEach((line, i) => expect(reader.push(line, i + 1)).toBeUndefined());
  return [...reader.results()].map(({ segment }) => segment);
}

const report = (id: string, time: string, lon: number | null, rest: object = {}): string =>
  JSON.stringify({
    id,
    mmsi: '201000001',
    time,
    type: 'AIS.1',
    lon,
    lat: 50,
    speed: 0,
    course: 0,
    heading: 0,
    ...rest,
  });

test('each report has the segment that begins with its first, in the order of the input', () => {
  expect(
    segmentsOf([
      report('b', '2026-03-01T00:10:00Z', 5),
      report('a', '2026-03-01T00:00:00Z', 5),
      report('a', '2026-03-01T00:20:00Z', 5),
      report('c', '2026-03-01T00:20:00Z', 60),
      report('d', '2026-03-01T00:30:00Z', 181, { lat: 91, speed: 102.3, course: 360 }),
      report('e', '2026-03-01T00:30:00.000Z', 5, { mmsi: '000000000' }),
    ]),
  ).toEqual([
    '201000001-2026-03-01T00:00:00.000000Z-1',
    '201000001-2026-03-01T00:00:00.000000Z-1',
    null,
    '201000001-2026-03-01T00:20:00.000000Z-1',
    '201000001-2026-03-01T00:30:00.000000Z-1',
    '000000000-2026-03-01T00:30:00.000000Z-1',
  ]);
});

test('segments that begin in the same second have different ids', () => {
  const at = '2026-03-01T00:00:00Z';
  expect(segmentsOf([report('a', at, 5), report('b', at, 60), report('c', at, null, { speed: null })])).toEqual([
    '201000001-2026-03-01T00:00:00.000000Z-1',
    '201000001-2026-03-01T00:00:00.000000Z-2',
    '201000001-2026-03-01T00:00:00.000000Z-3',
  ]);
});

test('NaN stands for null, in text it is text', () => {
  const line =
    '{"id": "a NaN, b", "mmsi": 1, "time": 1772323200, "lon": NaN, "lat": NaN, "speed": -Infinity, "course": NaN}';
  const reader = new SegmentLines();
  expect(reader.push(line, 1)).toBeUndefined();
  expect([...reader.results()]).toEqual([{ id: 'a NaN, b', segment: '000000001-2026-03-01T00:00:00.000000Z-1' }]);
});

test.each([
  ['{"id": 1', 'TRACKS-201'],
  ['[]', 'TRACKS-201'],
  ['{"id": 1, "time": "2026-03-01T00:00:00Z"}', 'TRACKS-203'],
  ['{"id": 1, "mmsi": "201000001", "time": "yesterday"}', 'TRACKS-204'],
  [' '.repeat(200_000), 'TRACKS-102'],
])('%s is a finding', (line, code) => {
  expect(new SegmentLines().push(line.slice(0, 200_000), 7)).toMatchObject({ code, line: 7, severity: 'error' });
});

describe.skipIf(files.length === 0)('dirty identities (skipped: ../shared/data is not here)', () => {
  test('the same segments as gpsdio-segment, as sets of reports', () => {
    let same = 0;
    let all = 0;
    for (const file of files) {
      const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean);
      const expected = lines.map((line) => /"expected": (?:null|"([^"]*)")/.exec(line)?.[1] ?? null);
      const hasPosition = (row: number): boolean => !/"lon": (?:NaN|null|181)/.test(lines[row]!);
      const ours = new Set(setsOf(segmentsOf(lines), hasPosition));
      const theirs = setsOf(expected, hasPosition);
      all += theirs.length;
      same += theirs.filter((set) => ours.has(set)).length;
    }
    expect(same / all).toBeGreaterThanOrEqual(0.99);
  });
});

/** Segments as sets of rows, those that hold a position. (Ids in the file leave out which of one second it was.) */
function setsOf(segments: readonly (string | null)[], hasPosition: (row: number) => boolean): string[] {
  const rows = Map.groupBy(segments.keys(), (row) => segments[row]);
  rows.delete(null);
  return [...rows.values()].filter((set) => set.some(hasPosition)).map((set) => set.join());
}
