import { compareNodes, type Node } from '../node.ts';

/** Reports that are one by a link or a person's word; most hold one report. */
export interface Unit {
  /** In the order of `compareNodes`. */
  readonly nodes: readonly Node[];
  readonly agencies: ReadonlySet<string>;
  /** Units, by number, that a person said are another event. */
  readonly apart: ReadonlySet<number>;
}

export interface Ties {
  /** Pairs that are one, the strongest first. */
  readonly same: readonly (readonly [Node, Node])[];
  readonly apart: readonly (readonly [Node, Node])[];
}

export interface Units {
  readonly units: readonly Unit[];
  /** Pairs that are said to be one, although a person keeps their events apart. */
  readonly refused: readonly (readonly [Node, Node])[];
}

/** Joins what is surely one. What a person holds apart stays apart, whatever links say. */
export function unitsOf(nodes: readonly Node[], { same, apart }: Ties): Units {
  const groups = new Map<Node, Node[]>(nodes.map((node) => [node, [node]]));
  const hostile = (one: readonly Node[], other: readonly Node[]): boolean =>
    apart.some(([a, b]) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)));
  const refused: (readonly [Node, Node])[] = [];
  for (const pair of same) {
    const [one, other] = [groups.get(pair[0])!, groups.get(pair[1])!];
    if (one === other) continue;
    if (hostile(one, other)) {
      refused.push(pair);
      continue;
    }
    one.push(...other);
    for (const node of other) groups.set(node, one);
  }
  return { units: numbered(groups, apart), refused };
}

function numbered(groups: ReadonlyMap<Node, Node[]>, apart: Ties['apart']): Unit[] {
  const sorted = [...new Set(groups.values())].map((nodes) => nodes.sort(compareNodes));
  sorted.sort(([a], [b]) => compareNodes(a!, b!));
  if (apart.length === 0) return sorted.map((nodes) => ({ nodes, agencies: agenciesOf(nodes), apart: NONE }));
  const number = new Map(sorted.flatMap((nodes, i) => nodes.map((node) => [node, i] as const)));
  const enemies = sorted.map(() => new Set<number>());
  for (const [a, b] of apart) {
    const [i, j] = [number.get(a)!, number.get(b)!];
    enemies[i]!.add(j);
    enemies[j]!.add(i);
  }
  return sorted.map((nodes, i) => ({ nodes, agencies: agenciesOf(nodes), apart: enemies[i]! }));
}

const NONE: ReadonlySet<number> = new Set();

function agenciesOf(nodes: readonly Node[]): ReadonlySet<string> {
  return new Set(nodes.map(({ report }) => report.agency));
}
