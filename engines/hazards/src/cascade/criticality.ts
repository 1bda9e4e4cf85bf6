import type { DependencyGraph } from './dependency-graph.ts';

/** How much stands behind a site. */
export interface Criticality {
  readonly site: string;
  /** Sites that name it as a supplier, once per need. */
  readonly direct: number;
  /** Sites that are lost, sooner or later, when it alone fails and nobody helps. */
  readonly behind: number;
  /** More than was counted may stand behind it. */
  readonly isLowerBound: boolean;
}

export interface CriticalityOptions {
  /** Counting stops there for one site; default {@link BEHIND_MAX}. */
  readonly behindMax?: number;
  /** Steps along dependencies for all sites together; default {@link STEPS_MAX}. Those with most direct dependents go first. */
  readonly stepsMax?: number;
}

export const BEHIND_MAX = 10_000;
export const STEPS_MAX = 100_000_000;

/** What stands behind each site that is needed by another, most first; at equal counts in the order of the ids. */
export function criticality(graph: DependencyGraph, options: CriticalityOptions = {}): Criticality[] {
  const { behindMax = BEHIND_MAX, stepsMax = STEPS_MAX } = options;
  const counter = new BehindCounter(graph, behindMax);
  const directOf = (site: number): number => graph.from[site + 1]! - graph.from[site]!;
  const needed = [...graph.sites.keys()].filter((site) => directOf(site) > 0);
  needed.sort((a, b) => directOf(b) - directOf(a) || a - b);
  const rows = needed.map((site): Criticality => {
    const known = { site: graph.sites[site]!, direct: directOf(site) };
    if (counter.steps > stepsMax) return { ...known, behind: 0, isLowerBound: true };
    return { ...known, ...counter.count(site) };
  });
  return rows.sort((a, b) => b.behind - a.behind || b.direct - a.direct || (a.site < b.site ? -1 : 1));
}

/** Counts without clearing anything between two sites: what was marked for another site counts as unmarked. */
class BehindCounter {
  steps = 0;
  readonly #graph: DependencyGraph;
  readonly #behindMax: number;
  readonly #lostFor: Uint32Array;
  readonly #touchedFor: Uint32Array;
  readonly #left: Uint32Array;
  readonly #queue: Uint32Array;
  #round = 0;

  constructor(graph: DependencyGraph, behindMax: number) {
    this.#graph = graph;
    this.#behindMax = behindMax;
    this.#lostFor = new Uint32Array(graph.sites.length);
    this.#touchedFor = new Uint32Array(graph.needSite.length);
    this.#left = new Uint32Array(graph.needSite.length);
    this.#queue = new Uint32Array(graph.sites.length);
  }

  count(site: number): { behind: number; isLowerBound: boolean } {
    const { from, need, needSite } = this.#graph;
    this.#round++;
    this.#lostFor[site] = this.#round;
    this.#queue[0] = site;
    let end = 1;
    for (let at = 0; at < end; at++) {
      const supplier = this.#queue[at]!;
      for (let i = from[supplier]!; i < from[supplier + 1]!; i++) {
        this.steps++;
        const of = needSite[need[i]!]!;
        if (this.#lostFor[of] === this.#round || this.#without(need[i]!) > 0) continue;
        this.#lostFor[of] = this.#round;
        this.#queue[end++] = of;
        if (end > this.#behindMax) return { behind: end - 1, isLowerBound: true };
      }
    }
    return { behind: end - 1, isLowerBound: false };
  }

  /** Suppliers that a need still has once one more is gone. */
  #without(need: number): number {
    if (this.#touchedFor[need] !== this.#round) {
      this.#touchedFor[need] = this.#round;
      this.#left[need] = this.#graph.needSuppliers[need]!;
    }
    this.#left[need]!--;
    return this.#left[need]!;
  }
}
