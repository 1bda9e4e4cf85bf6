import { roundToSum } from './rounding.ts';

export interface ScoreReason {
  readonly text: string;
  readonly score: number;
  /** What it rests on, in words. */
  readonly evidence?: string | undefined;
}

/** One line of the waterfall; places are on the scale 0–1. */
export interface WaterfallBar {
  /** Absent when small reasons were folded into this line. */
  readonly reason?: ScoreReason;
  /** How many small reasons this line stands for. */
  readonly folded: number;
  readonly start: number;
  readonly end: number;
  /** As printed, in hundredths, signed. */
  readonly hundredths: number;
}

/** More lines than this are not read. */
export const WATERFALL_LINES_MAX = 7;

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** The largest stay in their order; the rest is folded into one line. */
function fold(reasons: readonly ScoreReason[]): { kept: readonly ScoreReason[]; small: readonly ScoreReason[] } {
  if (reasons.length <= WATERFALL_LINES_MAX) return { kept: reasons, small: [] };
  const bySize = reasons.toSorted((one, other) => Math.abs(other.score) - Math.abs(one.score));
  const large = new Set(bySize.slice(0, WATERFALL_LINES_MAX - 1));
  return { kept: reasons.filter((each) => large.has(each)), small: reasons.filter((each) => !large.has(each)) };
}

/**
 * Each bar starts where the last one ended, the last ends at the score; what is printed adds up to the printed score.
 * `againstFirst` puts what speaks against in front: so a second person reads it.
 */
export function waterfallBars(reasons: readonly ScoreReason[], score: number, againstFirst = false): WaterfallBar[] {
  const { kept, small } = fold(reasons);
  const adding = kept.filter((reason) => reason.score >= 0);
  const subtracting = kept.filter((reason) => reason.score < 0);
  const ordered = againstFirst ? [...subtracting, ...adding] : [...adding, ...subtracting];
  const smallSum = small.reduce((sum, reason) => sum + reason.score, 0);
  const lines = [
    ...ordered.map((reason) => ({ reason, folded: 0, score: reason.score })),
    ...(small.length > 0 ? [{ folded: small.length, score: smallSum }] : []),
  ];
  const printed = roundToSum(
    lines.map((line) => line.score),
    score,
  );
  let at = 0;
  return lines.map(({ score: part, ...line }, place) => {
    const start = at;
    at += part;
    return { ...line, start: clamp(start), end: clamp(at), hundredths: printed[place] ?? 0 };
  });
}

/** `+0.46`, `−0.05`, with a real minus sign. */
export function signed(hundredths: number): string {
  return `${hundredths < 0 ? '−' : '+'}${(Math.abs(hundredths) / 100).toFixed(2)}`;
}
