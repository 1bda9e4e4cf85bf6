import type { HazardLane, HazardLevel, HazardQuery } from '@quintet/node/api';

export const LANES = ['actual', 'exercise', 'test'] as const satisfies readonly HazardLane[];
export const STATES = ['active', 'ended', 'all'] as const;
/** Levels from which one may look; `unknown` would be all. */
export const LEVELS_FROM = ['minor', 'moderate', 'severe', 'extreme'] as const satisfies readonly HazardLevel[];
export const SORTS = ['level', 'start', 'last', 'sites', 'people'] as const;
/** Active at some time in the last so many days. */
export const DAYS = [1, 3, 7, 30] as const;

/**
 * `?lane=exercise&state=all&hazard=earthquake,tsunami&minLevel=severe&own=1&days=7&sort=start&sel=…`: the words of the API's
 * own query; absent words are the usual view: what is real and active, gravest first.
 */
export interface HazardParams {
  readonly lane?: Exclude<HazardLane, 'actual'>;
  readonly state?: Exclude<(typeof STATES)[number], 'active'>;
  readonly hazard?: string;
  readonly minLevel?: (typeof LEVELS_FROM)[number];
  readonly own?: '1';
  readonly days?: (typeof DAYS)[number];
  /** Days, both included: `2026-11-24`. */
  readonly from?: string;
  readonly to?: string;
  readonly sort?: Exclude<(typeof SORTS)[number], 'level'>;
  readonly sel?: string;
}

export type FilterName = 'state' | 'hazard' | 'minLevel' | 'own' | 'days' | 'period';
const FILTERS: readonly FilterName[] = ['state', 'hazard', 'minLevel', 'own', 'days', 'period'];

const ID_LETTERS_MAX = 500;
const CODES_LETTERS_MAX = 400;
const CODES = /^[\w.-]+(,[\w.-]+)*$/u;
const DAY = /^\d{4}-\d\d-\d\d$/u;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

type Words = Record<string, unknown>;

/** Values of an address are text; a number comes from a link of ours. */
const textOf = (words: Words, name: string): string | undefined => {
  const value = words[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const within = <T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value);
const isDay = (value: string | undefined): value is string =>
  value !== undefined && DAY.test(value) && !Number.isNaN(Date.parse(value));

function periodOf(words: Words): Pick<HazardParams, 'from' | 'to'> {
  const [from, to] = [textOf(words, 'from'), textOf(words, 'to')];
  if (isDay(from) && isDay(to)) return from > to ? {} : { from, to };
  if (isDay(from)) return { from };
  return isDay(to) ? { to } : {};
}

/** Reads an address; what means nothing is left out. */
export function readHazardParams(words: Words): HazardParams {
  const lane = within(textOf(words, 'lane'), LANES);
  const state = within(textOf(words, 'state'), STATES);
  const hazard = textOf(words, 'hazard');
  const minLevel = within(textOf(words, 'minLevel'), LEVELS_FROM);
  const days = DAYS.find((one) => String(one) === textOf(words, 'days'));
  const sort = within(textOf(words, 'sort'), SORTS);
  const sel = textOf(words, 'sel');
  return {
    ...(lane !== undefined && lane !== 'actual' && { lane }),
    ...(state !== undefined && state !== 'active' && { state }),
    ...(hazard !== undefined && hazard.length <= CODES_LETTERS_MAX && CODES.test(hazard) && { hazard }),
    ...(minLevel !== undefined && { minLevel }),
    ...(textOf(words, 'own') === '1' && { own: '1' as const }),
    ...(days === undefined ? periodOf(words) : { days }),
    ...(sort !== undefined && sort !== 'level' && { sort }),
    ...(sel !== undefined && sel.length <= ID_LETTERS_MAX && { sel }),
  };
}

/** The same times for an hour, so that the same is asked for. */
function timesOf({ days, from, to }: HazardParams, nowMs: number): Pick<HazardQuery, 'from' | 'to'> {
  if (days !== undefined) {
    return { from: new Date(Math.floor(nowMs / HOUR_MS) * HOUR_MS - days * DAY_MS).toISOString() };
  }
  return {
    ...(from !== undefined && { from: `${from}T00:00:00Z` }),
    ...(to !== undefined && { to: `${to}T23:59:59Z` }),
  };
}

/** The query of the API for an address. */
export function hazardQuery(params: HazardParams, nowMs: number): Omit<HazardQuery, 'since' | 'limit'> {
  const { lane = 'actual', state = 'active', hazard, minLevel, own, sort = 'level' } = params;
  return {
    lane,
    state,
    sort,
    ...(hazard !== undefined && { hazard }),
    ...(minLevel !== undefined && { minLevel }),
    ...(own !== undefined && { ownArea: true }),
    ...timesOf(params, nowMs),
  };
}

/** Filters that are on. That only active events are shown is the usual view, and none. */
export function activeFilters(params: HazardParams): FilterName[] {
  return FILTERS.filter((name) =>
    name === 'period' ? params.from !== undefined || params.to !== undefined : params[name] !== undefined,
  );
}

/** The address without one filter. */
export function withoutFilter(params: HazardParams, name: FilterName): HazardParams {
  if (name !== 'period') {
    const { [name]: _removed, ...rest } = params;
    return rest;
  }
  const { from: _from, to: _to, ...rest } = params;
  return rest;
}

/** The codes of hazards in an address. */
export const codesOf = ({ hazard }: HazardParams): readonly string[] => (hazard === undefined ? [] : hazard.split(','));

/** `?a=…&b=…`: the two reports that are open. */
interface DoubtParams {
  readonly a?: string;
  readonly b?: string;
}

export function readDoubtParams(words: Words): DoubtParams {
  const [a, b] = [textOf(words, 'a'), textOf(words, 'b')];
  const fits = a !== undefined && b !== undefined && a.length <= ID_LETTERS_MAX && b.length <= ID_LETTERS_MAX;
  return fits ? { a, b } : {};
}

/** `?from=…`: the id under which somebody came here and that was merged into this event. */
interface EventParams {
  readonly from?: string;
}

export function readEventParams(words: Words): EventParams {
  const from = textOf(words, 'from');
  return from !== undefined && from.length <= ID_LETTERS_MAX ? { from } : {};
}
