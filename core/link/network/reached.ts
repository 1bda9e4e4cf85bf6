import { linksBetween } from './between.ts';
import type { EntityLink } from '../../model/index.ts';
import { holdsAt } from './holds-at.ts';
import type { LinkedPair, LinkSource } from './link.ts';

export interface ReachOptions {
  /** Links on a path at most. */
  readonly depth: number;
  /** An entity with more links is a hub: a path may begin or end there, and never runs through. */
  readonly hubLinks: number;
  /** Links and entities looked at at most; what was found until then counts. */
  readonly linksMax: number;
  readonly entitiesMax: number;
  /** Only links that held on this day; undated ones always do. */
  readonly at?: string | undefined;
}

/** The links that lie on paths between two entities, and how many links each entity on them has in all. */
export interface Reached {
  readonly links: readonly EntityLink[];
  readonly degrees: ReadonlyMap<string, number>;
  /** Hubs that no path was sought through, by their ids. */
  readonly hubs: readonly string[];
  /** True when the search gave up before all was looked at. */
  readonly bounded: boolean;
}

/**
 * Goes out from both ends at once, level by level, always from the side with fewer entities, until the two levels
 * together are as deep as a path may be: then every link of every such path has an end that was looked at. Of the last
 * level only links to what the other side has seen are asked for.
 */
export async function reach(source: LinkSource, a: string, b: string, options: ReachOptions): Promise<Reached> {
  const sides = [newSide(a, b), newSide(b, a)] as const;
  const pairs = new Map<string, LinkedPair>();
  const degrees = new Map<string, number>();
  let looked = 0;
  let entities = 0;
  let bounded = false;
  const levels = a === b ? 0 : options.depth;
  for (let level = 0; level < levels; level++) {
    const side = nextSide(sides);
    if (side === undefined) break;
    const ids = side.frontier;
    entities += ids.length;
    bounded = looked > options.linksMax || entities > options.entitiesMax;
    if (bounded) break;
    // An end may be a hub itself: then its links are asked for all the same.
    const hubLinks = ids[0] === side.start ? Number.POSITIVE_INFINITY : options.hubLinks;
    const isLast = level === options.depth - 1;
    const among = isLast ? (side === sides[0] ? sides[1] : sides[0]).seen : undefined;
    const next: string[] = [];
    const { at } = options;
    for (const [id, { degree, ends }] of await source.ends(ids, { hubLinks, at, among })) {
      degrees.set(id, degree);
      looked += ends.length;
      side.metHub ||= degree > hubLinks;
      for (const other of ends) {
        const [from, to] = id < other ? [id, other] : [other, id];
        pairs.set(`${from} ${to}`, { from, to });
        if (side.seen.has(other)) continue;
        side.seen.add(other);
        // A path ends at the other end: nothing beyond it is looked for from here.
        if (other !== side.goal) next.push(other);
      }
    }
    side.frontier = next;
  }
  return await onPaths(source, [...pairs.values()], degrees, a, b, options, bounded || looked > options.linksMax);
}

/**
 * The side with fewer entities to look at next. None when one side has seen all that it can reach, unless it ended at a
 * hub, of which the other side must say whether it lies between.
 */
function nextSide([a, b]: readonly [Side, Side]): Side | undefined {
  const [near, far] = a.frontier.length <= b.frontier.length ? [a, b] : [b, a];
  if (near.frontier.length > 0) return near;
  return near.metHub && far.frontier.length > 0 ? far : undefined;
}

/** Leaves out what lies on no path, then what runs through a hub; asks how many links each entity has that was not asked. */
async function onPaths(
  source: LinkSource,
  found: readonly LinkedPair[],
  degrees: Map<string, number>,
  a: string,
  b: string,
  { depth, hubLinks, at }: ReachOptions,
  bounded: boolean,
): Promise<Reached> {
  const between = linksBetween(found, a, b, depth);
  const ids = new Set(between.flatMap(({ from, to }) => [from, to]));
  const unknown = [...ids].filter((id) => !degrees.has(id));
  for (const [id, degree] of await source.degrees(unknown, hubLinks)) degrees.set(id, degree);
  const hubs = new Set([...ids].filter((id) => id !== a && id !== b && (degrees.get(id) ?? 0) > hubLinks));
  const open = between.filter(({ from, to }) => !hubs.has(from) && !hubs.has(to));
  const links = await source.links(hubs.size === 0 ? open : linksBetween(open, a, b, depth));
  return { links: links.filter((link) => holdsAt(link, at)), degrees, hubs: [...hubs].sort(), bounded };
}

interface Side {
  readonly start: string;
  readonly goal: string;
  frontier: string[];
  readonly seen: Set<string>;
  metHub: boolean;
}

function newSide(start: string, goal: string): Side {
  return { start, goal, frontier: [start], seen: new Set([start]), metHub: false };
}
