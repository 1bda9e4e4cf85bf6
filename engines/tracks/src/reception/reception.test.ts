import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aroundOf, blockOf, CELLS, cellBounds, cellOf, noCellsAround } from './cell-grid.ts';
import { GROUP_B } from './groups.ts';
import { FeedIntervals, reportIntervalS } from './interval.ts';
import { countOf, countSource, MAIN_SOURCES, sourceOf } from './main-sources.ts';
import { ReceptionMap } from './reception-map.ts';
import { shifted, stepShare } from './ten-minutes.ts';
import { vesselBit, vesselCount } from './vessel-bits.ts';

const T = Math.floor(Date.UTC(2026, 2, 1) / 1000);

/** `vessels` ships, each heard every minute for some hours; of what is sent `share` is heard. */
function heard(
  map: ReceptionMap,
  vessels: number,
  from: number,
  to: number,
  share = 1,
  lon = 5,
  lat = 55,
  group = 0,
): void {
  for (let time = from; time < to; time += 60)
    for (let vessel = 0; vessel < vessels; vessel++) map.heard(vessel, lon, lat, time, 3, 1 / share, group);
}

describe('cells', () => {
  test('every place lies in its cell', () => {
    const place = [
      fc.double({ min: -180, max: 179.999, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    ] as const;
    fc.assert(
      fc.property(...place, (lon, lat) => {
        const cell = cellOf(lon, lat);
        expect(cell).toBeGreaterThanOrEqual(0);
        expect(cell).toBeLessThan(CELLS);
        const [west, south, east, north] = cellBounds(cell);
        expect(lat).toBeGreaterThanOrEqual(south - 1e-9);
        expect(lat).toBeLessThanOrEqual(north + 1e-9);
        expect(lon).toBeGreaterThanOrEqual(west - 1e-9);
        expect(lon).toBeLessThanOrEqual(east + 1e-9);
      }),
    );
  });

  test.each([
    ['in the open', 5, 55, 9],
    ['over ±180°', 179.99, 10, 9],
    ['at a pole', 0, 89.99, 6],
  ])('a block %s has no cell twice', (_, lon, lat, count) => {
    const block = new Int32Array(25);
    const found = blockOf(lon, lat, 1, block);
    expect(found).toBeGreaterThanOrEqual(Math.min(count, 2));
    expect(new Set(block.slice(0, found)).size).toBe(found);
  });
});

describe('the cells around a place', () => {
  const around = noCellsAround();

  test('weigh one together, wherever it is', () => {
    const place = [
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    ] as const;
    fc.assert(
      fc.property(...place, (lon, lat) => {
        aroundOf(lon, lat, around);
        expect(around.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        for (const cell of around.cells) expect(cell >= 0 && cell < CELLS).toBe(true);
      }),
    );
  });

  test.each([
    ['in the middle of a cell it counts alone', 0.5, 0.5, 1],
    ['at its edge the next counts as much', 1, 0.5, 0.5],
    ['at its corner each of four', 1, 1, 0.25],
  ])('%s', (_, east, north, weight) => {
    const [west, south, eastEnd] = cellBounds(cellOf(5, 0.1));
    aroundOf(west + east * (eastEnd - west), south + north * 0.25, around);
    expect(Math.max(...around.weights)).toBeCloseTo(weight, 6);
  });
});

describe('main receivers of a cell', () => {
  const counted = (sources: readonly number[]): Map<number, number> => {
    const words = new Uint32Array(MAIN_SOURCES);
    for (const source of sources) countSource(words, 0, source);
    return new Map([...words].filter((word) => countOf(word) > 0).map((word) => [sourceOf(word), countOf(word)]));
  };

  test('few are counted exactly', () => {
    expect(counted([7, 0, 7, 300, 7, 0])).toEqual(
      new Map([
        [7, 3],
        [0, 2],
        [300, 1],
      ]),
    );
  });

  test('who gave more than a quarter is among them, and counted too high by a quarter at most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 400 }), (sources) => {
        const found = counted(sources);
        for (let source = 0; source < 10; source++) {
          const times = sources.filter((one) => one === source).length;
          if (times > sources.length / 4) expect(found.get(source)).toBeGreaterThanOrEqual(times);
          expect(found.get(source) ?? 0).toBeLessThanOrEqual(times + sources.length / 4);
        }
      }),
    );
  });

  test('counts stay bounded, and what is long ago weighs less', () => {
    const found = counted([...Array.from({ length: 10_000 }, () => 1), ...Array.from({ length: 5000 }, () => 2)]);
    expect(found.get(1)!).toBeLessThan(4200);
    expect(found.get(2)!).toBeGreaterThan(found.get(1)!);
  });
});

