import { describe, expect, it } from 'vitest';
import { bitsAccount, bitsOf, signedTenths } from './bits-bars.ts';

const reason = (text: string, score: number) => ({ text, score });

describe('an account of bits', () => {
  it('begins with how rare it is at all, then for, then against; each bar where the last ended', () => {
    const { bars } = bitsAccount(
      [reason('prior', -12), reason('country', 0.5), reason('date', -2), reason('name', 14)],
      bitsOf(0.9),
    );
    expect(bars.map((bar) => bar.reason?.text)).toEqual(['prior', 'name', 'country', 'date']);
    for (const [i, bar] of bars.entries()) if (i > 0) expect(bar.start).toBeCloseTo(bars[i - 1]!.end);
    expect(bars[0]).toMatchObject({ end: 0, tenths: -120 });
  });

  it('prints tenths that add up', () => {
    const account = bitsAccount([reason('prior', -3.33), reason('a', 3.34), reason('b', 3.33)], 3);
    expect(account.bars.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(account.sumTenths);
    expect(account.sumTenths).toBe(33);
  });

  it('folds small reasons into one line', () => {
    const { bars } = bitsAccount(
      [reason('prior', -9), ...Array.from({ length: 11 }, (_, i) => reason(`${i}`, i + 1))],
      3,
    );
    expect(bars).toHaveLength(8);
    expect(bars.at(-1)).toMatchObject({ folded: 5, tenths: 150 });
  });

  it.each([
    [82, '+8.2'],
    [-120, '−12.0'],
    [0, '+0.0'],
  ])('%d tenths are %s', (tenths, text) => {
    expect(signedTenths(tenths)).toBe(text);
  });

  it('knows even odds', () => {
    expect(bitsOf(0.5)).toBe(0);
    expect(bitsOf(0.9)).toBeCloseTo(3.17, 2);
  });
});
