import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { nextSort, type TableColumn, type TableSort } from './column.ts';

export interface HeadProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
  /** Where a dragged head would be put. */
  readonly drop: 'before' | 'after' | undefined;
  readonly dragged: boolean;
  /** The edge that makes the column wider. */
  readonly children: ReactNode;
}

type AriaSort = 'ascending' | 'descending' | undefined;

function ariaSort(column: TableColumn<never>, sort: TableSort | undefined): AriaSort {
  if (column.sort === undefined || sort?.by !== column.sort) return undefined;
  return sort.order === 'asc' ? 'ascending' : 'descending';
}

function Title<Row>({ column, sort, onSort }: Pick<HeadProps<Row>, 'column' | 'sort' | 'onSort'>) {
  if (column.head !== undefined) return column.head;
  const title = <span className={column.hideTitle === true ? 'sr' : 'cut'}>{column.title}</span>;
  if (column.sort === undefined || onSort === undefined) return title;
  const direction = ariaSort(column, sort);
  const press = () => {
    const next = nextSort(column, sort);
    if (next !== undefined) onSort(next);
  };
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <button type="button" className="dt-sort" title={say('common.sortBy', { column: column.title })} onClick={press}>
      {title}
      {direction === undefined ? null : <Arrow size={13} strokeWidth={1.8} aria-hidden />}
    </button>
  );
}

/** The head of a column: a press sorts; its edge and its place can be moved. */
export function Head<Row>({ column, sort, onSort, drop, dragged, children }: HeadProps<Row>) {
  return (
    <span
      role="columnheader"
      className={`dt-cell dt-head-cell dt-${column.align ?? 'start'}`}
      aria-sort={ariaSort(column, sort)}
      // The words of the edge are not part of the head's name.
      aria-label={column.title}
      data-column={column.id}
      data-drop={drop}
      data-dragged={dragged ? '' : undefined}
    >
      <Title column={column} sort={sort} onSort={onSort} />
      {children}
    </span>
  );
}
