import type { Duty } from '@quintet/core/act';

/** A red flag obliges to nothing by itself. */
export const instruments: readonly Duty[] = [];
