import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipRing } from './clip.ts';
import { boxOf, boxText, isWithin, nearLon, readBox, wrapLon } from './geo-box.ts';
import { decodeRing, encodeRing } from './land-code.ts';
import { scaleMiles, seaFrame } from './sea-frame.ts';
import { trackPoints } from './sea-scene.ts';
import { distanceM, mercator, placeAt } from './sphere.ts';
import { roundTop, timeTicks } from './time-scale.ts';
import { isSilenceOf, trackPieces } from './track-lines.ts';

const lonLat = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }));

describe('the code of outlines', () => {
  it('gives back each point within half a step', () => {
    fc.assert(
      fc.property(fc.array(lonLat, { minLength: 1, maxLength: 50 }), (ring) => {
        const back = decodeRing(encodeRing(ring, 1000), 1000);
        for (const [lon, lat] of back) {
          expect(ring.some(([x, y]) => Math.abs(x - lon) <= 0.0006 && Math.abs(y - lat) <= 0.0006)).toBe(true);
        }
      }),
    );
  });
});

describe('boxes', () => {
  it.each([
    [-179, 179, 181],
    [179, -179, -181],
    [10, 12, 10],
  ])('%d near %d is %d', (lon, to, near) => expect(nearLon(lon, to)).toBe(near));
  it.each([
    [181, -179],
    [-181, 179],
    [180, -180],
    [540, -180],
  ])('%d is %d', (lon, wrapped) => expect(wrapLon(lon)).toBe(wrapped));
  it.each([
    ['18,31,28,36', { west: 18, south: 31, east: 28, north: 36 }],
    ['170,-10,-170,10', { west: 170, south: -10, east: 190, north: 10 }],
    ['1,2,3', undefined],
    ['0,5,1,4', undefined],
    ['a,b,c,d', undefined],
  ])('reads %s', (text, box) => expect(readBox(text)).toEqual(box));
  it('writes a box over ±180° with west beyond east', () => {
    expect(boxText({ west: 170, south: -10, east: 190, north: 10 })).toBe('170,-10,-170,10');
    expect(boxText({ west: -200, south: -95, east: 200, north: 95 })).toBe('-180,-90,180,90');
  });
});

describe('clipRing', () => {
  const box = { west: 0, south: 0, east: 10, north: 10 };
  it('leaves nothing outside the box', () => {
    fc.assert(
      fc.property(fc.array(lonLat, { minLength: 3, maxLength: 30 }), (ring) => {
        const wide = { west: -1e-9, south: -1e-9, east: 10 + 1e-9, north: 10 + 1e-9 };
        expect(clipRing(ring, box).every((place) => isWithin(wide, place))).toBe(true);
      }),
    );
  });
  it('keeps what is inside and cuts what is half outside', () => {
    expect(
      clipRing(
        [
          [1, 1],
          [2, 1],
          [2, 2],
        ],
        box,
      ),
    ).toEqual([
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
    expect(
      boxOf(
        clipRing(
          [
            [-5, 1],
            [5, 1],
            [5, 5],
            [-5, 5],
          ],
          box,
        ),
      ),
    ).toEqual({ west: 0, south: 1, east: 5, north: 5 });
  });
});

describe('distances', () => {
  it('measures a degree of latitude and comes back from where it went', () => {
    expect(distanceM([0, 0], [0, 1])).toBeCloseTo(111_195, -1);
    const there = placeAt([23, 35], 60, 50_000);
    expect(distanceM([23, 35], there)).toBeCloseTo(50_000, 3);
  });
  it('puts the equator in the middle', () => expect(mercator([0, 0])[1]).toBeCloseTo(0.5, 12));
});

describe('seaFrame', () => {
  it('shows every place, also over ±180°', () => {
    const places = [
      [179, 10],
      [-179, 12],
      [178, 11],
    ] as const;
    const frame = seaFrame(places, 640, 300);
    for (const place of places) {
      const [x, y] = frame.at(place);
      expect(x >= 0 && x <= 640 && y >= 0 && y <= 300).toBe(true);
    }
  });
  it('chooses a round scale that fits', () => {
    expect(scaleMiles(100, 150)).toEqual({ miles: 5, widthPx: 92.6 });
  });
});

describe('tracks', () => {
  const points = trackPoints({ points: [0, 1, 1, 5, 90, 60, 2, 1, null, null, 7200, 3, 1, 5, 90, 7260, 4, 1, 5, 90] });
  it('reads five numbers a point', () => {
    expect(points[1]).toEqual({ time: 60, place: [2, 1], speed: null, course: null });
    expect(trackPoints({ points: [0, null, 1, 5, 90] })).toEqual([]);
  });
  it('makes of a silence a piece of its own', () => {
    const pieces = trackPieces(points);
    expect(pieces.map(({ silent }) => silent)).toEqual([false, true, false]);
    const silence = pieces.find(({ silent }) => silent);
    expect(silence && isSilenceOf(silence, [2, 1], [3, 1])).toBe(true);
    expect(pieces.every(({ age }) => age >= 0 && age <= 1)).toBe(true);
  });
  it('joins the pieces of a track without a break', () => {
    const long = Array.from({ length: 200 }, (_, at) => ({
      time: at * 60,
      place: [at, 0] as const,
      speed: 1,
      course: 90,
    }));
    const pieces = trackPieces(long);
    for (const [at, piece] of pieces.entries()) {
      const before = pieces[at - 1];
      if (before !== undefined) expect(piece.places[0]).toEqual(before.places.at(-1));
    }
    expect(pieces.at(-1)?.places.at(-1)).toEqual([199, 0]);
  });
});

describe('axes', () => {
  it.each([
    [10.8, 12],
    [0, 1],
    [500, 500],
    [46, 50],
  ])('the top for %d is %d', (value, top) => expect(roundTop(value)).toBe(top));
  it('says midnights as days', () => {
    const from = Date.UTC(2026, 9, 12) / 1000;
    expect(timeTicks(from, from + 2 * 86_400, 400).map(({ words }) => words)).toEqual([
      '12 Oct',
      '12:00',
      '13 Oct',
      '12:00',
      '14 Oct',
    ]);
  });
});
