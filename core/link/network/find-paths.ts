import { bestPaths } from './best-paths.ts';
import type { EntityLink } from '../../model/index.ts';
import type { LinkSource, NetworkNode } from './link.ts';
import { reach } from './reached.ts';

export interface PathOptions {
  /** Paths at most, 1..100. */
  readonly max?: number;
  /** Links on a path at most, 1..12. */
  readonly depth?: number;
  /** A day as YYYY-MM-DD: only what held then. */
  readonly at?: string | undefined;
  readonly hubLinks?: number;
  readonly linksMax?: number;
  readonly entitiesMax?: number;
}

export interface FoundPath {
  /** Product of the strengths of its links and passages, 0..1. */
  readonly score: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly (Omit<EntityLink, 'verb'> & { readonly text: string })[];
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  /** Entities with too many links to be run through. */
  readonly hubs: readonly NetworkNode[];
  /** True when the search gave up before all was looked at: there may be more, and stronger ones. */
  readonly bounded: boolean;
}

export const PATH_DEFAULTS = { max: 5, depth: 6, hubLinks: 1000, linksMax: 400_000, entitiesMax: 50_000 } as const;

/** How two entities are connected: the strongest paths between them, best first, each link with what says it. */
export async function findPaths(
  source: LinkSource,
  a: string,
  b: string,
  { max, depth, at, hubLinks, linksMax, entitiesMax }: PathOptions = {},
): Promise<FoundPaths> {
  const within = { max: max ?? PATH_DEFAULTS.max, depth: depth ?? PATH_DEFAULTS.depth };
  const reached = await reach(source, a, b, {
    depth: within.depth,
    at,
    hubLinks: hubLinks ?? PATH_DEFAULTS.hubLinks,
    linksMax: linksMax ?? PATH_DEFAULTS.linksMax,
    entitiesMax: entitiesMax ?? PATH_DEFAULTS.entitiesMax,
  });
  const paths = bestPaths(reached.links, reached.degrees, a, b, within);
  const nodes = await source.nodes([...new Set([...paths.flatMap((path) => path.nodes), ...reached.hubs])]);
  const node = (id: string): NetworkNode => nodes.get(id) ?? { id, caption: id, schema: 'Thing' };
  return {
    paths: paths.map((path) => ({
      score: Math.round(path.score * 10_000) / 10_000,
      nodes: path.nodes.map(node),
      edges: path.links.map(({ verb, ...link }) => ({ ...link, text: sentence(node(link.from), verb, node(link.to)) })),
    })),
    hubs: reached.hubs.map(node),
    bounded: reached.bounded,
  };
}

function sentence(from: NetworkNode, verb: string, to: NetworkNode): string {
  return `${from.caption} ${verb} ${to.caption}`;
}
