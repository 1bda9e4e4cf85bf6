import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clearWords, longestPx, type PlacedWords } from './clear-words.ts';

const HEIGHT_PX = 300;
const lastHeard: PlacedWords = {
  x: 100,
  y: 90,
  anchor: 'start',
  lines: ['last heard 23 Nov 00:46', 'dark 21 h 19 min'],
};
const name: PlacedWords = { x: 98, y: 94, anchor: 'start', lines: ['Halcyon Reach'] };

it.each<[string, PlacedWords[], number[]]>([
  ['words that are clear stay', [lastHeard, { ...name, y: 200 }], [90, 200]],
  ['a name gives way to where it was last heard', [lastHeard, name], [90, 122]],
  ['to the other side nothing is in the way', [lastHeard, { ...name, anchor: 'end' }], [90, 94]],
  [
    'at the lower edge it goes up',
    [
      { ...lastHeard, y: 290, lines: ['last heard'] },
      { ...name, y: 292 },
    ],
    [290, 264],
  ],
])('%s', (_what, words, feet) => {
  expect(clearWords(words, HEIGHT_PX).map(({ y }) => y)).toEqual(feet);
});

it('never lays three words that begin at one place over each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 240 }), fc.constantFrom('start', 'middle', 'end'), (y, anchor) => {
      const words = [lastHeard, name, { ...name, lines: ['dark 2 h'] }].map((one) => ({ ...one, x: 200, y, anchor }));
      const feet = clearWords(words, HEIGHT_PX).map((one) => one.y);
      const [first = 0, second = 0, third = 0] = feet;
      expect(Math.abs(second - third)).toBeGreaterThanOrEqual(14);
      for (const foot of [second, third]) expect(foot - first <= -14 || foot - first >= 28).toBe(true);
    }),
  );
});

it('knows how wide the longest line is', () => {
  expect(longestPx(['ab', 'abcd'])).toBeCloseTo(25.6);
});
