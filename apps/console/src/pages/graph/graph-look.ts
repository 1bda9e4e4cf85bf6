import type { GraphState } from '@quintet/node/api';
import type { Board } from './board.ts';
import type { GraphParams } from './graph-params.ts';
import type { GraphFilter } from './visible.ts';

/** The filter as it stands in the address. */
export const filterOf = ({ without, from, to }: Pick<GraphParams, 'without' | 'from' | 'to'>): GraphFilter => ({
  without: without === undefined ? [] : without.split(','),
  from,
  to,
});

/** The words of an address without those that say nothing. */
export function wordsOf(params: { [Name in keyof GraphParams]: GraphParams[Name] | undefined }): GraphParams {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

/** An address with another filter. */
export const withFilter = (params: GraphParams, { without, from, to }: GraphFilter): GraphParams =>
  wordsOf({ ...params, without: without.length === 0 ? undefined : without.join(','), from, to });

/** A drawing as it is saved: what is drawn and where, what was put away, and the filter. */
export const stateOf = (board: Board, { without, from, to }: GraphFilter): GraphState => ({
  nodes: [...board.places].map(([key, { x, y, pinned }]) => ({ key, x, y, pinned })),
  hidden: [...board.hidden],
  schemas: [...without],
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});
