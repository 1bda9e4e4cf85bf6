import { expect, it } from 'vitest';
import { romanize } from '../script/index.ts';
import { initialOf, isFiller, isKunya, isParticle, isTitle } from './small-words.ts';

it.each([
  'mr',
  'dr',
  'haji',
  'hajji',
  'sheikh',
  'mullah',
  'mawlawi',
  'qari',
  'sayyid',
  'general',
  'colonel',
  'engineer',
  'prof',
  'jr',
  'sr',
  romanize('генерал'),
])('%s is a title', (token) => {
  expect(isTitle(token)).toBe(true);
});

it('knows ranks in Arabic letters only there', () => {
  const token = romanize('عميد');
  expect([isTitle(token, true), isTitle(token)]).toEqual([true, false]);
});

it.each(['ma', 'he', 'min', 'mohammed', 'king', 'don', ''])('%j is no title', (token) => {
  expect(isTitle(token)).toBe(false);
});

it.each([
  'al',
  'el',
  'ul',
  'bin',
  'ibn',
  'ben',
  'bint',
  'von',
  'van',
  'der',
  'de',
  'la',
  'di',
  'da',
  'du',
  'y',
  'e',
  'of',
  'the',
  'and',
])('%s is a particle', (token) => {
  expect(isParticle(token)).toBe(true);
});

it('keeps abu apart from the particles', () => {
  expect(isKunya('abu')).toBe(true);
  expect(isKunya('abou')).toBe(true);
  expect(isParticle('abu')).toBe(false);
});

it.each(['of', 'the', 'for', 'de', 'und', 'dlya'])('%s is a filler', (token) => {
  expect(isFiller(token)).toBe(true);
});

it.each([
  ['joachim', 'j'],
  ['j', 'j'],
  ['шилов', 'ш'],
  ['', ''],
])('initial of %j is %j', (token, initial) => {
  expect(initialOf(token)).toBe(initial);
});
