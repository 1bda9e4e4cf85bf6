import { expect, test } from 'vitest';
import { countries, fittingCountries } from './countries.ts';

test('countries of today, no unions and no codes that were withdrawn', () => {
  const codes = countries().map(({ code }) => code);
  for (const code of ['MT', 'IT', 'CY', 'GR', 'XK', 'UA', 'GB']) expect(codes).toContain(code);
  for (const code of ['EU', 'UN', 'ZZ', 'SU', 'YU', 'DD', 'AN']) expect(codes).not.toContain(code);
  expect(codes.length).toBeGreaterThan(240);
  expect(codes.length).toBeLessThan(260);
});

test.each([
  ['malt', ['MT']],
  ['MT', ['MT']],
  ['turkiye', ['TR']],
  ['no such place', []],
])('%s', (text, codes) => expect(fittingCountries(text).map(({ code }) => code)).toEqual(codes));
