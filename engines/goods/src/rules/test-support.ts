import type { Declaration } from '../declaration.ts';
import type { GoodsHit, GoodsRule, GoodsRuleKind, ListedParty } from '../goods-rule.ts';
import { GoodsHistory } from '../history/goods-history.ts';
import { defaultRules } from './default-rules.ts';
import { createSelector } from './selector.ts';

export const RULES = defaultRules('Risk office', '2026-01-01');

/** The default rule of a kind with some parameters changed. */
export function ruleOf(kind: GoodsRuleKind, parameters: GoodsRule['parameters'] = {}): GoodsRule {
  const rule = RULES.find((one) => one.kind === kind);
  if (rule === undefined) throw new Error(`no rule ${kind}`);
  return { ...rule, parameters: { ...rule.parameters, ...parameters } };
}

export function historyOf(declarations: readonly Declaration[]): GoodsHistory {
  const history = new GoodsHistory();
  history.restore(declarations);
  return history;
}

/** Lamps from China by a known importer, with some fields changed. */
export function lamps(changes: Partial<Declaration> = {}): Declaration {
  return {
    mrn: 'X1',
    date: '2026-03-01',
    importer: 'Vesta Handel',
    origin: 'CN',
    departure: 'CN',
    hsCode: '940511',
    hs6: '940511',
    netKg: 100,
    valueEur: 1000,
    ...changes,
  };
}

/** Prices of € 9 to € 14 a kilogram, from as many importers. */
export function usualLamps(count: number): Declaration[] {
  return Array.from({ length: count }, (_, at) =>
    lamps({ mrn: `L${at}`, importer: `Importer ${at}`, valueEur: 900 + ((at * 37) % 500) }),
  );
}

/** The only hit of one rule, or undefined. */
export function hitOf(
  rule: GoodsRule,
  declaration: Declaration,
  history: GoodsHistory,
  listed: readonly ListedParty[] = [],
): GoodsHit | undefined {
  return createSelector([rule]).examine(declaration, history, { listed }, '2026-03-01')[0];
}
