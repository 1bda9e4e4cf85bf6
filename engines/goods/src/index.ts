export type { Declaration } from './declaration.ts';
export type { GoodsHit, GoodsRule, GoodsRuleKind } from './goods-rule.ts';
