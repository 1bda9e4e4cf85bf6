import type { EntityLink } from '../../model/index.ts';
import { linkStrength, passageStrength } from './strength.ts';

/** A way from one entity to another, and how strong it is: the product of its links and passages, 0..1. */
export interface LinkPath {
  readonly score: number;
  readonly nodes: readonly string[];
  readonly links: readonly EntityLink[];
}

/**
 * The strongest paths without a repeated entity, best first (Yen 1971). Among equal ones the shorter, then the one whose
 * ids come first, so that the answer does not depend on the order in which links were found. Costs are −log2 of
 * strengths; of several links between the same two entities the strongest is taken.
 */
export function bestPaths(
  links: readonly EntityLink[],
  degrees: ReadonlyMap<string, number>,
  a: string,
  b: string,
  { max, depth }: { readonly max: number; readonly depth: number },
): LinkPath[] {
  const graph = new PathGraph(links, degrees, a, b);
  const first = graph.strongest([graph.index(a)], new Set(), depth);
  if (!first) return [];
  const found: Way[] = [first];
  const waiting = new Map<string, Way>();
  while (found.length < max) {
    const { nodes } = found.at(-1)!;
    for (let at = 0; at < nodes.length - 1; at++) {
      const root = nodes.slice(0, at + 1);
      const banned = new Set(
        found.filter((way) => root.every((node, i) => way.nodes[i] === node)).map((way) => way.nodes[at + 1]!),
      );
      const way = graph.strongest(root, banned, depth - at);
      if (way) waiting.set(way.nodes.join(' '), way);
    }
    for (const way of found) waiting.delete(way.nodes.join(' '));
    const next = [...waiting.values()].sort(byStrength)[0];
    if (!next) break;
    found.push(next);
  }
  return found.sort(byStrength).map(({ nodes, cost }) => graph.pathOf(nodes, cost));
}

interface Way {
  readonly nodes: readonly number[];
  readonly cost: number;
}

const EPSILON = 1e-9;

function byStrength(a: Way, b: Way): number {
  if (Math.abs(a.cost - b.cost) > EPSILON) return a.cost - b.cost;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  for (const [i, node] of a.nodes.entries()) if (node !== b.nodes[i]) return node - b.nodes[i]!;
  return 0;
}

interface Step {
  readonly to: number;
  readonly cost: number;
  readonly link: EntityLink;
}

/** The links between two ends as numbered nodes with costs. */
class PathGraph {
  readonly #ids: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #steps: readonly (readonly Step[])[];
  /** What running through a node costs. */
  readonly #passage: Float64Array;
  readonly #target: number;

  constructor(links: readonly EntityLink[], degrees: ReadonlyMap<string, number>, a: string, b: string) {
    // In the order of their ids, so that ties are broken by id.
    this.#ids = [...new Set([a, b, ...links.flatMap(({ from, to }) => [from, to])])].sort();
    this.#numbers = new Map(this.#ids.map((id, i) => [id, i]));
    this.#target = this.index(b);
    this.#passage = Float64Array.from(this.#ids, (id) => -Math.log2(passageStrength(degrees.get(id) ?? 1)));
    const all = this.#ids.map(() => new Map<number, Step>());
    for (const link of links) {
      const from = this.index(link.from);
      const to = this.index(link.to);
      if (from === to) continue;
      const cost = -Math.log2(linkStrength(link.schema));
      keepCheaper(all[from]!, { to, cost, link });
      keepCheaper(all[to]!, { to: from, cost, link });
    }
    this.#steps = all.map((steps) => [...steps.values()]);
  }

  index(id: string): number {
    return this.#numbers.get(id) ?? -1;
  }

  /**
   * The strongest way that begins with `root` and takes at most `hops` further links, not to a banned node first.
   * Layered by hops; a cycle would cost more, so that what is found repeats no node.
   */
  strongest(root: readonly number[], banned: ReadonlySet<number>, hops: number): Way | undefined {
    const start = root.at(-1)!;
    if (start === this.#target) return { nodes: root, cost: this.#costOf(root) };
    const closed = new Set(root);
    let layer = new Map<number, Way>([[start, { nodes: [], cost: 0 }]]);
    const best = new Map<number, number>();
    let arrived: Way | undefined;
    for (let hop = 0; hop < hops && layer.size > 0; hop++) {
      const next = new Map<number, Way>();
      for (const [node, way] of layer) {
        // A path ends where it arrives; to run through the start of the spur is already in the root's cost.
        const through = way.cost + (hop === 0 ? 0 : this.#passage[node]!);
        for (const { to, cost } of this.#steps[node]!) {
          if (closed.has(to) || (hop === 0 && banned.has(to))) continue;
          const whole = through + cost;
          if (arrived && whole > arrived.cost + EPSILON) continue;
          if (whole > (best.get(to) ?? Number.POSITIVE_INFINITY) + EPSILON) continue;
          const candidate = { nodes: [...way.nodes, to], cost: whole };
          const rival = next.get(to);
          if (rival && byStrength(rival, candidate) <= 0) continue;
          best.set(to, whole);
          if (to === this.#target) {
            if (!arrived || byStrength(candidate, arrived) < 0) arrived = candidate;
          } else next.set(to, candidate);
        }
      }
      layer = next;
    }
    if (!arrived) return undefined;
    const nodes = [...root, ...arrived.nodes];
    return { nodes, cost: this.#costOf(nodes) };
  }

  #costOf(nodes: readonly number[]): number {
    let cost = 0;
    for (let i = 0; i + 1 < nodes.length; i++) {
      cost += this.#stepBetween(nodes[i]!, nodes[i + 1]!).cost;
      if (i > 0) cost += this.#passage[nodes[i]!]!;
    }
    return cost;
  }

  #stepBetween(from: number, to: number): Step {
    return this.#steps[from]!.find((step) => step.to === to)!;
  }

  pathOf(nodes: readonly number[], cost: number): LinkPath {
    return {
      score: 2 ** -cost,
      nodes: nodes.map((node) => this.#ids[node]!),
      links: nodes.slice(1).map((to, i) => this.#stepBetween(nodes[i]!, to).link),
    };
  }
}

function keepCheaper(steps: Map<number, Step>, step: Step): void {
  const known = steps.get(step.to);
  const better = !known || step.cost < known.cost || (step.cost === known.cost && step.link.id < known.link.id);
  if (better) steps.set(step.to, step);
}
