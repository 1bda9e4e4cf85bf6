import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draw, philox } from './random.ts';

const words = (...hex: string[]): number[] => hex.map((word) => Number.parseInt(word, 16));
type Counter = readonly [number, number, number, number];

describe('philox', () => {
  // The known answers that the authors of Philox publish with Random123 (kat_vectors, philox4x32 10).
  test.each([
    [[0, 0, 0, 0], [0, 0], words('6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8')],
    [
      words('ffffffff', 'ffffffff', 'ffffffff', 'ffffffff'),
      words('ffffffff', 'ffffffff'),
      words('408f276d', '41c83b0e', 'a20bc7c6', '6d5451fd'),
    ],
    [
      words('243f6a88', '85a308d3', '13198a2e', '03707344'),
      words('a4093822', '299f31d0'),
      words('d16cfe09', '94fdcceb', '5001e420', '24126ea1'),
    ],
  ])('counter %j, key %j', (counter, key, expected) => {
    const out = new Uint32Array(4);
    const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = counter;
    const [k0 = 0, k1 = 0] = key;
    const input: Counter = [c0, c1, c2, c3];
    philox(out, input, [k0, k1]);
    expect([...out]).toEqual(expected);
  });
});

describe('Draw', () => {
  test('depends on each of seed, domain, index and stream', () => {
    const first = new Draw(7, 'person', 3, 'name').word();
    expect(new Draw(7, 'person', 3, 'name').word()).toBe(first);
    for (const other of [
      new Draw(8, 'person', 3, 'name'),
      new Draw(7, 'firm', 3, 'name'),
      new Draw(7, 'person', 4, 'name'),
      new Draw(7, 'person', 3, 'birth'),
    ]) {
      expect(other.word()).not.toBe(first);
    }
  });

  test('stays in its range', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 1000 }), (seed, index, limit) => {
        const draw = new Draw(seed, 'test', index, 'range');
        for (let count = 0; count < 20; count += 1) {
          expect(draw.below(limit)).toBeLessThan(limit);
          expect(draw.between(5, 9)).toBeGreaterThanOrEqual(5);
          expect(draw.between(5, 9)).toBeLessThanOrEqual(9);
        }
        expect(draw.digits(8)).toMatch(/^\d{8}$/);
      }),
    );
  });

  test('is spread evenly enough: 10 classes of 20,000 draws within 5 %', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let index = 0; index < 20_000; index += 1) {
      const drawn = new Draw(7, 'test', index, 'even').below(10);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(100 * 1.5);
  });

  test('shares are kept', () => {
    let heads = 0;
    const draw = new Draw(7, 'test', 1, 'shares');
    for (let count = 0; count < 10_000; count += 1) {
      if (
        draw.share([
          ['heads', 3],
          ['tails', 1],
        ]) === 'heads'
      ) {
        heads += 1;
      }
    }
    expect(heads).toBeGreaterThan(7300);
    expect(heads).toBeLessThan(7700);
  });
});
