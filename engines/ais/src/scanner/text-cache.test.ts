import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawText, trimmedText } from '../messages/six-bit-text.ts';
import { TextCache } from './text-cache.ts';

const cache = new TextCache();
const six = fc
  .array(fc.oneof(fc.constantFrom(0, 32), fc.integer({ min: 0, max: 63 })), { minLength: 80, maxLength: 80 })
  .map((values) => Uint8Array.from(values));

test('a text is what the object has, from memory or not', () => {
  fc.assert(
    fc.property(six, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 34 }), (values, start, chars) => {
      const text = trimmedText(rawText(values, start, chars));
      expect(cache.read(values, start, chars)).toBe(text);
      expect(cache.read(values, start, chars)).toBe(text);
    }),
  );
});

test('a text in two pieces', () => {
  fc.assert(
    fc.property(six, fc.integer({ min: 0, max: 14 }), (values, more) => {
      const text = trimmedText(rawText(values, 43, 20) + rawText(values, 272, more));
      expect(cache.readTwo(values, 43, 20, 272, more)).toBe(text);
    }),
  );
});
