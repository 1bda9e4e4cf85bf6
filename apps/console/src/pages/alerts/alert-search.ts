import type { AlertQuery, AlertState } from '@quintet/node/api';
import type { SearchText } from '../../app/search-params.ts';
import type { TableSort } from '../../parts/table/column.ts';

export const VIEWS = ['open', 'mine', 'held', 'second', 'closed'] as const;
export type View = (typeof VIEWS)[number] | 'all';
const STATES: readonly AlertState[] = ['new', 'review', 'second', 'confirmed', 'dismissed'];
const SORTS = ['due', 'score', 'subject', 'created', 'decided'] as const;
const KINDS = ['customer', 'party', 'vessel', 'hazard', 'fault', 'consignment'] as const;
const AGE_DAYS_MAX = 3660;

/** What the address of the queue carries: the words of the API's own query, and the alert that is open beside it. */
export interface AlertSearch {
  view?: View;
  state?: string;
  dataset?: string;
  kind?: (typeof KINDS)[number];
  minScore?: number;
  maxAgeDays?: number;
  sort?: (typeof SORTS)[number];
  order?: 'asc' | 'desc';
  sel?: string;
}

export type FilterName = 'state' | 'dataset' | 'kind' | 'minScore' | 'maxAgeDays';
const FILTERS: readonly FilterName[] = ['state', 'dataset', 'kind', 'minScore', 'maxAgeDays'];

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined {
  return allowed.find((each) => each === value);
}

function number(value: string | undefined, min: number, max: number): number | undefined {
  const read = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  return read >= min && read <= max ? read : undefined;
}

export function statesOf(state: string | undefined): AlertState[] {
  const wanted = new Set(state?.split(','));
  return STATES.filter((each) => wanted.has(each));
}

/** Reads an address; what is unknown or out of range is left out, so that an old or mistyped one still opens. */
export function readAlertSearch(text: SearchText): AlertSearch {
  const days = number(text['maxAgeDays'], 1, AGE_DAYS_MAX);
  const found = {
    view: oneOf(text['view'], [...VIEWS, 'all'] as const),
    state: statesOf(text['state']).join(',') || undefined,
    dataset: text['dataset'] || undefined,
    kind: oneOf(text['kind'], KINDS),
    minScore: number(text['minScore'], 0, 1),
    maxAgeDays: days === undefined ? undefined : Math.round(days),
    sort: oneOf(text['sort'], SORTS),
    order: oneOf(text['order'], ['asc', 'desc']),
    sel: text['sel'] || undefined,
  };
  return given(found);
}

function given(found: { [K in keyof AlertSearch]: AlertSearch[K] | undefined }): AlertSearch {
  const search: AlertSearch = {};
  for (const [name, value] of Object.entries(found)) if (value !== undefined) Object.assign(search, { [name]: value });
  return search;
}

/** Open alerts by what ends first, closed ones by what was decided last. */
export function sortOf({ view, sort, order }: AlertSearch): TableSort & { by: NonNullable<AlertSearch['sort']> } {
  if (sort !== undefined) return { by: sort, order: order ?? 'asc' };
  return view === 'closed' ? { by: 'decided', order: 'desc' } : { by: 'due', order: 'asc' };
}

/** The query of the API for an address, without the part of the list. */
export function alertQuery(search: AlertSearch): Omit<AlertQuery, 'offset' | 'limit'> {
  const { sel: _open, sort: _sort, order: _order, ...filters } = search;
  const { by, order } = sortOf(search);
  return { view: 'open', ...filters, sort: by, order };
}

/** The address without one filter. */
export function withoutFilter(search: AlertSearch, name: FilterName): AlertSearch {
  const { [name]: _removed, ...rest } = search;
  return rest;
}

export function activeFilters(search: AlertSearch): FilterName[] {
  return FILTERS.filter((name) => search[name] !== undefined);
}
