import type { Declaration } from '../declaration.ts';
import type { GoodsHit, GoodsRule, GoodsRuleKind, ListedParty } from '../goods-rule.ts';
import type { GoodsHistory } from '../history/goods-history.ts';
import type { Examination, Examine } from './examination.ts';
import { containerTime } from './kinds/container-time.ts';
import { departureOrigin } from './kinds/departure-origin.ts';
import { listedParty } from './kinds/listed-party.ts';
import { newRoute } from './kinds/new-route.ts';
import { unitPrice } from './kinds/unit-price.ts';
import { weightValue } from './kinds/weight-value.ts';

const KINDS: Readonly<Record<GoodsRuleKind, (rule: GoodsRule) => Examine>> = {
  unit_price: unitPrice,
  weight_value: weightValue,
  new_route: newRoute,
  container_time: containerTime,
  departure_origin: departureOrigin,
  listed_party: listedParty,
};

/** A rule made ready. */
export interface ReadyRule {
  readonly rule: GoodsRule;
  readonly examine: Examine;
}

export function readyRule(rule: GoodsRule): ReadyRule {
  return { rule, examine: KINDS[rule.kind](rule) };
}

/** Says of declarations which rules they meet. */
export interface GoodsSelector {
  /**
   * @param history what was declared before this one.
   * @param context parties that a list has; none where nobody was screened.
   * @param day the day on which the rules must hold, YYYY-MM-DD.
   * @returns the hits, the weightiest first; their scores sum to the declaration's (`scoreOf`), which is within 0 and 1.
   */
  examine(
    declaration: Declaration,
    history: GoodsHistory,
    context: { readonly listed?: readonly ListedParty[] },
    day: string,
  ): readonly GoodsHit[];
}

/**
 * Makes a selector of rules that `checkRules` found no error in.
 *
 * @example
 * const selector = createSelector(defaultRules('Risk office', '2026-01-01'));
 * selector.examine(declaration, history, {}, '2026-03-01');
 */
export function createSelector(rules: readonly GoodsRule[]): GoodsSelector {
  const ready = rules.map(readyRule);
  let day = '';
  let inForce: readonly ReadyRule[] = [];
  return {
    examine(declaration, history, { listed = [] }, today) {
      if (today !== day) {
        inForce = rulesInForce(ready, today);
        day = today;
      }
      return hitsOf(inForce, { declaration, history, listed });
    },
  };
}

/** Of each id the version that began last, unless it has ended. */
function rulesInForce(ready: readonly ReadyRule[], day: string): readonly ReadyRule[] {
  const latest = new Map<string, ReadyRule>();
  for (const one of ready) {
    const known = latest.get(one.rule.id);
    const { validFrom } = one.rule;
    if (validFrom <= day && (known === undefined || validFrom >= known.rule.validFrom)) latest.set(one.rule.id, one);
  }
  return [...latest.values()].filter(({ rule: { validUntil } }) => validUntil === undefined || validUntil >= day);
}

function hitsOf(ready: readonly ReadyRule[], examination: Examination): readonly GoodsHit[] {
  const hits: GoodsHit[] = [];
  let sum = 0;
  for (const { rule, examine } of ready) {
    const judgement = examine(examination);
    const score = (judgement?.strength ?? 0) * rule.weight;
    if (judgement === undefined || score === 0) continue;
    sum += score;
    hits.push({ rule: rule.id, kind: rule.kind, score, ...judgement });
  }
  if (hits.length < 2) return hits;
  const fitted = sum > 1 ? hits.map((hit) => ({ ...hit, score: hit.score / sum })) : hits;
  return fitted.sort((a, b) => b.score - a.score);
}

/** The score of a declaration: what its hits sum to, 0–1. */
export function scoreOf(hits: readonly GoodsHit[]): number {
  return Math.min(
    1,
    hits.reduce((sum, { score }) => sum + score, 0),
  );
}
