import type { DeclarationsQuery } from '@quintet/node/api';

/** Scores from which one may look; the bound of alerts stands among them where it is another. */
export const SCORES = [0.2, 0.4, 0.6, 0.8] as const;
export const SORTS = ['score', 'date', 'value'] as const;
/** Declared in the last so many days. */
export const DAYS = [7, 30, 90, 365] as const;

/**
 * `?score=0.6&rule=unit-price&hs=8507&container=CSQU3054383&days=30&sort=date&sel=1273`: absent words are the usual view: all,
 * those first that fit least.
 */
export interface GoodsParams {
  readonly score?: number;
  /** Id of a rule. */
  readonly rule?: string;
  /** Two to six digits that the code of the goods begins with. */
  readonly hs?: string;
  readonly container?: string;
  /** Beginning of an MRN, an EORI number, or part of the name of a party. */
  readonly q?: string;
  readonly days?: (typeof DAYS)[number];
  /** Days, both included: `2026-11-24`. */
  readonly from?: string;
  readonly to?: string;
  readonly sort?: Exclude<(typeof SORTS)[number], 'score'>;
  readonly sel?: string;
}

export type FilterName = 'score' | 'rule' | 'hs' | 'container' | 'q' | 'days' | 'period';
const FILTERS: readonly FilterName[] = ['score', 'rule', 'hs', 'container', 'q', 'days', 'period'];

const RULE_LETTERS_MAX = 100;
const TEXT_LETTERS = { min: 3, max: 100 } as const;
const RULE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;
const HS = /^\d{2,6}$/u;
const CONTAINER = /^[A-Z0-9]{4,20}$/u;
const ROW_ID = /^\d{1,18}$/u;
const DAY = /^\d{4}-\d\d-\d\d$/u;
const DAY_MS = 86_400_000;

type Words = Record<string, unknown>;

/** Values of an address are text; a number comes from a link of ours. */
const textOf = (words: Words, name: string): string | undefined => {
  const value = words[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const fitting = (value: string | undefined, shape: RegExp): string | undefined =>
  value !== undefined && shape.test(value) ? value : undefined;
const dayOf = (value: string | undefined): string | undefined =>
  value !== undefined && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;

function periodOf(words: Words): Pick<GoodsParams, 'from' | 'to'> {
  const [from, to] = [dayOf(textOf(words, 'from')), dayOf(textOf(words, 'to'))];
  if (from !== undefined && to !== undefined && from > to) return {};
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function scoreOf(text: string | undefined): number | undefined {
  const score = Number(text ?? Number.NaN);
  return score > 0 && score <= 1 ? score : undefined;
}

/** The number of a container as people write it: `csqu 305438-3`. */
export const containerOf = (text: string): string | undefined =>
  fitting(text.toUpperCase().replaceAll(/[\s-]/gu, ''), CONTAINER);

/** What is looked for in numbers and names. */
export function soughtIn(text: string): string | undefined {
  const sought = text.trim();
  return sought.length >= TEXT_LETTERS.min && sought.length <= TEXT_LETTERS.max ? sought : undefined;
}

/** Reads an address; what means nothing is left out. */
export function readGoodsParams(words: Words): GoodsParams {
  const score = scoreOf(textOf(words, 'score'));
  const rule = fitting(textOf(words, 'rule'), RULE);
  const hs = fitting(textOf(words, 'hs'), HS);
  const container = containerOf(textOf(words, 'container') ?? '');
  const q = soughtIn(textOf(words, 'q') ?? '');
  const days = DAYS.find((one) => String(one) === textOf(words, 'days'));
  const sort = SORTS.find((one) => one === textOf(words, 'sort'));
  const sel = fitting(textOf(words, 'sel'), ROW_ID);
  return {
    ...(score !== undefined && { score }),
    ...(rule !== undefined && rule.length <= RULE_LETTERS_MAX && { rule }),
    ...(hs !== undefined && { hs }),
    ...(container !== undefined && { container }),
    ...(q !== undefined && { q }),
    ...(days === undefined ? periodOf(words) : { days }),
    ...(sort !== undefined && sort !== 'score' && { sort }),
    ...(sel !== undefined && { sel }),
  };
}

export type ListQuery = Omit<DeclarationsQuery, 'offset' | 'limit'>;

/** The query of the API for an address; `days` counts back from the day of `nowMs`. */
export function goodsQuery(params: GoodsParams, nowMs: number): ListQuery {
  const { score, rule, hs, container, q, days, from, to, sort = 'score' } = params;
  const since = days === undefined ? from : new Date(nowMs - days * DAY_MS).toISOString().slice(0, 10);
  return {
    sort,
    ...(score !== undefined && { minScore: score }),
    ...(rule !== undefined && { rule }),
    ...(hs !== undefined && { hs }),
    ...(container !== undefined && { container }),
    ...(q !== undefined && { q }),
    ...(since !== undefined && { from: since }),
    ...(to !== undefined && { to }),
  };
}

/** Filters that are on. */
export function activeFilters(params: GoodsParams): FilterName[] {
  return FILTERS.filter((name) =>
    name === 'period' ? params.from !== undefined || params.to !== undefined : params[name] !== undefined,
  );
}

/** The address without one filter. */
export function withoutFilter(params: GoodsParams, name: FilterName): GoodsParams {
  if (name !== 'period') {
    const { [name]: _removed, ...rest } = params;
    return rest;
  }
  const { from: _from, to: _to, ...rest } = params;
  return rest;
}

export function withSort(params: GoodsParams, by: string): GoodsParams {
  const { sort: _sort, ...rest } = params;
  const known = SORTS.find((each) => each === by);
  return known === undefined || known === 'score' ? rest : { ...rest, sort: known };
}

/** `?v=2&edit=1`: which version of a rule is shown, and whether a new one is being written. */
export interface RuleParams {
  readonly v?: number;
  readonly edit?: '1';
}

/** `?new=unit_price`: of which kind a rule is being written. */
export interface RulesParams {
  readonly new?: string;
}

const KIND = /^[a-z_]{1,40}$/u;

export function readRulesParams(words: Words): RulesParams {
  const kind = fitting(textOf(words, 'new'), KIND);
  return { ...(kind !== undefined && { new: kind }) };
}

export function readRuleParams(words: Words): RuleParams {
  const version = Number(textOf(words, 'v') ?? Number.NaN);
  return {
    ...(Number.isInteger(version) && version > 0 && { v: version }),
    ...(textOf(words, 'edit') === '1' && { edit: '1' as const }),
  };
}
