import type { FindingReason } from '../finding.ts';

/** Reasons and their sum, kept within 0..1: what goes beyond is taken back by a reason of its own, so that the sum holds. */
export function weigh(reasons: readonly FindingReason[]): { score: number; reasons: readonly FindingReason[] } {
  const sum = hundredths(reasons.reduce((total, { score }) => total + score, 0));
  const score = Math.min(1, Math.max(0, sum));
  if (score === sum) return { score, reasons };
  return { score, reasons: [...reasons, { text: 'a score is between 0 and 1', score: hundredths(score - sum) }] };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
