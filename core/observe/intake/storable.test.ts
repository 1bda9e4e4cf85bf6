import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storable, storableJson } from './storable.ts';

test.each([
  ['as it is', 'Åsa \u{1F600} 漢', 'Åsa \u{1F600} 漢'],
  ['NUL', 'a\u0000b', 'ab'],
  ['half a pair', 'a\ud83db', 'a\ufffdb'],
  ['what only looks like one', String.raw`a\u0000b`, String.raw`a\u0000b`],
])('%s', (_name, text, kept) => {
  expect(storable({ list: [{ text }] })).toEqual({ list: [{ text: kept }] });
  expect(JSON.parse(storableJson({ text }))).toEqual({ text: kept });
});

test('whatever comes in is storable, and what was so already is left alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' })),
      fc.array(fc.integer({ min: 0, max: 0xffff })),
      (texts, units) => {
        const odd = String.fromCharCode(...units);
        const { kept } = storable({ kept: odd });
        expect(kept.includes('\u0000')).toBe(false);
        expect(kept.isWellFormed()).toBe(true);
        expect(storable(texts.map((text) => text.replaceAll('\u0000', '')))).toEqual(
          texts.map((text) => text.replaceAll('\u0000', '')),
        );
      },
    ),
  );
});
