import { describe, expect, test } from 'vitest';
import { CODES } from './codes.ts';
import type { Layout } from './layout.ts';
import { MESSAGES } from './messages.ts';

const layouts: readonly Layout[] = MESSAGES;

test('every type from 1 to 28 has a layout', () => {
  expect([...new Set(layouts.map(({ type }) => type))].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 28 }, (_, i) => i + 1),
  );
});

describe.each(layouts.map((layout) => [`${layout.type} ${layout.variant ?? ''}`, layout] as const))(
  'type %s',
  (_, { fields, bitsMin, bitsStandard }) => {
    test('fields follow each other without gaps', () => {
      let end = 0;
      for (const { start, bits, alternative, fromEnd } of fields) {
        if (alternative || fromEnd || bits === 0) continue;
        expect(start).toBe(end);
        end = start + bits;
      }
    });

    test('a field that the shortest message lacks is null or optional, and no other is', () => {
      for (const { name, kind, start, bits, cut, optional, rest, fromEnd } of fields) {
        if (kind === 'spare' || rest || fromEnd) continue;
        expect([name, cut === true || optional !== undefined]).toEqual([name, start + bits > bitsMin]);
      }
    });

    test('lengths, sentences and lists of values', () => {
      expect(bitsStandard[0]).toBeLessThanOrEqual(bitsStandard[1]);
      for (const { name, sentence, codes } of fields) {
        expect([name, sentence]).toEqual([name, expect.stringMatching(/^.*[.;]$/)]);
        if (codes !== undefined) expect(Object.keys(CODES)).toContain(codes);
      }
    });

    test('names are used once', () => {
      const names = fields.filter(({ kind }) => kind !== 'spare').map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    });
  },
);
