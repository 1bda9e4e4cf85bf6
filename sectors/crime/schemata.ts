import type { RawSchema } from '@quintet/core/model';

/** FollowTheMoney and the model's Control hold all that registers say; this sector adds no schema of its own. */
export const schemata: readonly RawSchema[] = [];
