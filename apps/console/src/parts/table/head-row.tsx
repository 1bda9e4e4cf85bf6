import type { KeyboardEvent } from 'react';
import type { TableSort } from './column.ts';
import { isSizable } from './column-width.ts';
import { Head } from './head.tsx';
import { keepWidth } from './table-choices.ts';
import type { ColumnMoves } from './use-column-moves.ts';
import { useHeadDrag } from './use-head-drag.ts';
import type { TableColumns } from './use-table-columns.ts';
import { WidthEdge } from './width-edge.tsx';

export interface HeadRowProps<Row> {
  readonly name: string;
  readonly columns: TableColumns<Row>;
  readonly moves: ColumnMoves;
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
  /** The width that a column has while its edge is dragged. */
  readonly onDrag: (column: string, widthPx: number | undefined) => void;
}

const STEPS: Partial<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** All heads. Alt with an arrow key moves the column of the head that has the focus, dragging moves any but the first. */
export function HeadRow<Row>({ name, columns, moves, sort, onSort, onDrag }: HeadRowProps<Row>) {
  const { shown, widthsPx } = columns;
  const { drop, handlers } = useHeadDrag(moves.moveBefore);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const head = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    moves.moveBy(head?.dataset['column'] ?? '', step);
  };
  const dropAt = (id: string, isLast: boolean) => {
    if (drop?.before === id) return 'before';
    return isLast && drop !== undefined && drop.before === undefined ? 'after' : undefined;
  };
  return (
    <div role="rowgroup" className="dt-head">
      <div role="row" className="dt-row" aria-rowindex={1} onKeyDown={onKeyDown} {...handlers}>
        {shown.map((column, place) => (
          <Head
            key={column.id}
            column={column}
            sort={sort}
            onSort={onSort}
            drop={dropAt(column.id, place === shown.length - 1)}
            dragged={drop?.id === column.id}
          >
            {isSizable(column) ? (
              <WidthEdge
                title={column.title}
                widthPx={widthsPx[column.id]}
                onDrag={(widthPx) => onDrag(column.id, widthPx)}
                onKeep={(widthPx) => keepWidth(name, column.id, widthPx)}
              />
            ) : null}
          </Head>
        ))}
      </div>
    </div>
  );
}
