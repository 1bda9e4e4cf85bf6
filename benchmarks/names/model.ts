import { FEATURES } from '@quintet/names';
import { BOUNDS } from './prior.ts';

/** One pair to learn from: its features, and whether it is the same. */
export interface Example {
  readonly features: Float64Array;
  readonly same: boolean;
  readonly weight: number;
  /** For showing what went wrong. */
  readonly text?: string;
}

const THRESHOLD = 0.7;
/** A score this far from the threshold is e times as sure; sets how steep the learned score is. */
const SCALE = 0.08;
const STEPS = 3000;
const RATE = 0.004;
/** How strongly weights are held to the prior: the brake on learning the cases by heart. */
const REGULARISATION = 0.6;
const WEIGHT_MAX = 1.2;
const bounds = FEATURES.map((name) => BOUNDS[name] ?? ([0, WEIGHT_MAX] as const));

export function scoreOf(weights: Float64Array, features: Float64Array): number {
  let score = 1;
  for (let i = 0; i < weights.length; i++) score -= weights[i]! * features[i]!;
  return Math.max(0, score);
}

/**
 * Monotone logistic regression, made robust: log-odds are linear in a score of 1 less the weighted features, with a zero
 * at the threshold; weights are kept ≥ 0, within bounds and near the prior. Plain projected gradient descent with Adam's step sizes.
 */
export function learn(examples: readonly Example[], prior: Float64Array, steps = STEPS): Float64Array {
  const count = FEATURES.length;
  const weights = prior.slice();
  const gradient = new Float64Array(count);
  const mean = new Float64Array(count);
  const square = new Float64Array(count);
  for (let step = 1; step <= steps; step++) {
    for (let i = 0; i < count; i++) gradient[i] = 2 * REGULARISATION * (weights[i]! - prior[i]!) * 10;
    for (const { features, same, weight } of examples) {
      let score = 1;
      for (let i = 0; i < count; i++) score -= weights[i]! * features[i]!;
      const probability = 1 / (1 + Math.exp(-(score - THRESHOLD) / SCALE));
      // Cases far on the wrong side are mostly contradicting labels: they pull less, not more.
      const near = 0.15 + 0.85 * 4 * probability * (1 - probability);
      const push = (near * weight * (probability - (same ? 1 : 0))) / SCALE;
      if (Math.abs(push) < 1e-4) continue;
      for (let i = 0; i < count; i++) gradient[i]! -= push * features[i]!;
    }
    for (let i = 0; i < count; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! * gradient[i]!;
      const m = mean[i]! / (1 - 0.9 ** step);
      const v = square[i]! / (1 - 0.999 ** step);
      const [low, high] = bounds[i]!;
      weights[i] = Math.min(high, Math.max(low, weights[i]! - (RATE * m) / (Math.sqrt(v) + 1e-8)));
    }
  }
  return weights;
}
