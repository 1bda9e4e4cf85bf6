/** Which facts of an entity are shown: the words stand in the address as `show=`. */
export const FACT_FILTERS = ['all', 'fact', 'assessment', 'disagree'] as const;
export type FactFilter = (typeof FACT_FILTERS)[number];
