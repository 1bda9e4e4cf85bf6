import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPoints, unpackPoints } from './track-points.ts';

const point = fc.record({
  time: fc.double({ min: 0, max: 86_400, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  speed: fc.oneof(fc.constant(Number.NaN), fc.double({ min: 0, max: 102, noNaN: true })),
  course: fc.oneof(fc.constant(Number.NaN), fc.double({ min: 0, max: 359, noNaN: true })),
});

test('what is kept comes back to a tenth of a second, a millionth of a degree, a tenth of a knot', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), fc.integer({ min: 0, max: 2_000_000_000 }), (some, start) => {
      const points = some.map((one) => ({ ...one, time: start + one.time })).sort((a, b) => a.time - b.time);
      const back = unpackPoints(packPoints(points), points[0]?.time ?? 0);
      expect(back).toHaveLength(points.length);
      back.forEach((one, i) => {
        expect(Math.abs(one.time - points[i]!.time)).toBeLessThan(0.06);
        expect(Math.abs(one.lon - points[i]!.lon)).toBeLessThan(1e-6);
        expect(Math.abs(one.lat - points[i]!.lat)).toBeLessThan(1e-6);
        for (const key of ['speed', 'course'] as const) {
          if (Number.isNaN(points[i]![key])) expect(one[key]).toBeNaN();
          else expect(Math.abs(one[key] - points[i]![key])).toBeLessThan(0.06);
        }
      });
    }),
  );
});
