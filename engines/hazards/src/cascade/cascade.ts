import type { DependencyGraph } from './dependency-graph.ts';
import type { Because } from './because-text.ts';
import { shortChain } from './short-chain.ts';
import { TimeHeap } from './time-heap.ts';

export interface CascadeOptions {
  /** What is lost later is not told, hours; default {@link CASCADE_HOURS}. */
  readonly hoursMax?: number;
  /** So many losses are told at most, the earliest; default {@link LOSSES_MAX}. */
  readonly lossesMax?: number;
}

/** A site that is lost after others; {@link becauseText} says why. */
export interface Loss extends Because {
  readonly site: string;
  /** From the time at which the first ones failed. */
  readonly afterHours: number;
}

export interface Cascade {
  /** In the order of time; without those that failed at first. */
  readonly losses: readonly Loss[];
  /** How many are lost in all, also those that are not told. */
  readonly count: number;
  /** Whether more are lost than are told. */
  readonly isCut: boolean;
  /** Of those that failed at first, those that nothing is known of. */
  readonly unknown: readonly string[];
}

/** Two weeks. */
export const CASCADE_HOURS = 336;
export const LOSSES_MAX = 100_000;

const NONE = 0xffff_ffff;

/**
 * What follows when sites fail and nobody helps: a site is lost when one of its needs is no longer met, which is when the
 * last of the suppliers of that need has been gone for as many hours as the site can do without it. Earliest times over
 * needs (first) and suppliers (last) by Dijkstra's way as Knuth generalised it (*A generalization of Dijkstra's algorithm*,
 * 1977), so that circles end and every time is the true one.
 * @example cascade(dependencyGraph([{ site: 'pump', dependsOn: 'substation', hours: 8 }]), ['substation']).losses
 */
export function cascade(graph: DependencyGraph, failed: readonly string[], options: CascadeOptions = {}): Cascade {
  const { hoursMax = CASCADE_HOURS, lossesMax = LOSSES_MAX } = options;
  if (!failed.some((id) => suppliesAnybody(graph, id)))
    return { losses: [], count: 0, isCut: false, unknown: failed.filter((id) => !graph.siteOf.has(id)) };
  // Room for all sites is made once: most questions touch few of them. Taken out while it is used.
  const run = runs.get(graph) ?? new CascadeRun(graph);
  runs.delete(graph);
  const unknown = failed.filter((id) => !run.begin(id));
  const losses: Loss[] = [];
  let count = 0;
  for (let lost = run.next(hoursMax); lost; lost = run.next(hoursMax)) {
    if (lost.isFirst) continue;
    count++;
    if (count <= lossesMax) losses.push(run.tell(lost.site, lost.hours));
  }
  run.clear();
  runs.set(graph, run);
  return { losses, count, isCut: count > losses.length, unknown };
}

function suppliesAnybody({ siteOf, from }: DependencyGraph, id: string): boolean {
  const site = siteOf.get(id);
  return site !== undefined && from[site + 1]! > from[site]!;
}

const runs = new WeakMap<DependencyGraph, CascadeRun>();

class CascadeRun {
  readonly #graph: DependencyGraph;
  #heap = new TimeHeap();
  readonly #lostAt: Float64Array;
  readonly #isSettled: Uint8Array;
  /** Of each need: suppliers that are still there, and the hour at which it is no longer met by those that are gone. */
  readonly #left: Uint32Array;
  readonly #unmetAt: Float64Array;
  readonly #lastSupplier: Uint32Array;
  /** Of each site: the need that decides. */
  readonly #decidedBy: Uint32Array;
  #touchedSites: number[] = [];
  #touchedNeeds: number[] = [];

  constructor(graph: DependencyGraph) {
    this.#graph = graph;
    this.#lostAt = new Float64Array(graph.sites.length).fill(Number.POSITIVE_INFINITY);
    this.#isSettled = new Uint8Array(graph.sites.length);
    this.#left = graph.needSuppliers.slice();
    this.#unmetAt = new Float64Array(graph.needSite.length);
    this.#lastSupplier = new Uint32Array(graph.needSite.length).fill(NONE);
    this.#decidedBy = new Uint32Array(graph.sites.length).fill(NONE);
  }

  /** As it was before the question. */
  clear(): void {
    for (const site of this.#touchedSites) {
      this.#lostAt[site] = Number.POSITIVE_INFINITY;
      this.#isSettled[site] = 0;
      this.#decidedBy[site] = NONE;
    }
    for (const need of this.#touchedNeeds) {
      this.#left[need] = this.#graph.needSuppliers[need]!;
      this.#unmetAt[need] = 0;
      this.#lastSupplier[need] = NONE;
    }
    this.#touchedSites = [];
    this.#touchedNeeds = [];
    this.#heap = new TimeHeap();
  }

  /** A site fails at the beginning; false when it is not known. */
  begin(id: string): boolean {
    const site = this.#graph.siteOf.get(id);
    if (site === undefined) return false;
    this.#lose(site, 0, NONE);
    return true;
  }

  /** The next that is lost, and what it was needed for. */
  next(hoursMax: number): { site: number; hours: number; isFirst: boolean } | undefined {
    for (let lost = this.#heap.pop(); lost; lost = this.#heap.pop()) {
      if (this.#isSettled[lost.site]) continue;
      if (lost.hours > hoursMax) return undefined;
      this.#isSettled[lost.site] = 1;
      this.#spread(lost.site, lost.hours);
      return { ...lost, isFirst: this.#decidedBy[lost.site] === NONE };
    }
    return undefined;
  }

  tell(site: number, hours: number): Loss {
    const { sites, needName, needSuppliers } = this.#graph;
    const need = this.#decidedBy[site]!;
    return {
      site: sites[site]!,
      afterHours: hours,
      chain: this.#chain(site),
      group: needName[need]!,
      suppliers: needSuppliers[need]!,
      bufferHours: hours - this.#lostAt[this.#lastSupplier[need]!]!,
    };
  }

  #spread(supplier: number, hours: number): void {
    const { from, need, hours: buffer, needSite } = this.#graph;
    for (let i = from[supplier]!; i < from[supplier + 1]!; i++) {
      const of = need[i]!;
      const at = hours + buffer[i]!;
      if (this.#lastSupplier[of] === NONE || at > this.#unmetAt[of]!) {
        if (this.#lastSupplier[of] === NONE) this.#touchedNeeds.push(of);
        this.#unmetAt[of] = at;
        this.#lastSupplier[of] = supplier;
      }
      this.#left[of]!--;
      if (this.#left[of] === 0) this.#lose(needSite[of]!, this.#unmetAt[of]!, of);
    }
  }

  #lose(site: number, hours: number, need: number): void {
    if (hours >= this.#lostAt[site]!) return;
    if (this.#lostAt[site] === Number.POSITIVE_INFINITY) this.#touchedSites.push(site);
    this.#lostAt[site] = hours;
    this.#decidedBy[site] = need;
    this.#heap.push(site, hours);
  }

  #chain(site: number): readonly string[] {
    const chain: string[] = [];
    for (let at = site; at !== NONE; at = this.#before(at)) chain.push(this.#graph.sites[at]!);
    return shortChain(chain.toReversed());
  }

  #before(site: number): number {
    const need = this.#decidedBy[site]!;
    return need === NONE ? NONE : this.#lastSupplier[need]!;
  }
}
