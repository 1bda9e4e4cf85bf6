import { expect, test } from 'vitest';
import { holds, readSlices } from './font-slices.ts';

test('ranges are read, and the brackets of numbered slices left out', () => {
  const [latin, fourth] = readSlices('{"latin": "U+0000-00FF, U+0131", "[4]": "U+1f1e9-1f1f5"}');
  expect(latin).toEqual({
    name: 'latin',
    ranges: [
      [0, 0xff],
      [0x131, 0x131],
    ],
  });
  expect(fourth?.name).toBe('4');
  expect([0x41, 0xff, 0x131, 0x100].map((codePoint) => latin && holds(latin, codePoint))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each(['{"latin": "0000-00FF"}', '{"latin": "U+4??"}', 'null'])('%s is refused', (text) => {
  expect(() => readSlices(text)).toThrow('not a');
});
