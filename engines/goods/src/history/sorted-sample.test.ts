import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoundedMap } from './bounded-map.ts';
import { sampleOf, SortedSample } from './sorted-sample.ts';

// Zero has one sign: which of two equal zeros stands first is nobody's matter.
const value = fc.double({ min: -50, max: 50, noNaN: true }).map((number) => number + 0);
const values = fc.array(value, { minLength: 1, maxLength: 80 });

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

test('middle and spread are those of the last values', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 80 }), (all, max, askedAt) => {
      const sample = new SortedSample(max);
      for (const [at, value] of all.entries()) {
        sample.add(value);
        // From here on it is held sorted.
        if (at + 1 === askedAt) expect(sample.median).toBeCloseTo(middle(all.slice(0, askedAt).slice(-max)), 9);
      }
      const last = all.slice(-max);
      const median = middle(last);
      expect(sample.size).toBe(last.length);
      expect(sample.median).toBeCloseTo(median, 9);
      expect(sample.sigma).toBeCloseTo(1.4826 * middle(last.map((value) => Math.abs(value - median))), 9);
      expect(sample.quantile(0)).toBe(Math.min(...last));
      expect(sample.quantile(1)).toBe(Math.max(...last));
      expect(sample.values()).toEqual(last);
    }),
  );
});

test('a sample made of its values goes on as if nothing had happened', () => {
  fc.assert(
    fc.property(values, values, (before, after) => {
      const sample = sampleOf(before, 16);
      const again = sampleOf(sample.values(), 16);
      for (const value of after) {
        sample.add(value);
        again.add(value);
      }
      expect(again.values()).toEqual(sample.values());
      expect([again.median, again.sigma]).toEqual([sample.median, sample.sigma]);
    }),
  );
});

test('a bounded map keeps what was set last, and never more than its limit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 200 }),
      fc.integer({ min: 2, max: 20 }),
      (keys, max) => {
        const map = new BoundedMap<number>(max);
        keys.forEach((key, at) => void map.set(String(key), at));
        const held = [...map.entries()];
        expect(held.length).toBeLessThanOrEqual(max);
        expect(new Set(held.map(([key]) => key)).size).toBe(held.length);
        for (const [key, at] of held) expect(keys.lastIndexOf(Number(key))).toBe(at);
        const last = keys.at(-1);
        if (last !== undefined) expect(map.get(String(last))).toBe(keys.length - 1);
      },
    ),
  );
});
