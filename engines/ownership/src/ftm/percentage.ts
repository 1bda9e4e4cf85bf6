import type { Share } from '../graph/interest.ts';
import { PERCENTAGE_MAX_CHARACTERS, SHARE_MAX_PERCENT } from '../limits.ts';

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const RANGE = new RegExp(String.raw`(${NUMBER})\s*%?\s*(?:-to-|[-–—]|\bto\b|\bbis\b|\band\b)\s*(${NUMBER})`);
const FRACTION = /^(\d+)\s*\/\s*([1-9]\d*)$/;
const SINGLE = new RegExp(`(${NUMBER})`);
const ABOVE = /(?:>|more than|over|above|mehr als|über|plus de)\s*$/;
const AT_LEAST = /(?:≥|>=|at least|from|min\.?|mindestens|ab|au moins)\s*$/;
const AT_MOST = /(?:[<≤]|<=|less than|up to|below|under|at most|max\.?|weniger als|bis zu|unter)\s*$/;
/** The British register's natures of control: its two lower bands begin above their first number. */
const BRITISH_BAND = /(?:ownership-of-shares|voting-rights)-(?:25-to-50|50-to-75)/;
const OR_MORE = /^\s*%?\s*(?:\+|or more|and more|oder mehr|ou plus)/;

/**
 * Reads a percentage as people write it: `12,5`, `25%`, `25-50`, `more than 25 %`, `ownership-of-shares-75-to-100-percent`,
 * `1/3`.
 * @returns undefined for what is no percentage, longer than any, or beyond all measure; a value above 100 is given as it
 * stands.
 */
export function readPercentage(text: string): Share | undefined {
  // Matching takes the square of the length.
  if (text.length > PERCENTAGE_MAX_CHARACTERS) return undefined;
  const share = parse(text);
  return share !== undefined && share.max <= SHARE_MAX_PERCENT ? share : undefined;
}

function parse(text: string): Share | undefined {
  const value = text
    .toLowerCase()
    .replaceAll(/(\d),(\d)/g, '$1.$2')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const [, part, whole] = FRACTION.exec(value) ?? [];
  if (part !== undefined) return exactly((Number(part) / Number(whole)) * 100);
  const [range, low, high] = RANGE.exec(value) ?? [];
  if (range !== undefined) {
    const limits = [Number(low), Number(high)].sort((a, b) => a - b) as [number, number];
    const before = value.slice(0, value.indexOf(range));
    return {
      min: limits[0],
      max: limits[1],
      ...(ABOVE.test(before) || BRITISH_BAND.test(value) ? { isAboveMin: true } : {}),
    };
  }
  const found = SINGLE.exec(value);
  if (found === null) return undefined;
  return withWords(Number(found[1]), value.slice(0, found.index), value.slice(found.index + found[0].length));
}

function withWords(number: number, before: string, after: string): Share | undefined {
  if (ABOVE.test(before)) return { min: number, max: 100, isAboveMin: true };
  if (AT_LEAST.test(before) || OR_MORE.test(after)) return { min: number, max: 100 };
  if (AT_MOST.test(before)) return { min: 0, max: number };
  // A sign or a word before the number that is not known may turn its meaning round.
  if (/[-−–]\s*$/.test(before) || /\d/.test(after)) return undefined;
  return exactly(number);
}

function exactly(number: number): Share {
  return { min: number, max: number };
}

/** Several statements of one share: all that they allow. */
export function widest(shares: readonly Share[]): Share | undefined {
  if (shares.length === 0) return undefined;
  return { min: Math.min(...shares.map(({ min }) => min)), max: Math.max(...shares.map(({ max }) => max)) };
}
