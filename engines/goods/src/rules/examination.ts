import type { Declaration } from '../declaration.ts';
import type { GoodsHit, ListedParty } from '../goods-rule.ts';
import type { GoodsHistory } from '../history/goods-history.ts';

/** What a rule looks at. */
export interface Examination {
  readonly declaration: Declaration;
  readonly history: GoodsHistory;
  readonly listed: readonly ListedParty[];
}

/** What a rule says of a declaration. */
export interface Judgement {
  /** 0–1; 0 says that the rule could speak and found nothing. */
  readonly strength: number;
  readonly text: string;
  readonly evidence: GoodsHit['evidence'];
}

/** A rule of a kind, with its parameters read: undefined where its facts are not declared or too little is known. */
export type Examine = (examination: Examination) => Judgement | undefined;

/** The rule could speak and found nothing. */
export const NOTHING: Judgement = { strength: 0, text: '', evidence: {} };

/** 0 at `from`, 1 at `full`, straight between. */
export function ramp(value: number, from: number, full: number): number {
  return Math.min(1, Math.max(0, (value - from) / (full - from)));
}
