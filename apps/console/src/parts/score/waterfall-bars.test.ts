import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundToSum } from './rounding.ts';
import { signed, WATERFALL_LINES_MAX, waterfallBars } from './waterfall-bars.ts';

describe('roundToSum', () => {
  it.each([
    [[0.46, 0.22, 0.16, 0.03, -0.05], undefined, [46, 22, 16, 3, -5]],
    [[0.333, 0.333, 0.334], undefined, [33, 33, 34]],
    [[0.4665, 0.2231, 0.1351], 0.8247, [47, 22, 13]],
    [[0.005, -0.005], undefined, [1, -1]],
    [[1], undefined, [100]],
    [[], undefined, []],
  ])('%o to %s gives %o', (parts, total, printed) => {
    expect(roundToSum(parts, total)).toEqual(printed);
  });

  it('always adds up, and no part is off by more than two hundredths', () => {
    const parts = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const printed = roundToSum(values);
        expect(printed.reduce((sum, value) => sum + value, 0)).toBe(Math.round(total * 100) + 0);
        for (const [place, value] of values.entries())
          expect(Math.abs((printed[place] ?? 0) - value * 100)).toBeLessThan(2);
      }),
    );
  });
});

const reason = (text: string, score: number) => ({ text, score });

describe('waterfallBars', () => {
  it('starts each bar where the last ended, subtracting ones last', () => {
    const bars = waterfallBars([reason('missing', -0.05), reason('family', 0.5), reason('given', 0.3)], 0.75);
    expect(bars.map(({ reason: one, start, end }) => [one?.text, start, Number(end.toFixed(4))])).toEqual([
      ['family', 0, 0.5],
      ['given', 0.5, 0.8],
      ['missing', 0.8, 0.75],
    ]);
  });

  it('shows a second person first what speaks against', () => {
    const [first] = waterfallBars([reason('family', 0.8), reason('year', -0.1)], 0.7, true);
    expect(first?.reason?.text).toBe('year');
  });

  it('folds small reasons into one line', () => {
    const many = Array.from({ length: 10 }, (_, place) => reason(`r${place}`, 0.01 * (10 - place)));
    const bars = waterfallBars(many, 0.55);
    expect(bars).toHaveLength(WATERFALL_LINES_MAX);
    expect(bars.at(-1)).toMatchObject({ folded: 4, hundredths: 10 });
  });

  it('stays on the scale', () => {
    const bars = waterfallBars([reason('much', 1.2), reason('less', -0.2)], 1);
    expect(bars.every(({ start, end }) => start >= 0 && start <= 1 && end >= 0 && end <= 1)).toBe(true);
  });
});

it.each([
  [46, '+0.46'],
  [-5, '−0.05'],
  [0, '+0.00'],
])('%s hundredths are written %s', (hundredths, text) => {
  expect(signed(hundredths)).toBe(text);
});
