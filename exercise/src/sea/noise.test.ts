import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normal, smooth, unit } from './noise.ts';

const sample = Array.from({ length: 20_000 }, (_, i) => i);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('noise', () => {
  test('stays in its range and depends on key, stream and counter', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 1000 }), fc.nat(), (key, stream, counter) => {
        const value = unit(key, stream, counter);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(Math.abs(normal(key, stream, counter))).toBeLessThan(3.5);
        expect(Math.abs(smooth(key, stream, counter, 600))).toBeLessThanOrEqual(1);
        expect(unit(key, stream + 1, counter)).not.toBe(value);
      }),
    );
  });

  test('is spread evenly, and neighbours are independent', () => {
    const values = sample.map((i) => unit(7, 3, i));
    expect(mean(values)).toBeCloseTo(0.5, 1);
    const pairs = values.slice(1).map((value, i) => (value - 0.5) * (values[i]! - 0.5));
    expect(Math.abs(mean(pairs))).toBeLessThan(0.002);
  });

  test('normal has deviation 1, smooth moves slowly', () => {
    const values = sample.map((i) => normal(7, 3, i));
    expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 1);
    for (let i = 0; i < 5000; i += 10)
      expect(Math.abs(smooth(7, 3, i + 10, 600) - smooth(7, 3, i, 600))).toBeLessThan(0.06);
  });
});
