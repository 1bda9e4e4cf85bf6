import { roundToSum } from './rounding.ts';
import type { ScoreReason } from './waterfall-bars.ts';

/** One line of an account in bits; places are shares of the scale, 0–1. */
export interface BitsBar {
  /** Absent when small reasons were folded into this line. */
  readonly reason?: ScoreReason;
  readonly folded: number;
  readonly start: number;
  readonly end: number;
  /** As printed, in tenths of a bit, signed. */
  readonly tenths: number;
}

export interface BitsAccount {
  readonly bars: readonly BitsBar[];
  /** Where even odds and the threshold stand, and the sum. */
  readonly even: number;
  readonly threshold: number;
  readonly sum: number;
  readonly sumTenths: number;
}

/** More lines than this are not read. */
const LINES_MAX = 8;

/** The bits of a chance: 0 for even odds, 3.2 for 0.9. */
export function bitsOf(chance: number): number {
  return Math.log2(chance / (1 - chance));
}

/** The first reason (how rare it is at all) stays first; then what speaks for it, then what speaks against; small ones are folded. */
function ordered(reasons: readonly ScoreReason[]): { lines: readonly ScoreReason[]; small: readonly ScoreReason[] } {
  const [prior, ...rest] = reasons;
  if (prior === undefined) return { lines: [], small: [] };
  const bySize = rest.toSorted((one, other) => Math.abs(other.score) - Math.abs(one.score));
  const isFolded = rest.length + 1 > LINES_MAX;
  const kept = isFolded ? bySize.slice(0, LINES_MAX - 2) : bySize;
  const [adding, subtracting] = [kept.filter(({ score }) => score >= 0), kept.filter(({ score }) => score < 0)];
  return { lines: [prior, ...adding, ...subtracting], small: isFolded ? bySize.slice(LINES_MAX - 2) : [] };
}

/**
 * An account of bits as bars: each starts where the last one ended, and what is printed adds up. The scale reaches from the
 * lowest to the highest place that the account comes to, even odds and the threshold (bits) among them.
 */
export function bitsAccount(reasons: readonly ScoreReason[], threshold: number): BitsAccount {
  const { lines, small } = ordered(reasons);
  const parts = [
    ...lines.map((reason) => ({ reason, folded: 0, score: reason.score })),
    ...(small.length > 0 ? [{ folded: small.length, score: small.reduce((sum, { score }) => sum + score, 0) }] : []),
  ];
  const sum = parts.reduce((all, { score }) => all + score, 0);
  // Tenths are the hundredths of a tenth of each part.
  const printed = roundToSum(
    parts.map(({ score }) => score / 10),
    sum / 10,
  );
  let at = 0;
  const places = parts.map(({ score }) => {
    const start = at;
    at += score;
    return { start, end: at };
  });
  const ends = [0, threshold, ...places.map(({ end }) => end)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const placeOf = (bits: number): number => (bits - least) / Math.max(most - least, 1);
  return {
    bars: parts.map(({ score: _score, ...part }, i) => ({
      ...part,
      start: placeOf(places[i]?.start ?? 0),
      end: placeOf(places[i]?.end ?? 0),
      tenths: printed[i] ?? 0,
    })),
    even: placeOf(0),
    threshold: placeOf(threshold),
    sum: placeOf(sum),
    sumTenths: printed.reduce((all, tenths) => all + tenths, 0),
  };
}

/** `+8.2`, `−12.0`, with a real minus sign. */
export function signedTenths(tenths: number): string {
  return `${tenths < 0 ? '−' : '+'}${(Math.abs(tenths) / 10).toFixed(1)}`;
}
