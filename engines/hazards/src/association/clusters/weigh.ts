import type { Doubt } from '../evidence.ts';
import { agglomerate } from './agglomerate.ts';
import { detach } from './ambiguity.ts';
import { Clusters } from './clusters.ts';
import { improve } from './improve.ts';
import { areTwins, TWIN_MS } from '../compare-origins.ts';
import type { Unit } from './unit.ts';

export interface WeighedClusters {
  readonly clusters: readonly (readonly number[])[];
  /** How sure each unit is, 0..1. */
  readonly certainties: readonly number[];
}

/**
 * Puts origins together into earthquakes: joined by what is likeliest, bettered one by one, and what is not sure taken out again. A
 * second solution of an agency stands aside: it says nothing new, and would look like a second earthquake to all others.
 */
export function weighUnits(units: readonly Unit[], doubt: (doubt: Doubt) => void): WeighedClusters {
  const seconds = new Set(twinsIn(units).map(([, second]) => second));
  const near = nearOf(units).map((others, unit) =>
    seconds.has(unit) ? [] : others.filter((other) => !seconds.has(other)),
  );
  const clusters = new Clusters(units, near);
  agglomerate(clusters);
  improve(clusters);
  const certainties = detach(clusters, doubt);
  return { clusters: clusters.all(), certainties };
}

function nearOf(units: readonly Unit[]): number[][] {
  const number = new Map(units.flatMap(({ nodes }, i) => nodes.map((node) => [node, i] as const)));
  return units.map(({ nodes }, i) => {
    const near = new Set(nodes.flatMap((node) => [...node.near.keys()].map((other) => number.get(other))));
    return [...near].filter((other) => other !== undefined && other !== i).sort((a, b) => a! - b!) as number[];
  });
}

/** So many units before are looked at for a first solution. */
const UNITS_BEFORE_MAX = 64;

/** Pairs of units in which an agency gives two origins at one time and place, the first one first; each second one once. */
export function twinsIn(units: readonly Unit[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (const [j, { nodes }] of units.entries())
    for (let i = j - 1; i >= Math.max(0, j - UNITS_BEFORE_MAX); i--) {
      const before = units[i]!.nodes[0]!;
      if (nodes[0]!.startMs - before.startMs > TWIN_MS) break;
      if (!areTwins(before, nodes[0]!)) continue;
      pairs.push([i, j]);
      break;
    }
  return pairs;
}