describe('ten minutes', () => {
  test('two words move like one number', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 64n - 1n), fc.integer({ min: 0, max: 70 }), (value, steps) => {
        const [high, low] = shifted(Number(value >> 32n), Number(value & 0xffffffffn), steps);
        const expected = BigInt.asUintN(64, value << BigInt(steps));
        expect((BigInt(high) << 32n) | BigInt(low)).toBe(expected);
      }),
    );
  });

  test('share of steps', () => {
    expect(stepShare(0, 0b1011, 100, 97, 100)).toBe(0.75);
    expect(stepShare(1, 0, 100, 68, 68)).toBe(1);
    expect(stepShare(0, 1, 100, 101, 102)).toBe(0);
    expect(stepShare(0, 1, 100, 30, 100)).toBeNaN();
  });
});

test('vessels are counted nearly right up to sixty', () => {
  for (const count of [0, 1, 3, 10, 30, 60]) {
    let [high, low] = [0, 0];
    for (let track = 0; track < count; track++) {
      const bit = vesselBit(track);
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
    }
    expect(Math.abs(vesselCount(high, low) - count)).toBeLessThanOrEqual(1 + count / 3);
  }
});

describe('intervals', () => {
  test.each([
    ['class A under way', 1, 1, 0, 12, 10],
    ['class A, faster', 1, 1, 0, 18, 6],
    ['class A, fast', 1, 1, 0, 25, 2],
    ['class A at anchor', 1, 1, 1, 0.1, 180],
    ['class A that says it is at anchor and sails', 1, 1, 1, 12, 10],
    ['class B', 2, 18, -1, 7, 30],
    ['class B that lies still', 2, 18, -1, 0, 180],
    ['long range', 1, 27, 0, 12, 180],
    ['an aircraft', 3, 9, -1, 120, 10],
  ])('%s', (_, transponder, type, status, speed, seconds) => {
    expect(reportIntervalS(transponder, type, status, speed)).toBe(seconds);
  });

  test('a feed that gives a report every five minutes is expected to', () => {
    const intervals = new FeedIntervals();
    for (let i = 0; i < 5000; i++) intervals.learn(0, 270 + (i % 7) * 10);
    expect(intervals.expectedS(0, 10)).toBeGreaterThan(260);
    expect(intervals.expectedS(0, 10)).toBeLessThan(340);
    expect(intervals.expectedS(1, 30)).toBe(30);
  });
});

