import { type DependencyGraph, dependencyGraph, type Shape, SiteIndex } from '@quintet/hazards';
import type { Kysely } from 'kysely';
import { entityKey } from '../../model/index.ts';
import type { Tables } from '../../store/tables.ts';
import { type KnownDependency, type KnownSite, readDependencies, readSite } from './known-site.ts';

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
  all(): Iterable<KnownSite> {
    return this.#known.sites.values();
  }

  /** The same while no feed has a new edition. */
  get stamp(): string {
    return [...this.#feeds]
      .flatMap(([dataset, feed]) => (isEmpty(feed) ? [] : [`${dataset} ${feed.edition}`]))
      .join('\n');
  }

  get size(): number {
    return this.#known.sites.size;
  }

  /** Keys of sites are the names in it. */
  get dependencies(): DependencyGraph {
    return this.#known.dependencies;
  }

  site(key: string): KnownSite | undefined {
    return this.#known.sites.get(key);
  }

  captionOf(key: string): string {
    return this.#known.sites.get(key)?.caption ?? key;
  }

  /** Sites in or near shapes, the nearest first. */
  near(shapes: readonly Shape[], marginKm = 0): NearSite[] {
    const { index, parts } = this.#known;
    const seen = new Set<KnownSite>();
    return index.near(shapes, { marginKm }).flatMap(({ site: part, distanceKm, inside }): NearSite[] => {
      const site = parts[part]!;
      // A site of several parts is as near as the nearest of them, which comes first.
      if (seen.has(site)) return [];
      seen.add(site);
      return [{ site, distanceKm, inside }];
    });
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
    const sites: KnownSite[] = [];
    const dependencies: KnownDependency[] = [];
    const texts = new Map<string, string>();
    const held = (text: string): string => texts.get(text) ?? (texts.set(text, text), text);
    for await (const row of this.#rowsOf(dataset))
      if (row.schema === 'CriticalSite') sites.push(readSite(row, held));
      else dependencies.push(...readDependencies(row, held));
    return { edition, sites, dependencies };
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

interface Known {
  readonly sites: ReadonlyMap<string, KnownSite>;
  readonly index: SiteIndex;
  /** Whose each shape of the index is. */
  readonly parts: readonly KnownSite[];
  readonly dependencies: DependencyGraph;
}

interface FeedSites {
  readonly edition: number;
  readonly sites: readonly KnownSite[];
  readonly dependencies: readonly KnownDependency[];
}

function isEmpty(feed: FeedSites | undefined): boolean {
  return feed === undefined || (feed.sites.length === 0 && feed.dependencies.length === 0);
}

function noSites(): Known {
  return knownOf([]);
}

function knownOf(feeds: readonly FeedSites[]): Known {
  const all = feeds.flatMap((feed) => feed.sites).slice(0, SITES_IN_MIND_MAX);
  const sites = new Map(all.map((site) => [site.key, site]));
  const parts = all.flatMap((site) => site.shapes.map((shape) => ({ site, shape })));
  const keyOf = keysById(sites);
  const dependencies = feeds
    .flatMap((feed) => feed.dependencies)
    .map(({ dataset, site, dependsOn, ...more }) => ({
      site: keyOf(dataset, site),
      dependsOn: keyOf(dataset, dependsOn),
      ...more,
    }));
  const index = new SiteIndex(parts.map(({ site, shape }) => ({ id: site.key, shape })));
  return { sites, index, parts: parts.map(({ site }) => site), dependencies: dependencyGraph(dependencies) };
}

/** An id of the feed itself; of another feed where only one site is called so, so that a feed may depend on another's. */
function keysById(sites: ReadonlyMap<string, KnownSite>): (dataset: string, id: string) => string {
  const elsewhere = new Map<string, string | undefined>();
  for (const key of sites.keys()) {
    const id = key.slice(key.indexOf('/') + 1);
    elsewhere.set(id, elsewhere.has(id) ? undefined : key);
  }
  return (dataset, id) => {
    const own = entityKey({ dataset, id });
    return sites.get(own)?.key ?? elsewhere.get(id) ?? own;
  };
}
