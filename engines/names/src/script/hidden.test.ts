import { expect, it } from 'vitest';
import { hiddenCharacters } from './hidden.ts';

it.each([
  ['plain', 0],
  ['PAY\u202ePAL', 1],
  ['a\u200bb\u200cc\ufeff', 3],
  ['soft\u00adhyphen', 1],
  ['tag\u{e0041}', 1],
  ['محمد', 0],
  ['Zażółć', 0],
])('%j has %i hidden characters', (text, count) => {
  expect(hiddenCharacters(text)).toBe(count);
});
