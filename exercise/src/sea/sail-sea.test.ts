import { createDecoder, isValidImo } from '@quintet/ais';
import { createLand } from '@quintet/tracks';
import { beforeAll, describe, expect, test } from 'vitest';
import { behaviourKinds, seaDecoyKinds } from './behaviour.ts';
import { metresBetween } from './geo.ts';
import { hearSea } from './hear-sea.ts';
import { STATUS } from './plan.ts';
import { SEA_DAYS, seaOf } from './sea.ts';
import { seaTruth, type SeaTruth } from './sea-truth.ts';
import { sailSea } from './sail-sea.ts';
import { mmsiText } from './stage.ts';
import { watchedAreas } from './waters/places.ts';
import { chartNodes, gates, ports } from './waters/sea-chart.ts';

interface Heard {
  readonly time: number;
  readonly lon: number;
  readonly lat: number;
}

const SIZE = { seed: 11, casts: 50, entities: 600, days: SEA_DAYS };
const sea = seaOf(SIZE);
const truth = seaTruth(sea);
let text = '';
let lines = 0;
let duplicates = 0;
const heard = new Map<string, Heard[]>();
const types = new Map<number, number>();
const faults: string[] = [];

beforeAll(() => {
  const payloads = new Map<string, number>();
  const decoder = createDecoder({
    onMessage: (message, { timeMs }) => {
      types.set(message.type, (types.get(message.type) ?? 0) + 1);
      if (message.type !== 1 && message.type !== 18) return;
      const { mmsi, lon, lat } = message;
      if (lon === null || lat === null) return;
      const key = mmsiText(mmsi);
      const places = heard.get(key) ?? [];
      heard.set(key, places);
      places.push({ time: (timeMs ?? 0) / 1000, lon, lat });
    },
    onFinding: ({ code }) => faults.push(code),
  });
  for (const line of hearSea(sea, sea.from, sea.until)) {
    text += line.text;
    lines += 1;
    const payload = line.text.split(',')[6] ?? '';
    if (line.time - (payloads.get(payload) ?? Number.NEGATIVE_INFINITY) < 30) duplicates += 1;
    payloads.set(payload, line.time);
  }
  decoder.push(text);
  decoder.end();
});

const times = ({ start, end }: SeaTruth): [number, number] => [Date.parse(start) / 1000, Date.parse(end) / 1000];
const ofKind = (kind: string): readonly SeaTruth[] => truth.filter((line) => line.kind === kind);
const between = (vessel: string, from: number, to: number): readonly Heard[] =>
  (heard.get(vessel) ?? []).filter(({ time }) => time >= from && time < to);

