import { type Dependency, type DependencyGraph, dependencyGraph, type Shape, SiteIndex } from '@quintet/hazards';
import type { Kysely } from 'kysely';
import { entityKey, readEntityKey } from '../../model/index.ts';
import type { Tables } from '../../store/tables.ts';
import { DependencyColumns, type SiteRef } from './dependency-columns.ts';
import { type KnownDependency, type KnownSite, readDependencies, readSite } from './known-site.ts';
import { SiteColumns } from './site-columns.ts';

const ROWS_AT_ONCE = 5000;
/** So many sites are kept in mind; those beyond, in the order of their keys, are not looked for. */
export const SITES_IN_MIND_MAX = 500_000;

/** A site in or near something. */
export interface NearSite {
  readonly site: KnownSite;
  readonly distanceKm: number;
  readonly inside: boolean;
}

/** All sites that feeds say, with what they depend on, ready to be asked many times a second. */
export class SitesInMind {
  readonly #db: Kysely<Tables>;
  #known = noSites();
  /** What each feed says, and in which of its editions it said so. */
  #feeds: ReadonlyMap<string, FeedSites> = new Map();

  private constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Reads everything once: about a second for 100,000 sites. */
  static async open(db: Kysely<Tables>): Promise<SitesInMind> {
    const sites = new SitesInMind(db);
    await sites.refresh();
    return sites;
  }

  /**
   * Reads those feeds anew that have a new edition. Until it is done the old sites answer.
   * @returns whether any site or dependency was read or is gone
   */
  async refresh(): Promise<boolean> {
    const feeds = new Map<string, FeedSites>();
    let isChanged = false;
    for (const { dataset, edition } of await this.#readEditions()) {
      const before = this.#feeds.get(dataset);
      const feed = before?.edition === edition ? before : await this.#read(dataset, edition);
      isChanged ||= feed !== before && !(isEmpty(feed) && isEmpty(before));
      feeds.set(dataset, feed);
    }
    this.#feeds = feeds;
    if (isChanged) this.#known = knownOf([...feeds.values()]);
    return isChanged;
  }