describe('the map', () => {
  test('share and vessels, the asker left out', () => {
    const map = new ReceptionMap();
    heard(map, 5, T, T + 7200, 0.8);
    expect(map.at(5, 55, T + 7000, 0)).toBeCloseTo(0.8, 5);
    expect(map.vesselsAt(5, 55, T + 7000, 0)).toBe(4);
    expect(map.vesselsAt(5, 55, T + 7000, 99)).toBe(5);
    expect(map.usual(5, 55, T + 7000, 0)).toMatchObject({ vessels: 4 });
  });

  test('where nobody is heard nothing can be said', () => {
    const map = new ReceptionMap();
    heard(map, 5, T, T + 7200);
    expect(map.at(15, 55, T + 7000, 0)).toBeNaN();
    expect(map.at(5, 55, T + 5 * 3600, 0)).toBeNaN();
  });

  test('ships that were missed lower it, and what is known to be bad is not mended by neighbours', () => {
    const map = new ReceptionMap();
    heard(map, 5, T, T + 7200);
    for (let time = T; time < T + 7200; time += 600) map.missed(5.5, 55, time, 10);
    expect(map.usual(5, 55, T + 7000, -1).share).toBe(1);
    expect(map.usual(5.5, 55, T + 7000, -1).share).toBe(0);
  });

  test('class B is told apart', () => {
    const map = new ReceptionMap();
    heard(map, 5, T, T + 7200);
    heard(map, 5, T, T + 7200, 0.3, 5, 55, GROUP_B);
    expect(map.usual(5, 55, T + 7000, -1).share).toBe(1);
    expect(map.usual(5, 55, T + 7000, -1, GROUP_B).share).toBeCloseTo(0.3);
  });

  test('a feed that stops is seen in the ten minutes that nobody was heard', () => {
    const map = new ReceptionMap();
    heard(map, 5, T, T + 3600);
    heard(map, 5, T + 5400, T + 7200);
    expect(map.coverage(5, 55, T, T + 3600)).toBe(1);
    expect(map.coverage(5, 55, T + 3600, T + 5400)).toBe(0);
    expect(map.coverage(5, 55, T + 1800, T + 5400)).toBe(0.5);
    expect(map.sourceCoverage(3, T + 3600, T + 7200)).toBe(0.5);
    expect(map.sourceLastHeard(3)).toBe(T + 7140);
    expect(map.sourceLastHeard(4)).toBeNaN();
  });

  test('the layer says where it is blind and since when', () => {
    const map = new ReceptionMap();
    heard(map, 5, T, T + 3600);
    heard(map, 2, T, T + 7200, 1, 8);
    const layer = [...map.cells(T + 7200)];
    expect(layer.map(({ blind, lastHeard }) => [blind, lastHeard - T])).toEqual([
      [true, 3540],
      [false, 7140],
    ]);
  });

  test('what is two days old is forgotten, and its room given back', () => {
    const map = new ReceptionMap();
    heard(map, 5, T, T + 600);
    heard(map, 5, T + 72 * 3600, T + 72 * 3600 + 600, 1, 20);
    expect([...map.cells(T + 72 * 3600)].map(({ vessels }) => vessels)).toEqual([5]);
    expect(map.usual(5, 55, T + 72 * 3600, -1).vessels).toBe(0);
  });

  test('a snapshot goes on alike', () => {
    const map = new ReceptionMap();
    heard(map, 5, T, T + 3600);
    const other = new ReceptionMap();
    other.restore(structuredClone(map.snapshot()));
    for (const each of [map, other]) heard(each, 7, T + 3600, T + 5400, 0.5);
    expect(other.snapshot()).toEqual(map.snapshot());
    expect([...other.cells(T + 5400)]).toEqual([...map.cells(T + 5400)]);
  });
});

describe('fading, and receivers that fall silent', () => {
  test('the share of a place is between those of the cells around it', () => {
    const map = new ReceptionMap();
    const [west, south, east, north] = cellBounds(cellOf(5, 55));
    const width = east - west;
    const middle = (south + north) / 2;
    heard(map, 20, T, T + 3600, 1, west + width / 2, middle);
    heard(map, 4, T, T + 3600, 0.2, west + 1.5 * width, middle);
    const shareAt = (lon: number): number => map.usual(lon, middle, T + 3600, -1).share;
    expect(shareAt(west + width / 2)).toBeCloseTo(1, 2);
    expect(shareAt(east)).toBeCloseTo(0.6, 2);
    expect(shareAt(west + 1.5 * width)).toBeCloseTo(0.2, 2);
  });

  test('the share of receivers that are silent now, of all that heard a place', () => {
    const map = new ReceptionMap();
    for (let time = T; time < T + 7200; time += 60)
      for (let vessel = 0; vessel < 4; vessel++) map.heard(vessel, 5, 55, time, vessel === 0 ? 1 : 2, 1);
    for (let time = T + 7200; time < T + 10_800; time += 60) map.heard(0, 5, 55, time, 1, 1);
    expect(map.silentSourceShare(5, 55, T + 7200, T + 10_800)).toBeCloseTo(360 / 540, 2);
    expect(map.silentSourceShare(5, 55, T + 3600, T + 7200)).toBe(0);
    expect(map.silentSourceShare(8, 50, T, T + 7200)).toBeNaN();
  });
});
