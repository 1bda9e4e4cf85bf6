/** What one owner holds in one asset on the day asked for, all its interests taken together. */
export interface Holding {
  /** Numbers of nodes of the structure. */
  readonly asset: number;
  readonly owner: number;
  /** Percent of the asset. */
  min: number;
  max: number;
  /** Votes, percent; what capital says where no votes are stated. */
  votesMin: number;
  votesMax: number;
  /** The votes are more than `votesMin`. */
  isAboveMin: boolean;
  /** It controls whatever its votes. */
  controls: boolean;
  isBeneficial: boolean;
  /** The nominee through whom it is held. */
  readonly via?: number;
  /** Rows of the interests in the graph. */
  readonly interests: readonly number[];
}

/** One party above the entity asked for. */
export interface StructureNode {
  /** The row in the graph. */
  readonly row: number;
  /** Layers above the entity. */
  readonly layer: number;
  /** Who holds it. */
  readonly owners: Holding[];
  /** What it holds, within the structure. */
  readonly holdings: Holding[];
  /** What nobody is declared to hold, percent. */
  restMin: number;
  restMax: number;
  /** The search stopped here: what of it has no owner was not looked for. */
  isCut: boolean;
}

/** What ended a search early: a limit of its own, or a bound within which the interests were `gathered`. */
export type Cut = 'depth' | 'entities' | 'interests' | 'gathered';

/** All that stands above one entity on one day; node 0 is the entity. */
export interface Structure {
  readonly nodes: readonly StructureNode[];
  /** Declared chains in sum, not counted since their links are: owner and asset by node number. */
  readonly declared: readonly DeclaredShare[];
  /** Nominees met, by node number, with those they stand for (none: not known). */
  readonly nominees: ReadonlyMap<number, ReadonlySet<number>>;
  readonly interestCount: number;
  /** Why the search stopped early. */
  readonly cut: Cut | undefined;
}

export interface DeclaredShare {
  readonly owner: number;
  readonly asset: number;
  readonly min: number;
  readonly max: number;
}
