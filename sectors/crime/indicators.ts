import type { Indicator } from '@quintet/core/measure';

/** Red flags are shown where a company is looked at and raise no alert yet: there is nothing to measure. */
export const indicators: readonly Indicator[] = [];
