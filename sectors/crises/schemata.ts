import type { RawSchema } from '@quintet/core/model';

/** Sites and what they depend on are read by more than one step: they stand in the model. */
export const schemata: readonly RawSchema[] = [];
