import type { EntityLink } from '../../model/index.ts';

/** What a path runs over: an entity that is no link itself. */
export interface NetworkNode {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
}

/** The links of one entity; of a hub with too many only how many there are. */
export interface Neighbourhood {
  readonly degree: number;
  readonly links: readonly EntityLink[];
}

/** Where links come from: files in memory, or the store. */
export interface LinkSource {
  /** Links of each entity, both ways; entities with more than `hubLinks` links come without them. */
  neighbours(ids: readonly string[], hubLinks: number): Promise<ReadonlyMap<string, Neighbourhood>>;
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NetworkNode>>;
}
