/** What a path runs over: an entity that is no link itself. */
export interface NetworkNode {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
}

/** One way in which two entities are connected, from the entity that says so. */
export interface NetworkLink {
  /** The interval entity that says it; for a property that points at another entity `<entity>.<property>`. */
  readonly id: string;
  /** Ownership, Directorship, Family…; for a property the schema of the entity that has it. */
  readonly schema: string;
  readonly from: string;
  readonly to: string;
  /** Dates as the model writes them, where the link has any. */
  readonly start?: string;
  readonly end?: string;
  /** What it says between the two names: `owns 25 %`, `director of`. */
  readonly verb: string;
}

/** The links of one entity; of a hub with too many only how many there are. */
export interface Neighbourhood {
  readonly degree: number;
  readonly links: readonly NetworkLink[];
}

/** Where links come from: files in memory, or the store. */
export interface LinkSource {
  /** Links of each entity, both ways; entities with more than `hubLinks` links come without them. */
  neighbours(ids: readonly string[], hubLinks: number): Promise<ReadonlyMap<string, Neighbourhood>>;
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NetworkNode>>;
}
