import { DEPTH_MAX_LAYERS, EXPLORED_MAX_ENTITIES, EXPLORED_MAX_INTERESTS } from '../limits.ts';

/** How far one search goes; reached, the result says so and what lies beyond counts as unknown. */
export interface SearchLimits {
  readonly maxLayers?: number;
  readonly maxEntities?: number;
  readonly maxInterests?: number;
}

export type ResolvedSearchLimits = Required<SearchLimits>;

export function resolveSearchLimits(limits: SearchLimits = {}): ResolvedSearchLimits {
  return {
    maxLayers: limits.maxLayers ?? DEPTH_MAX_LAYERS,
    maxEntities: limits.maxEntities ?? EXPLORED_MAX_ENTITIES,
    maxInterests: limits.maxInterests ?? EXPLORED_MAX_INTERESTS,
  };
}