  /** All of them, in the order of their keys. */
  *all(): Generator<KnownSite> {
    for (const number of this.#known.numbers.values()) yield this.#site(number);
  }

  /** The same while no feed has a new edition. */
  get stamp(): string {
    return [...this.#feeds]
      .flatMap(([dataset, feed]) => (isEmpty(feed) ? [] : [`${dataset} ${feed.edition}`]))
      .join('\n');
  }

  get size(): number {
    return this.#known.numbers.size;
  }

  /** Keys of sites are the names in it. */
  get dependencies(): DependencyGraph {
    return this.#known.dependencies;
  }

  site(key: string): KnownSite | undefined {
    const number = this.#known.numbers.get(key);
    return number === undefined ? undefined : this.#site(number);
  }

  captionOf(key: string): string {
    return this.site(key)?.caption ?? key;
  }

  /** Sites in or near shapes, the nearest first. */
  near(shapes: readonly Shape[], marginKm = 0): NearSite[] {
    const { index, parts } = this.#known;
    const seen = new Set<number>();
    return index.near(shapes, { marginKm }).flatMap(({ site: part, distanceKm, inside }): NearSite[] => {
      const number = parts[part]!;
      // A site of several parts is as near as the nearest of them, which comes first.
      if (seen.has(number)) return [];
      seen.add(number);
      return [{ site: this.#site(number), distanceKm, inside }];
    });
  }

  /** By its number among those of all feeds. */
  #site(number: number): KnownSite {
    return siteOf(this.#known.feeds, number);
  }

  async #readEditions() {
    return await this.#db
      .selectFrom('entity_edition')
      .groupBy('dataset')
      .orderBy('dataset')
      .select((e) => ['dataset', e.fn.max('edition').as('edition')])
      .execute();
  }

  async #read(dataset: string, edition: number): Promise<FeedSites> {
    const sites = new SiteColumns();
    const numbers = new Map<string, number>();
    const said: KnownDependency[] = [];
    const texts = new Map<string, string>();
    const held = (text: string): string => texts.get(text) ?? (texts.set(text, text), text);
    for await (const row of this.#rowsOf(dataset))
      if (row.schema === 'CriticalSite') {
        numbers.set(row.entity_id, sites.size);
        sites.add(readSite(row, held));
      } else said.push(...readDependencies(row, held));
    const dependencies = new DependencyColumns();
    for (const { site, dependsOn, ...more } of said)
      dependencies.add({
        site: numbers.get(site) ?? site,
        dependsOn: numbers.get(dependsOn) ?? dependsOn,
        ...more,
      });
    return { dataset, edition, sites, dependencies };
  }

  async *#rowsOf(dataset: string) {
    for (let after = ''; ; ) {
      const rows = await this.#db
        .selectFrom('source_entity')
        .where('dataset', '=', dataset)
        .where('entity_id', '>', after)
        .where('schema', 'in', ['CriticalSite', 'SiteDependency'])
        .where('gone_edition', 'is', null)
        .select(['dataset', 'entity_id', 'schema', 'caption', 'properties'])
        .orderBy('entity_id')
        .limit(ROWS_AT_ONCE)
        .execute();
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_AT_ONCE) return;
      after = last.entity_id;
    }
  }
}

/** Sites have numbers that run on from feed to feed. */
interface Known {
  readonly feeds: readonly FeedSites[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly index: SiteIndex;
  /** Whose each shape of the index is. */
  readonly parts: Uint32Array;
  readonly dependencies: DependencyGraph;
}

interface FeedSites {
  readonly dataset: string;
  readonly edition: number;
  readonly sites: SiteColumns;
  readonly dependencies: DependencyColumns;
}

function isEmpty(feed: FeedSites | undefined): boolean {
  return feed === undefined || (feed.sites.size === 0 && feed.dependencies.size === 0);
}

function noSites(): Known {
  return knownOf([]);
}

function siteOf(feeds: readonly FeedSites[], number: number): KnownSite {
  let rest = number;
  for (const { sites } of feeds) {
    if (rest < sites.size) return sites.site(rest);
    rest -= sites.size;
  }
  throw new RangeError(`there is no site of the number ${number}`);
}

function knownOf(feeds: readonly FeedSites[]): Known {
  const count = Math.min(
    SITES_IN_MIND_MAX,
    feeds.reduce((sum, { sites }) => sum + sites.size, 0),
  );
  const all = Array.from({ length: count }, (_, number) => siteOf(feeds, number));
  const numbers = new Map(all.map(({ key }, number) => [key, number]));
  const parts = all.flatMap(({ key, shapes }, number) => shapes.map((shape) => ({ id: key, shape, number })));
  return {
    feeds,
    numbers,
    index: new SiteIndex(parts),
    parts: Uint32Array.from(parts, ({ number }) => number),
    dependencies: dependencyGraph(dependenciesOf(feeds, numbers)),
  };
}

/** An id of another feed is that of a site where only one is called so, so that a feed may depend on another's. */
function dependenciesOf(feeds: readonly FeedSites[], numbers: ReadonlyMap<string, number>): Dependency[] {
  const keysById = new Map<string, string | undefined>();
  for (const key of numbers.keys()) {
    const { id } = readEntityKey(key);
    keysById.set(id, keysById.has(id) ? undefined : key);
  }
  return feeds.flatMap(({ dataset, sites, dependencies }) => {
    const keyOf = (ref: SiteRef): string =>
      typeof ref === 'number' ? sites.keyOf(ref) : (keysById.get(ref) ?? entityKey({ dataset, id: ref }));
    return [...dependencies.all()].map(({ site, dependsOn, ...more }) => ({
      site: keyOf(site),
      dependsOn: keyOf(dependsOn),
      ...more,
    }));
  });
}
