import type { GoodsRule, GoodsRuleKind } from '../goods-rule.ts';
import { GOODS_RULE_KINDS, RULE_KIND_NAMES } from './rule-kinds.ts';

/**
 * What a full hit weighs by default. A party on a list decides by itself; a container in two places can hardly be
 * innocent; the others are signs that need company. They were set by that reasoning, not fitted to verdicts.
 */
const WEIGHTS: Readonly<Record<GoodsRuleKind, number>> = {
  listed_party: 0.9,
  container_time: 0.6,
  unit_price: 0.4,
  departure_origin: 0.35,
  weight_value: 0.3,
  new_route: 0.2,
};

/**
 * One rule of each kind, with the default parameters.
 *
 * @param owner who answers for them.
 * @param validFrom the first day, YYYY-MM-DD.
 */
export function defaultRules(owner: string, validFrom: string): readonly GoodsRule[] {
  return RULE_KIND_NAMES.map((kind) => ({
    id: kind.replace('_', '-'),
    kind,
    title: GOODS_RULE_KINDS[kind].title,
    parameters: Object.fromEntries(
      Object.entries(GOODS_RULE_KINDS[kind].parameters).map(([name, parameter]) => [name, parameter.default]),
    ),
    weight: WEIGHTS[kind],
    owner,
    validFrom,
  }));
}
