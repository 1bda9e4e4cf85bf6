import { linksBetween } from './between.ts';
import type { EntityLink } from '../../model/index.ts';
import type { LinkSource } from './link.ts';

export interface ReachOptions {
  /** Links on a path at most. */
  readonly depth: number;
  /** An entity with more links is a hub: a path may begin or end there, and never runs through. */
  readonly hubLinks: number;
  /** Links looked at at most; what was found until then counts. */
  readonly linksMax: number;
  /** Only links that held on this day; undated ones always do. */
  readonly at?: string | undefined;
}

/** The links that lie on paths between two entities, and how many links each entity on them has in all. */
export interface Reached {
  readonly links: readonly EntityLink[];
  readonly degrees: ReadonlyMap<string, number>;
  /** Hubs that no path was sought through. */
  readonly hubs: readonly string[];
  /** True when the search gave up before all was looked at. */
  readonly bounded: boolean;
}

/**
 * Goes out from both ends at once, level by level, always from the side with fewer entities, until the two levels
 * together are as deep as a path may be: then every link of every such path has an end that was looked at.
 */
export async function reach(source: LinkSource, a: string, b: string, options: ReachOptions): Promise<Reached> {
  const sides = [newSide(a), newSide(b)] as const;
  const links = new Map<string, EntityLink>();
  const degrees = new Map<string, number>();
  let looked = 0;
  for (let level = 0; level < options.depth; level++) {
    const side = smallerSide(sides);
    if (side === undefined) break;
    const ids = side.frontier;
    // An end may be a hub itself: then its links are asked for all the same.
    const isEnd = ids.length === 1 && (ids[0] === a || ids[0] === b);
    const hubLinks = isEnd ? Number.POSITIVE_INFINITY : options.hubLinks;
    const next: string[] = [];
    for (const [id, { degree, links: found }] of await source.neighbours(ids, hubLinks)) {
      degrees.set(id, degree);
      looked += found.length;
      for (const link of found) {
        if (!holdsAt(link, options.at)) continue;
        links.set(`${link.id} ${link.from} ${link.to}`, link);
        const other = link.from === id ? link.to : link.from;
        if (side.seen.has(other)) continue;
        side.seen.add(other);
        next.push(other);
      }
    }
    side.frontier = next;
    if (looked > options.linksMax) break;
  }
  return await onPaths(source, [...links.values()], degrees, a, b, options, looked > options.linksMax);
}

/** The side with fewer entities to look at next; none when both have come to their end. */
function smallerSide([a, b]: readonly [Side, Side]): Side | undefined {
  if (a.frontier.length === 0 && b.frontier.length === 0) return undefined;
  if (a.frontier.length === 0) return b;
  return b.frontier.length === 0 || a.frontier.length <= b.frontier.length ? a : b;
}

/** Leaves out what lies on no path, then what runs through a hub; asks how many links each entity has that was not asked. */
async function onPaths(
  source: LinkSource,
  found: readonly EntityLink[],
  degrees: Map<string, number>,
  a: string,
  b: string,
  { depth, hubLinks }: ReachOptions,
  bounded: boolean,
): Promise<Reached> {
  const between = linksBetween(found, a, b, depth);
  const ids = new Set(between.flatMap(({ from, to }) => [from, to]));
  const unknown = [...ids].filter((id) => !degrees.has(id));
  for (const [id, { degree }] of await source.neighbours(unknown, 0)) degrees.set(id, degree);
  const hubs = new Set([...ids].filter((id) => id !== a && id !== b && (degrees.get(id) ?? 0) > hubLinks));
  const links = between.filter(({ from, to }) => !hubs.has(from) && !hubs.has(to));
  return { links: hubs.size === 0 ? links : linksBetween(links, a, b, depth), degrees, hubs: [...hubs], bounded };
}

interface Side {
  frontier: string[];
  readonly seen: Set<string>;
}

function newSide(id: string): Side {
  return { frontier: [id], seen: new Set([id]) };
}

/** Dates are compared as far as both are known: `2020` holds on every day of 2020. */
function holdsAt({ start, end }: EntityLink, at: string | undefined): boolean {
  if (at === undefined) return true;
  const begun = start === undefined || start.slice(0, at.length) <= at.slice(0, start.length);
  const over = end !== undefined && end.slice(0, at.length) < at.slice(0, end.length);
  return begun && !over;
}
