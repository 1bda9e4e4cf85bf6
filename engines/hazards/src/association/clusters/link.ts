import { type Bounds, distanceKm, joinBounds } from '../../geometry/index.ts';
import { boundsOfNode, type Likeness, type Node } from '../node.ts';
import type { AssociationRule } from '../rule.ts';
import type { Unit } from './unit.ts';

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

/** Units that are joined, and how far they reach; grows as others join. */
interface Extent {
  readonly members: number[];
  readonly agencies: Set<string>;
  /** Units that a person holds apart from any of them. */
  readonly apart: Set<number>;
  startMs: number;
  endMs: number;
  bounds: Bounds | undefined;
}

/**
 * Joins units that are near, the likest first, as long as none are held apart, no agency is in an event twice (where the rule says so), and
 * the event grows no longer and wider than one thing can be.
 */
export function linkUnits(units: readonly Unit[], rule: AssociationRule): readonly (readonly number[])[] {
  const clusters: Extent[] = units.map((unit, i) => extentOf(unit, i));
  for (const { a, b } of edgesOf(units)) {
    const [one, other] = [clusters[a]!, clusters[b]!];
    if (one === other) continue;
    // The smaller one joins, so that many units are not copied for each.
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    if (doClash(large, small, rule) || !join(large, small, rule)) continue;
    for (const member of small.members) clusters[member] = large;
  }
  return [...new Set(clusters)].map(({ members }) => members.sort((x, y) => x - y));
}

/** The strongest likeness of each pair of units. */
function edgesOf(units: readonly Unit[]): Edge[] {
  const number = new Map(units.flatMap(({ nodes }, i) => nodes.map((node) => [node, i] as const)));
  const best = new Map<number, Edge>();
  for (const [a, { nodes }] of units.entries())
    for (const node of nodes)
      for (const [other, likeness] of node.near) {
        const b = number.get(other);
        if (b === undefined || b <= a) continue;
        const key = a * units.length + b;
        if (likeness.score > (best.get(key)?.likeness.score ?? -1)) best.set(key, { a, b, likeness });
      }
  return [...best.values()].sort((x, y) => y.likeness.score - x.likeness.score || x.a - y.a || x.b - y.b);
}

function doClash(large: Extent, small: Extent, rule: AssociationRule): boolean {
  if (large.apart.size > 0 && small.members.some((member) => large.apart.has(member))) return true;
  return rule.isOnePerAgency && [...small.agencies].some((agency) => large.agencies.has(agency));
}

function extentOf({ nodes, agencies, apart }: Unit, number: number): Extent {
  const boxes = nodes.flatMap((node: Node) => boundsOfNode(node) ?? []);
  return {
    members: [number],
    agencies: new Set(agencies),
    apart: new Set(apart),
    startMs: nodes.reduce((least, { startMs }) => Math.min(least, startMs), Infinity),
    endMs: nodes.reduce((most, { endMs }) => Math.max(most, endMs), -Infinity),
    bounds: boxes.length === 0 ? undefined : boxes.reduce(joinBounds),
  };
}

/** @returns false, and nothing is done, where the two would be too long or too wide for one thing */
function join(large: Extent, small: Extent, rule: AssociationRule): boolean {
  const [startMs, endMs] = [Math.min(large.startMs, small.startMs), Math.max(large.endMs, small.endMs)];
  const bounds = large.bounds && small.bounds ? joinBounds(large.bounds, small.bounds) : (large.bounds ?? small.bounds);
  if (endMs - startMs > rule.spanMsMax || widthKm(bounds) > rule.spanKmMax) return false;
  large.members.push(...small.members);
  for (const agency of small.agencies) large.agencies.add(agency);
  for (const member of small.apart) large.apart.add(member);
  Object.assign(large, { startMs, endMs, bounds });
  return true;
}

function widthKm(bounds: Bounds | undefined): number {
  if (!bounds) return 0;
  const middle = (bounds.south + bounds.north) / 2;
  const across = distanceKm([bounds.west, middle], [Math.min(bounds.east, bounds.west + 180), middle]);
  return Math.max(across, distanceKm([0, bounds.south], [0, bounds.north]));
}
