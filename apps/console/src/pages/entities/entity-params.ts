import { FACT_FILTERS, type FactFilter } from './facts.ts';

const ENTITY_TABS = ['facts', 'related', 'alerts', 'changes'] as const;
export type EntityTab = (typeof ENTITY_TABS)[number];

/** `?tab=related`, `?show=disagree`: absent words are the usual view. */
export type EntityParams = { readonly tab?: Exclude<EntityTab, 'facts'>; readonly show?: Exclude<FactFilter, 'all'> };

export function readEntityParams(words: Record<string, unknown>): EntityParams {
  const tab = ENTITY_TABS.find((one) => one === words.tab);
  const show = FACT_FILTERS.find((one) => one === words.show);
  return {
    ...(tab !== undefined && tab !== 'facts' && { tab }),
    ...(show !== undefined && show !== 'all' && { show }),
  };
}
