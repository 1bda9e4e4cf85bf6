import type { GraphNode } from '@quintet/node/api';
import { useMemo } from 'react';
import { type Board, restsOf } from './board.ts';
import { drawBoard } from './draw-board.ts';
import type { GraphParams } from './graph-params.ts';
import { filterOf } from './graph-look.ts';
import { useHandling } from './use-handling.ts';
import { visibleOf } from './visible.ts';

/** What of a board is seen through the filter of the address, as data and as a drawing. */
export function useDrawn(board: Board, { without, from, to }: GraphParams, chosen: string | undefined) {
  const visible = useMemo(
    () =>
      visibleOf(
        board,
        filterOf({
          ...(without !== undefined && { without }),
          ...(from !== undefined && { from }),
          ...(to !== undefined && { to }),
        }),
        chosen,
      ),
    [board, without, from, to, chosen],
  );
  const rests = useMemo(() => restsOf(board), [board]);
  const drawing = useMemo(() => drawBoard(board, visible, rests), [board, visible, rests]);
  const nodes = useMemo(
    () => visible.keys.flatMap((key): GraphNode | GraphNode[] => board.nodes.get(key) ?? []),
    [visible, board],
  );
  const codes = useHandling([...new Set(nodes.flatMap(({ datasets }) => datasets))]);
  return { visible, rests, drawing, nodes, codes };
}

export type Drawn = ReturnType<typeof useDrawn>;
