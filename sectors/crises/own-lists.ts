import type { OwnListDefinition } from '@quintet/core/observe';

/** This sector offers no list to keep by hand. */
export const ownLists: readonly OwnListDefinition[] = [];
