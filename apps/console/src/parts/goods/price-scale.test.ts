import { expect, test } from 'vitest';
import { placeAmong, priceScale, stackedSteps } from './price-scale.ts';

test('half the price is as far away as twice the price', () => {
  const { x } = priceScale([1, 10, 100], 0, 1000);
  expect(x(20) - x(10)).toBeCloseTo(x(10) - x(5), 6);
  expect(x(10)).toBeCloseTo(500, 6);
  expect(x(1)).toBeGreaterThan(0);
  expect(x(100)).toBeLessThan(1000);
});

test.each([
  [
    [3, 12],
    [5, 10],
  ],
  [[0.02, 300], [0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300].slice(1)],
  [
    [1, 1_000_000],
    [1, 10, 100, 1000, 10_000, 100_000, 1_000_000],
  ],
])('ticks of %j', (prices, ticks) => {
  const made = priceScale(prices, 0, 600).ticks;
  expect(made.length).toBeLessThanOrEqual(8);
  for (const tick of ticks.slice(1, -1)) if (made.length === ticks.length) expect(made).toContain(tick);
  expect(made).toEqual(made.toSorted((one, other) => one - other));
});

test('prices that are all the same have an axis of their own', () => {
  const { x, ticks } = priceScale([2, 2], 0, 100);
  expect(x(2)).toBeCloseTo(50, 6);
  expect(ticks).toContain(2);
});

test('points that would touch stand above and below each other', () => {
  expect(stackedSteps([0, 1, 2, 3, 50], 10, 3)).toEqual([0, 1, -1, 0, 0]);
  expect(stackedSteps([0, 20, 40], 10, 5)).toEqual([0, 0, 0]);
});

test.each([
  [5, [1, 2, 3], { dearer: 3, cheaper: 0, place: 'dearest' }],
  [0.5, [1, 2, 3], { dearer: 0, cheaper: 3, place: 'cheapest' }],
  [2, [1, 2, 3], { dearer: 1, cheaper: 1, place: 'among' }],
])('%d among %j', (price, sample, place) => {
  expect(placeAmong(price, sample)).toEqual(place);
});
