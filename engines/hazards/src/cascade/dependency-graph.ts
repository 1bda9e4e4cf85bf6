import {
  DEPENDENCIES_MAX,
  type Dependency,
  DEPENDENCY_FINDINGS_MAX,
  type DependencyFinding,
  whyNot,
} from './dependency.ts';

/**
 * Dependencies as columns. A *need* is what a site must have: one supplier, or any one of a group. Rows `from[s]` to
 * `from[s + 1]` are those who are supplied by site s: which need it serves, and how long that need bears its loss.
 */
export interface DependencyGraph {
  /** Ids of the sites, in the order in which they were first named. */
  readonly sites: readonly string[];
  readonly siteOf: ReadonlyMap<string, number>;
  readonly from: Uint32Array;
  readonly need: Uint32Array;
  readonly hours: Float64Array;
  /** Of each need: whose it is, how many suppliers it has, and its name ('' for a single supplier). */
  readonly needSite: Uint32Array;
  readonly needSuppliers: Uint32Array;
  readonly needName: readonly string[];
  /** What was left out and why, and how many in all. */
  readonly findings: readonly DependencyFinding[];
  readonly leftOut: number;
}

/**
 * Lays out dependencies for questions. What is said twice of the same two sites and group counts once, with the fewer hours.
 * @param dependencies at most {@link DEPENDENCIES_MAX}; those that cannot be used are left out and told
 */
export function dependencyGraph(dependencies: readonly Dependency[]): DependencyGraph {
  const draft = new GraphDraft();
  dependencies.forEach((dependency, row) => draft.add(dependency, row));
  return draft.laidOut();
}

/** More sites than that cannot be named by so many dependencies. */
const SITES_BOUND = 2 * DEPENDENCIES_MAX + 1;

class GraphDraft {
  readonly #sites = new Map<string, number>();
  readonly #suppliers: number[] = [];
  readonly #needs: number[] = [];
  readonly #hours: number[] = [];
  readonly #needSite: number[] = [];
  readonly #needName: string[] = [];
  readonly #groups = new Map<number, Map<string, number>>();
  /** Where in the columns it stands that a site is supplied by another: for groups by the need, else by the site. */
  readonly #singles = new Map<number, number>();
  readonly #members = new Map<number, number>();
  readonly #findings: DependencyFinding[] = [];
  #leftOut = 0;

  add(dependency: Dependency, row: number): void {
    const problem = whyNot(dependency);
    if (problem) return this.#leave({ code: problem[0], severity: 'warning', row, message: problem[1] });
    if (this.#suppliers.length >= DEPENDENCIES_MAX) return this.#leaveBeyond(row);
    const site = this.#site(dependency.site);
    const supplier = this.#site(dependency.dependsOn);
    const { group = '', hours = 0 } = dependency;
    if (group === '') this.#supply(this.#singles, site, supplier, hours, () => this.#newNeed(site, ''));
    else {
      const need = this.#groupNeed(site, group);
      this.#supply(this.#members, need, supplier, hours, () => need);
    }
  }

  #supply(known: Map<number, number>, of: number, supplier: number, hours: number, needOf: () => number): void {
    const key = of * SITES_BOUND + supplier;
    const at = known.get(key);
    if (at !== undefined) {
      this.#hours[at] = Math.min(this.#hours[at]!, hours);
      return;
    }
    known.set(key, this.#suppliers.length);
    this.#suppliers.push(supplier);
    this.#needs.push(needOf());
    this.#hours.push(hours);
  }

  laidOut(): DependencyGraph {
    const size = this.#suppliers.length;
    const from = new Uint32Array(this.#sites.size + 1);
    for (const supplier of this.#suppliers) from[supplier + 1]!++;
    for (let site = 0; site < this.#sites.size; site++) from[site + 1]! += from[site]!;
    const next = from.slice();
    const need = new Uint32Array(size);
    const hours = new Float64Array(size);
    const needSuppliers = new Uint32Array(this.#needSite.length);
    for (let i = 0; i < size; i++) {
      const at = next[this.#suppliers[i]!]!++;
      need[at] = this.#needs[i]!;
      hours[at] = this.#hours[i]!;
      needSuppliers[this.#needs[i]!]!++;
    }
    return {
      sites: [...this.#sites.keys()],
      siteOf: this.#sites,
      from,
      need,
      hours,
      needSite: Uint32Array.from(this.#needSite),
      needSuppliers,
      needName: this.#needName,
      findings: this.#findings,
      leftOut: this.#leftOut,
    };
  }

  #site(id: string): number {
    const known = this.#sites.get(id);
    if (known !== undefined) return known;
    this.#sites.set(id, this.#sites.size);
    return this.#sites.size - 1;
  }

  #groupNeed(site: number, group: string): number {
    const groups = this.#groups.get(site) ?? new Map<string, number>();
    this.#groups.set(site, groups);
    const known = groups.get(group);
    if (known !== undefined) return known;
    groups.set(group, this.#needSite.length);
    return this.#newNeed(site, group);
  }

  #newNeed(site: number, name: string): number {
    this.#needSite.push(site);
    this.#needName.push(name);
    return this.#needSite.length - 1;
  }

  #leaveBeyond(row: number): void {
    const message = `Only the first ${DEPENDENCIES_MAX} dependencies are used: leave out sites that nothing else needs.`;
    this.#leave({ code: 'DEPENDENCIES_TOO_MANY', severity: 'error', row, message });
  }

  #leave(finding: DependencyFinding): void {
    this.#leftOut++;
    if (this.#findings.length < DEPENDENCY_FINDINGS_MAX) this.#findings.push(finding);
  }
}
