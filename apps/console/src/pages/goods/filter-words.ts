import type { GoodsRuleShape } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { utcDate } from '../../parts/sea/utc.ts';
import type { FilterName, GoodsParams } from './goods-params.ts';

type Titled = Pick<GoodsRuleShape, 'id' | 'title' | 'state'>;

function periodText({ from, to }: GoodsParams): string {
  if (from === undefined) return say('goods.filter.until', { to: utcDate(to ?? '') });
  if (to === undefined) return say('goods.filter.since', { from: utcDate(from) });
  return from === to ? utcDate(from) : say('goods.filter.fromTo', { from: utcDate(from), to: utcDate(to) });
}

/** As the version in force is called, else the last that was, else the newest: what hits are called too. */
function ruleTitle(id: string, rules: readonly Titled[]): string {
  const versions = rules.filter((rule) => rule.id === id);
  const named =
    versions.find(({ state }) => state === 'in-force') ??
    versions.find(({ state }) => state !== 'draft') ??
    versions[0];
  return named?.title ?? id;
}

function valueText(params: GoodsParams, name: FilterName, rules: readonly Titled[]): string {
  if (name === 'score') return say('goods.filter.atLeast', { score: (params.score ?? 0).toFixed(2) });
  if (name === 'hs') return say('goods.filter.beginsWith', { digits: params.hs ?? '' });
  if (name === 'days') return say('goods.filter.lastDays', { days: params.days ?? 1 });
  if (name === 'period') return periodText(params);
  if (name === 'q') return params.q ?? '';
  if (name === 'container') return params.container ?? '';
  return ruleTitle(params.rule ?? '', rules);
}

const NAMES = {
  score: 'goods.filter.minScore',
  rule: 'goods.filter.rule',
  hs: 'goods.filter.hs',
  container: 'goods.filter.container',
  q: 'goods.filter.q',
  days: 'goods.filter.days',
  period: 'goods.filter.period',
} as const;

/** A filter as words: "met rule", "Unit price against like goods". */
export function filterWords(
  params: GoodsParams,
  name: FilterName,
  rules: readonly Titled[],
): { readonly name: string; readonly value: string } {
  return { name: say(NAMES[name]), value: valueText(params, name, rules) };
}
