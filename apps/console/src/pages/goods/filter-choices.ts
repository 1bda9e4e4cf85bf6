import type { GoodsRuleShape } from '@quintet/node/api';
import { checkContainer } from '../../parts/goods/container-number.ts';
import { containerOf, DAYS, type FilterName, type GoodsParams, SCORES, soughtIn } from './goods-params.ts';

/** One thing that the filter field offers: what the address becomes, and the filter alone that it adds. */
export interface FilterChoice {
  readonly id: string;
  readonly name: FilterName;
  readonly params: GoodsParams;
  readonly alone: GoodsParams;
}

function withoutPeriod({ days: _days, from: _from, to: _to, ...rest }: GoodsParams): GoodsParams {
  return rest;
}

const HS_TYPED = /^\d{2,6}$/u;

/** What was typed: a code of goods or a container where it can be one, and what it may say in numbers and names. */
function typed(params: GoodsParams, text: string): FilterChoice[] {
  const digits = text.replaceAll(/[\s.]/gu, '');
  if (HS_TYPED.test(digits)) {
    return [{ id: `hs:${digits}`, name: 'hs', params: { ...params, hs: digits }, alone: { hs: digits } }];
  }
  const container = containerOf(text);
  const q = soughtIn(text);
  const sought: FilterChoice[] =
    q === undefined ? [] : [{ id: `q:${q}`, name: 'q', params: { ...params, q }, alone: { q } }];
  if (container === undefined || checkContainer(container).state === 'shape') return sought;
  return [
    { id: `container:${container}`, name: 'container', params: { ...params, container }, alone: { container } },
    ...sought,
  ];
}

/**
 * Every filter that is not yet on, with what was typed first.
 * @param threshold from which score on an alert is raised: it is offered beside the round ones
 */
export function filterChoices(
  params: GoodsParams,
  rules: readonly Pick<GoodsRuleShape, 'id'>[],
  text: string,
  threshold?: number,
): FilterChoice[] {
  const scores = [...new Set([...SCORES, ...(threshold === undefined ? [] : [threshold])])].toSorted(
    (one, other) => one - other,
  );
  return [
    ...typed(params, text.trim()),
    ...scores
      .filter((score) => score !== params.score)
      .map(
        (score): FilterChoice => ({
          id: `score:${score}`,
          name: 'score',
          params: { ...params, score },
          alone: { score },
        }),
      ),
    ...[...new Set(rules.map(({ id }) => id))]
      .filter((rule) => rule !== params.rule)
      .map(
        (rule): FilterChoice => ({ id: `rule:${rule}`, name: 'rule', params: { ...params, rule }, alone: { rule } }),
      ),
    ...DAYS.filter((days) => days !== params.days).map(
      (days): FilterChoice => ({
        id: `days:${days}`,
        name: 'days',
        params: { ...withoutPeriod(params), days },
        alone: { days },
      }),
    ),
  ];
}
