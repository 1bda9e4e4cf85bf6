import { isDay } from '../graph/is-day.ts';
import { FACT_FILTERS, type FactFilter } from './fact-filter.ts';

const ENTITY_TABS = ['facts', 'network', 'ownership', 'timeline', 'identity', 'related', 'alerts', 'changes'] as const;
export type EntityTab = (typeof ENTITY_TABS)[number];

/** `?tab=related`, `?show=disagree`, `?tab=ownership&at=2020-01-01&threshold=10&table=1`: absent words are the usual view. */
export type EntityParams = {
  readonly tab?: Exclude<EntityTab, 'facts'>;
  readonly show?: Exclude<FactFilter, 'all'>;
  /** The day of the owners. */
  readonly at?: string;
  /** The share, in percent, from which owners count. */
  readonly threshold?: number;
  readonly table?: '1';
};

function percent(word: unknown): number | undefined {
  const number = typeof word === 'string' && word !== '' ? Number(word) : word;
  return typeof number === 'number' && number >= 0 && number <= 100 ? number : undefined;
}

export function readEntityParams(words: Record<string, unknown>): EntityParams {
  const tab = ENTITY_TABS.find((one) => one === words.tab);
  const show = FACT_FILTERS.find((one) => one === words.show);
  const threshold = percent(words.threshold);
  return {
    ...(tab !== undefined && tab !== 'facts' && { tab }),
    ...(show !== undefined && show !== 'all' && { show }),
    ...(typeof words.at === 'string' && isDay(words.at) && { at: words.at }),
    ...(threshold !== undefined && { threshold }),
    ...(words.table === '1' && { table: '1' as const }),
  };
}
