import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteWriter, JSON_LINE_BYTES_MAX } from './byte-writer.ts';

const out = new ByteWriter();
const taken = () => new TextDecoder().decode(out.take());

describe('ByteWriter', () => {
  test.each([
    [0, 7, '0'],
    [17, 7, '0.0000017'],
    [-17, 7, '-0.0000017'],
    [1_800_000_000, 7, '180'],
    [-1_799_999_983, 7, '-179.9999983'],
    [1_023, 1, '102.3'],
    [100, 2, '1'],
    [2_147_483_647, 0, '2147483647'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    out.decimal(value, decimals);
    expect(taken()).toBe(text);
  });

  test('writes numbers as JSON does', () => {
    const value = fc.integer({ min: -2_147_483_647, max: 2_147_483_647 });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 3 }), (n, decimals) => {
        out.decimal(n, decimals);
        expect(taken()).toBe(JSON.stringify(n / 10 ** decimals));
      }),
    );
  });

  test('writes texts as JSON does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        out.quoted(new TextEncoder().encode(text), text.length);
        expect(taken()).toBe(JSON.stringify(text));
      }),
    );
  });

  test('grows as long as nothing is taken', () => {
    const line = new Uint8Array(JSON_LINE_BYTES_MAX - 1).fill(65);
    for (let n = 0; n < 100; n++) {
      out.beginLine();
      out.bytes(line);
      out.endLine();
    }
    const block = out.take();
    expect(block.length).toBe(100 * JSON_LINE_BYTES_MAX);
    expect(block.filter((byte) => byte === 10)).toHaveLength(100);
  });
});
