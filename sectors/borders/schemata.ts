import type { RawSchema } from '@quintet/core/model';

/** FollowTheMoney has the Vessel; tracks and what was found are no entities. */
export const schemata: readonly RawSchema[] = [];