describe('a small sea', () => {
  test('holds every behaviour and every look-alike', () => {
    const kinds = new Set(truth.map(({ kind }) => kind));
    expect([...behaviourKinds, ...seaDecoyKinds].filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(new Set(truth.map(({ id }) => id)).size).toBe(truth.length);
  });

  test('is small: about a hundred vessels, at most nine megabytes', () => {
    expect(sea.vessels.length).toBeGreaterThan(80);
    expect(sea.vessels.length).toBeLessThan(130);
    expect(text.length).toBeLessThan(9_000_000);
  });

  test('is heard as feeds deliver it: all kinds of messages, some twice, few spoilt, in the order of time', () => {
    expect([...types.keys()].toSorted((a, b) => a - b)).toEqual([1, 4, 5, 9, 14, 18, 19, 21, 24, 27]);
    expect(duplicates / lines).toBeGreaterThan(0.1);
    expect(faults.length / lines).toBeGreaterThan(0.0005);
    expect(faults.length / lines).toBeLessThan(0.003);
  });

  test('no two vessels have one MMSI but by design', () => {
    const planted = new Set(ofKind('shared_mmsi').flatMap(({ vessels }) => vessels));
    const first = sea.vessels
      .map(({ voices }) => mmsiText(voices[0]!.identity.mmsi))
      .filter((one) => !planted.has(one));
    expect(new Set(first).size).toBe(first.length);
    for (const mmsi of first) expect(mmsi).toMatch(/^\d{9}$/);
  });
});

describe('every vessel', () => {
  const land = createLand();

  test('sails on water', () => {
    const point = { lon: 0, lat: 0, status: 0 };
    for (const { plan, voices } of sea.vessels) {
      if (voices[0]!.identity.shipType === 0) continue;
      for (let time = sea.from; time < sea.until; time += 600) {
        plan.at(time, point);
        if (point.status === STATUS.away || point.status === STATUS.moored) continue;
        const { name } = voices[0]!.identity;
        expect(land.distanceKm(point.lon, point.lat), `${name} ${point.lon} ${point.lat}`).toBeGreaterThan(0);
      }
    }
  });

  test('comes from a port or from beyond the stations, and ends there, unless its truth says otherwise', () => {
    const odd = new Set(truth.filter(({ kind }) => appearing.has(kind)).flatMap(({ vessels }) => vessels));
    for (const { plan, voices, transponder } of sea.vessels) {
      if (transponder === 'aircraft' || odd.has(mmsiText(voices[0]!.identity.mmsi))) continue;
      const [begins, ends] = [plan.times[0]!, plan.times.at(-1)!];
      if (begins > sea.from)
        expect(isHarbour(plan.nearest(begins - 1)), `begins ${voices[0]!.identity.name}`).toBe(true);
      if (ends < sea.until) expect(isHarbour(plan.nearest(ends + 1)), `ends ${voices[0]!.identity.name}`).toBe(true);
    }
  });
});

const appearing = new Set<string>(['approach', 'distress', 'sart-test']);

function isHarbour({ lon, lat }: { readonly lon: number; readonly lat: number }): boolean {
  const known = [...Object.values(ports), ...gates.map((gate) => chartNodes[gate])];
  return known.some((one) => metresBetween(lon, lat, one.lon, one.lat) < Math.max(1000, one.slackNm * 2200));
}

test('thousands of vessels have MMSIs and IMO numbers of their own', () => {
  const { vessels } = seaOf({ seed: 3, casts: 9000, entities: 1000, days: 1 });
  const shared = vessels.map(({ registered }) => registered).filter((one) => one !== undefined);
  expect(shared.length).toBeGreaterThan(5000);
  expect(new Set(shared.map(({ vessel }) => vessel.mmsi)).size).toBe(shared.length);
  expect(new Set(shared.map(({ vessel }) => vessel.imo)).size).toBe(shared.length);
  for (const { vessel } of shared) expect(isValidImo(Number(vessel.imo)), vessel.imo).toBe(true);
  expect(() => sailSea({ seed: 3, vessels: 20_001 })).toThrow(RangeError);
});

describe('what is planted is in the reports', () => {
  test('gaps: nothing from the ship, though it was heard well before and is heard after', () => {
    for (const gap of ofKind('gap')) {
      const [from, to] = times(gap);
      const [vessel = ''] = gap.vessels;
      expect(between(vessel, from + 1, to - 1)).toEqual([]);
      expect(between(vessel, from - 7200, from).length, gap.id).toBeGreaterThan(5);
      expect(between(vessel, to, to + 7200).length, gap.id).toBeGreaterThan(5);
      expect(to - from).toBeGreaterThan(1.3 * 3600);
    }
  });

  test('meetings: both are heard, 46 to 400 metres apart', () => {
    for (const meeting of ofKind('meeting')) {
      const [from, to] = times(meeting);
      const [a, b] = meeting.vessels.map((vessel) => between(vessel, from + 600, to - 600));
      expect(Math.min(a!.length, b!.length), meeting.id).toBeGreaterThan(15);
      const apart = a!.map((one) => {
        const other = b!.reduce((x, y) => (Math.abs(y.time - one.time) < Math.abs(x.time - one.time) ? y : x));
        return metresBetween(one.lon, one.lat, other.lon, other.lat);
      });
      const median = apart.toSorted((x, y) => x - y)[Math.floor(apart.length / 2)]!;
      expect(median, meeting.id).toBeGreaterThan(30);
      expect(median, meeting.id).toBeLessThan(450);
    }
  });

  test('rings: positions lie on the ring', () => {
    for (const ring of ofKind('ring')) {
      const [from, to] = times(ring);
      const metres = between(ring.vessels[0]!, from, to).map(({ lon, lat }) =>
        metresBetween(lon, lat, ring.lon, ring.lat),
      );
      expect(metres.length).toBeGreaterThan(20);
      expect(Math.max(...metres) / Math.min(...metres)).toBeLessThan(1.25);
    }
  });

  test('jumps: far from where it was and is again', () => {
    for (const jump of ofKind('jump')) {
      const [from, to] = times(jump);
      const [vessel = ''] = jump.vessels;
      const before = between(vessel, from - 3600, from).at(-1)!;
      const first = between(vessel, from, to)[0]!;
      expect(metresBetween(before.lon, before.lat, first.lon, first.lat)).toBeGreaterThan(50_000);
    }
  });

  test('only those who are meant to are in the watched area', () => {
    const planted = new Set(ofKind('area_entry').flatMap(({ vessels }) => vessels));
    const [[west, south] = [0, 0], , [east, north] = [0, 0]] = watchedAreas[0]!.rings[0]!;
    const inside = [...heard].filter(([, places]) =>
      places.some(({ lon, lat }) => lon > west && lon < east && lat > south && lat < north),
    );
    expect(inside.map(([vessel]) => vessel).filter((vessel) => !planted.has(vessel))).toEqual([]);
  });

  test('shared MMSI: two places at once', () => {
    for (const shared of ofKind('shared_mmsi')) {
      const [from, to] = times(shared);
      const places = between(shared.vessels[0]!, from, to);
      const far = places.filter(
        (one, i) => i > 0 && metresBetween(one.lon, one.lat, places[i - 1]!.lon, places[i - 1]!.lat) > 20_000,
      );
      expect(far.length).toBeGreaterThan(20);
    }
  });
});

describe('the same lines', () => {
  const some = { seed: 5, vessels: 20, days: 2 };

  test('from the same seed', () => {
    const read = (): string => [...sailSea(some).lines()].map((line) => line.text).join('');
    const first = read();
    expect(first.length).toBeGreaterThan(100_000);
    expect(read()).toBe(first);
  });

  test('whether read whole or in windows', () => {
    const small = seaOf({ seed: 5, casts: 12, entities: 40, days: 2 });
    const middle = small.from + 30_000;
    const whole = [...hearSea(small, small.from, small.until)].map((line) => line.text);
    const parts = [...hearSea(small, small.from, middle), ...hearSea(small, middle, small.until)].map(
      (line) => line.text,
    );
    expect(parts).toEqual(whole);
  });

  test('in a larger sea, for every vessel of the smaller one', () => {
    const textsOf = (vessels: number): ReadonlySet<string> =>
      new Set([...sailSea({ ...some, vessels }).lines()].map((line) => line.text));
    const larger = textsOf(40);
    expect([...textsOf(20)].filter((line) => !larger.has(line))).toEqual([]);
  });
});
