import { describe, expect, it } from 'vitest';
import { numberAt, numberValue, romanValue } from './numbers.ts';

describe('numberValue', () => {
  it.each([
    ['44', 44],
    ['007', 7],
    ['2nd', 2],
    ['1st', 1],
    ['3e', 3],
    ['second-', undefined],
    ['first', 1],
    ['zweite', 2],
    ['troisieme', 3],
    ['vtoraya', 2],
    ['twelve', 12],
    ['fortyfour', 44],
    ['zwanzig', 20],
    ['viii', 8],
    ['ii', 2],
    ['xv', 15],
    ['xxx', 30],
    ['i', undefined],
    ['v', undefined],
    ['iiii', undefined],
    ['vx', undefined],
    ['mix', undefined],
    ['li', undefined],
    ['12a', undefined],
    ['1'.repeat(16), undefined],
    ['gazprom', undefined],
    ['', undefined],
  ])('%j → %j', (token, value) => {
    expect(numberValue(token)).toBe(value);
  });
});

it.each([
  ['i', 1],
  ['v', 5],
  ['xx', 20],
  ['xxxix', 39],
  ['xl', undefined],
  ['', undefined],
])('Roman %j → %j', (token, value) => {
  expect(romanValue(token)).toBe(value);
});

it.each([
  [['forty', 'four'], { value: 44, length: 2 }],
  [['twenty', 'first'], { value: 21, length: 2 }],
  [['forty', 'bank'], { value: 40, length: 1 }],
  [['20', '4'], { value: 20, length: 1 }],
  [['bank'], undefined],
])('%j → %j', (tokens, expected) => {
  expect(numberAt(tokens, 0)).toEqual(expected);
});
