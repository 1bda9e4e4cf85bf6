import type { EntityLink } from '../../model/index.ts';

/** What a path runs over: an entity that is no link itself. */
export interface NetworkNode {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
}

/** Whom one entity is linked with; of a hub with too many links only that it is one. */
export interface Neighbourhood {
  /** How many links it has, on whatever day; of a hub any number above the bound. */
  readonly degree: number;
  readonly ends: readonly string[];
}

/** Two entities that are linked, in either direction. */
export interface LinkedPair {
  readonly from: string;
  readonly to: string;
}

export interface EndsOptions {
  /** Entities with more links come without their ends. */
  readonly hubLinks: number;
  /** Only links that held on this day; undated ones always do. */
  readonly at?: string | undefined;
  /** Only ends among these. */
  readonly among?: ReadonlySet<string> | undefined;
}

/** Where links come from: files in memory, or the store. */
export interface LinkSource {
  /** Whom each entity is linked with, both ways. */
  ends(ids: readonly string[], options: EndsOptions): Promise<ReadonlyMap<string, Neighbourhood>>;
  /** How many links each entity has; of hubs any number above `hubLinks`. */
  degrees(ids: readonly string[], hubLinks: number): Promise<ReadonlyMap<string, number>>;
  /** All links between each two. */
  links(pairs: readonly LinkedPair[]): Promise<EntityLink[]>;
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NetworkNode>>;
}
