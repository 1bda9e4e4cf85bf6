import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_BYTES_MAX } from './feed.ts';
import { feed } from './testing/feed-arbitrary.ts';
import { CLASS_A, hear, part, STATIC, tagBlock, whole } from './testing/nmea.ts';

/** The bytes of a text, cut at places that are given as shares of the rest. */
function cut(text: string, sizes: readonly number[]): Uint8Array[] {
  const bytes = Buffer.from(text, 'latin1');
  const chunks: Uint8Array[] = [];
  let from = 0;
  for (let n = 0; from < bytes.length; n++) {
    const size = sizes[n % sizes.length]!;
    chunks.push(n % 2 === 0 ? bytes.subarray(from, from + size) : new Uint8Array(bytes.subarray(from, from + size)));
    from += size;
  }
  return chunks;
}

const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 });

describe('MessageStream', () => {
  test('what was sent is heard, in the order of the last parts', () => {
    fc.assert(
      fc.property(feed, ({ text, payloads }) => {
        expect(hear(text).messages.map(({ payload, bits }) => ({ payload, bits }))).toEqual(payloads);
      }),
      { numRuns: 500 },
    );
  });

  test('however the bytes are cut into chunks, the same is heard', () => {
    fc.assert(
      fc.property(feed, sizes, ({ text }, pieces) => {
        expect(hear(cut(text, pieces))).toEqual(hear(text));
      }),
      { numRuns: 300 },
    );
  });

  test('a line is too long, or is not, wherever its chunks begin', () => {
    const length = fc.integer({ min: LINE_BYTES_MAX - 2, max: LINE_BYTES_MAX + 3 });
    fc.assert(
      fc.property(length, fc.constantFrom('\n', '\r\n'), fc.nat(LINE_BYTES_MAX), (size, end, from) => {
        const text = `${whole(CLASS_A)}${end}${'x'.repeat(size)}${end}${whole(CLASS_A)}${end}`;
        expect(hear(cut(text, [from + 1, LINE_BYTES_MAX]))).toEqual(hear(text));
        expect(hear(text).faults).toHaveLength(size > LINE_BYTES_MAX ? 1 : 0);
      }),
    );
  });

  test('a changed byte makes a fault, or something that the checksum cannot tell, and ends nothing', () => {
    const line = `${tagBlock('g:1-2-7,s:north,c:1683453600')}${part(2, 1, 3, 'A', STATIC)},rnorth,1683453600`;
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Buffer.from(`${line}\n${whole(CLASS_A)}\n`, 'latin1');
        bytes[at] = byte;
        const { messages } = hear([bytes]);
        expect(messages.at(-1)).toMatchObject({ type: 1, payload: CLASS_A });
      }),
      { numRuns: 1_000 },
    );
  });

  test('any bytes end nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 120 }), { maxLength: 20 }), (chunks) => {
        expect(() => hear(chunks)).not.toThrow();
      }),
    );
  });
});
