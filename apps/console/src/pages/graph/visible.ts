import type { GraphEdge } from '@quintet/node/api';
import type { Board } from './board.ts';

/** Which links are looked at: of which kinds, and which held at some time between two days. */
export interface GraphFilter {
  /** Kinds of links that are left out. */
  readonly without: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether a link may have held between two days. Days may be known by year or month only; what is not known may be. */
export function heldBetween({ start, end }: Pick<GraphEdge, 'start' | 'end'>, from?: string, to?: string): boolean {
  // `2019` ends after every day of 2019: `~` sorts after digits and hyphens.
  const endsBefore = end !== undefined && from !== undefined && `${end}~` < from;
  const startsAfter = start !== undefined && to !== undefined && start > to;
  return !endsBefore && !startsAfter;
}

export interface Visible {
  readonly keys: readonly string[];
  readonly edges: readonly GraphEdge[];
  /** Drawn nodes whose links are all left out by the filter. */
  readonly leftOut: number;
}

/** What of a board is seen through a filter. A node that had links and has none left is not; a pinned one always is. */
export function visibleOf(board: Board, { without, from, to }: GraphFilter, keep: string | undefined): Visible {
  const drawn = [...board.edges.values()].filter((edge) => board.places.has(edge.from) && board.places.has(edge.to));
  const edges = drawn.filter((edge) => !without.includes(edge.schema) && heldBetween(edge, from, to));
  const had = new Set(drawn.flatMap((edge) => [edge.from, edge.to]));
  const has = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  const keys = [...board.places]
    .filter(([key, place]) => has.has(key) || !had.has(key) || place.pinned || key === keep)
    .map(([key]) => key);
  return { keys, edges, leftOut: board.places.size - keys.length };
}

/** The kinds of links between what is drawn, most frequent first. */
export function schemasOf(board: Board): readonly (readonly [schema: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const edge of board.edges.values()) {
    if (!board.places.has(edge.from) || !board.places.has(edge.to)) continue;
    counts.set(edge.schema, (counts.get(edge.schema) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || a.localeCompare(b));
}
