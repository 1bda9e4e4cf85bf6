import type { Rate } from '../score.ts';
import type { Truth } from '../truth.ts';
import type { GoodsTruth } from './goods-truth.ts';

/** A declaration that some screening scored. */
export interface ScoredDeclaration {
  readonly mrn: string;
  /** 0–1. */
  readonly score: number;
}

/** How rules or a model did on the declarations of an exercise. */
export interface GoodsScore {
  /** Planted declarations at or above the threshold, by kind. */
  readonly found: Readonly<Record<string, Rate>>;
  /** Honest look-alikes that were hit, by kind. */
  readonly decoys: Readonly<Record<string, Rate>>;
  /** Of all declarations at or above the threshold, those that are planted. */
  readonly precision: Rate;
  /** Declarations at or above the threshold of which the truth says nothing, or that they are only written wrongly. */
  readonly falseHits: number;
}

/** Counts declarations that were hit against the truth of an exercise. A declaration that is scored twice has its highest score. */
export function scoreDeclarations(
  truth: Iterable<Truth>,
  scored: Iterable<ScoredDeclaration>,
  threshold: number,
): GoodsScore {
  const hits = new Set<string>();
  for (const { mrn, score } of scored) if (score >= threshold) hits.add(mrn);
  const lines = [...truth].filter((line): line is GoodsTruth => line.type === 'goods' || line.type === 'goods_decoy');
  const planted = lines.filter(({ type }) => type === 'goods');
  const decoys = lines.filter(({ type }) => type === 'goods_decoy');
  const [oddNumbers, decoyNumbers] = [planted, decoys].map((some) => new Set(some.map(({ mrn }) => mrn)));
  const right = [...hits].filter((mrn) => oddNumbers!.has(mrn)).length;
  return {
    found: ratesByKind(planted, hits),
    decoys: ratesByKind(decoys, hits),
    precision: { hit: right, of: hits.size },
    falseHits: [...hits].filter((mrn) => !oddNumbers!.has(mrn) && !decoyNumbers!.has(mrn)).length,
  };
}

function ratesByKind(lines: readonly GoodsTruth[], hits: ReadonlySet<string>): Readonly<Record<string, Rate>> {
  return Object.fromEntries(
    [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, group]) => [
      kind,
      { hit: group.filter(({ mrn }) => hits.has(mrn)).length, of: group.length },
    ]),
  );
}
