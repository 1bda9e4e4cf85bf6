import { type Bounds, distanceKm, joinBounds } from '../../geometry/index.ts';
import type { Likeness, Node } from '../node.ts';
import type { AssociationRule } from '../rule.ts';
import type { Unit } from './unit.ts';

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

interface Extent {
  readonly members: readonly number[];
  readonly startMs: number;
  readonly endMs: number;
  readonly bounds: Bounds | undefined;
}

/**
 * Joins units that are near, the likest first, as long as none are held apart, no agency is in an event twice (where the rule says so), and
 * the event grows no longer and wider than one thing can be.
 */
export function linkUnits(units: readonly Unit[], rule: AssociationRule): readonly (readonly number[])[] {
  const clusters: Extent[] = units.map((unit, i) => extentOf(unit, i));
  for (const { a, b } of edgesOf(units)) {
    const [one, other] = [clusters[a]!, clusters[b]!];
    if (one === other || doClash(units, one.members, other.members, rule)) continue;
    const joined = join(one, other);
    if (joined.endMs - joined.startMs > rule.spanMsMax || widthKm(joined.bounds) > rule.spanKmMax) continue;
    for (const member of joined.members) clusters[member] = joined;
  }
  return [...new Set(clusters)].map(({ members }) => members);
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

function doClash(
  units: readonly Unit[],
  one: readonly number[],
  other: readonly number[],
  rule: AssociationRule,
): boolean {
  return one.some((a) =>
    other.some((b) => {
      const [x, y] = [units[a]!, units[b]!];
      return x.apart.has(b) || (rule.isOnePerAgency && [...x.agencies].some((agency) => y.agencies.has(agency)));
    }),
  );
}

function extentOf({ nodes }: Unit, number: number): Extent {
  const boxes = nodes.flatMap(({ bounds }: Node) => bounds ?? []);
  return {
    members: [number],
    startMs: Math.min(...nodes.map(({ startMs }) => startMs)),
    endMs: Math.max(...nodes.map(({ endMs }) => endMs)),
    bounds: boxes.length === 0 ? undefined : boxes.reduce(joinBounds),
  };
}

function join(a: Extent, b: Extent): Extent {
  return {
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    startMs: Math.min(a.startMs, b.startMs),
    endMs: Math.max(a.endMs, b.endMs),
    bounds: a.bounds && b.bounds ? joinBounds(a.bounds, b.bounds) : (a.bounds ?? b.bounds),
  };
}

function widthKm(bounds: Bounds | undefined): number {
  if (!bounds) return 0;
  const middle = (bounds.south + bounds.north) / 2;
  const across = distanceKm([bounds.west, middle], [Math.min(bounds.east, bounds.west + 180), middle]);
  return Math.max(across, distanceKm([0, bounds.south], [0, bounds.north]));
}
