/** Who holds what in whom, from the store: what stands above an entity, handed to the engine as one. */
export {
  type CollectedInterests,
  collectInterests,
  type InterestBounds,
} from './collect-interests.ts';
export type { UpwardLink } from './upward-link.ts';
