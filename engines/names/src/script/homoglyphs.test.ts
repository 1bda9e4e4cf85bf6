import { expect, it } from 'vitest';
import { unmixHomoglyphs } from './homoglyphs.ts';

it.each([
  ['рetrov', 'petrov'],
  ['сompany', 'company'],
  ['пeтров', 'петров'],
  ['αcme', 'acme'],
  ['0liver', 'oliver'],
  ['s1emens', 'slemens'],
  ['g00gle', 'google'],
  ['boeing747', 'boeing747'],
  ['m21', 'm21'],
  ['747', '747'],
  ['petrov', 'petrov'],
  ['петров', 'петров'],
  ['', ''],
])('%s → %s', (token, plain) => {
  expect(unmixHomoglyphs(token)).toBe(plain);
});
