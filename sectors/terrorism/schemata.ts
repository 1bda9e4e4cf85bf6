import type { RawSchema } from '@quintet/core/model';

/** FollowTheMoney holds all that sanctions lists say; this sector adds no schema of its own. */
export const schemata: readonly RawSchema[] = [];
