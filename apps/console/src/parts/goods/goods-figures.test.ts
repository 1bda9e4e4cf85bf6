import { expect, test } from 'vitest';
import { mass, percent, price } from './goods-figures.ts';

test.each([
  [223046.4, '223,046'],
  [1000, '1,000'],
  [100, '100.00'],
  [16.392, '16.39'],
  [0.1, '0.10'],
  [0.0412, '0.041'],
  [0, '0.00'],
])('a price of %d is written %s', (euro, text) => {
  expect(price(euro)).toBe(text);
});

test.each([
  [962629.5, '962,630'],
  [12.44, '12.4'],
  [3, '3'],
  [0.0512, '0.051'],
])('a mass of %d kg is written %s', (kg, text) => {
  expect(mass(kg)).toBe(text);
});

test.each([
  [0, '0 %'],
  [0.0002, '< 0.1 %'],
  [0.0023, '0.2 %'],
  [0.05, '5 %'],
  [0.191, '19 %'],
  [1, '100 %'],
])('a share of %d is written %s', (share, text) => {
  expect(percent(share)).toBe(text);
});
