import { describe, expect, test } from 'vitest';
import { bicCountry, isBic, isIban, isLei, isUetr } from './identifiers.ts';

describe('identifiers', () => {
  test.each([
    ['DE89370400440532013000', true],
    ['FR1420041010050500013M02606', true],
    ['DE88370400440532013000', false],
    ['de89370400440532013000', false],
    ['DE89', false],
    ['', false],
  ])('isIban %s: %s', (text, expected) => {
    expect(isIban(text)).toBe(expected);
  });

  test.each([
    ['AAAADEFF', true],
    ['AAAADEFFXXX', true],
    ['1234DEFF', true],
    ['AAAADEF', false],
    ['AAAADEFFXX', false],
    ['AAAA99FF', false],
  ])('isBic %s: %s', (text, expected) => {
    expect(isBic(text)).toBe(expected);
  });

  test('the country of a BIC', () => {
    expect(bicCountry('AAAADEFFXXX')).toBe('DE');
    expect(bicCountry('NO BIC')).toBeUndefined();
  });

  test('an LEI has check digits', () => {
    expect(isLei('QUINTETEXAMPLE000107')).toBe(true);
    expect(isLei('QUINTETEXAMPLE000108')).toBe(false);
  });

  test('a UETR is a version 4 UUID in lower case', () => {
    expect(isUetr('11111111-2222-4333-8444-555555555555')).toBe(true);
    expect(isUetr('11111111-2222-1333-8444-555555555555')).toBe(false);
    expect(isUetr('AAAAAAAA-2222-4333-8444-555555555555')).toBe(false);
  });
});
