import type { GoodsDecoyKind, GoodsFaultKind, GoodsKind } from './goods-proportions.ts';

/**
 * What is true of a declaration: `goods` should be looked at, `goods_decoy` only looks so, `goods_fault` is written down wrongly.
 * What no line names is clean.
 */
export interface GoodsTruth {
  readonly type: 'goods' | 'goods_decoy' | 'goods_fault';
  /** Unlike any other line's. */
  readonly id: string;
  readonly mrn: string;
  readonly kind: GoodsKind | GoodsDecoyKind | GoodsFaultKind;
  /** The entries on the lists in force of who is listed, or of whom somebody only looks like. */
  readonly entries?: readonly string[];
  readonly expected: 'true' | 'decoy' | 'fault';
}
