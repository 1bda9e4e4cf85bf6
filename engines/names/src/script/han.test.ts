import { expect, it } from 'vitest';
import { PINYIN_ANCHORS } from './han-anchors.ts';
import { romanizeHan } from './han.ts';

it('holds the anchors in the order of the runtime’s collation', () => {
  const anchors = PINYIN_ANCHORS.trim()
    .split(/\s+/)
    .map((pair) => pair.slice(-1));
  const collator = new Intl.Collator('zh-u-co-pinyin');
  expect(anchors.length).toBeGreaterThan(390);
  expect([...anchors].sort(collator.compare)).toEqual(anchors);
});

it.each([
  ['安', 'an'],
  ['北', 'bei'],
  ['能', 'neng'],
  ['女', 'nu'],
  ['吕', 'lu'],
  ['略', 'lue'],
  ['虐', 'nue'],
  ['龙龍', 'long long'],
  ['东方之珠', 'dongfang zhizhu'],
  ['谁', 'shui'],
  ['座', 'zuo'],
  ['一', 'yi'],
])('reads %s as %s', (characters, pinyin) => {
  expect(romanizeHan(characters)).toBe(pinyin);
});
