import type { KnownDependency } from './known-site.ts';

/** A site of the same feed by its number, any other by its id. */
export type SiteRef = number | string;

export interface RefDependency extends Pick<KnownDependency, 'hours' | 'group'> {
  readonly site: SiteRef;
  readonly dependsOn: SiteRef;
}

/** Who needs whom by what one feed says, as columns, for the same reason as sites (`SiteColumns`). */
export class DependencyColumns {
  readonly #sites: SiteRef[] = [];
  readonly #dependsOn: SiteRef[] = [];
  /** NaN where none are said. */
  readonly #hours: number[] = [];
  readonly #groups: (string | undefined)[] = [];

  get size(): number {
    return this.#sites.length;
  }

  add({ site, dependsOn, hours, group }: RefDependency): void {
    this.#sites.push(site);
    this.#dependsOn.push(dependsOn);
    this.#hours.push(hours ?? Number.NaN);
    this.#groups.push(group);
  }

  *all(): Generator<RefDependency> {
    for (const [i, site] of this.#sites.entries()) {
      const hours = this.#hours[i]!;
      const group = this.#groups[i];
      yield {
        site,
        dependsOn: this.#dependsOn[i]!,
        ...(Number.isNaN(hours) ? {} : { hours }),
        ...(group === undefined ? {} : { group }),
      };
    }
  }
}
