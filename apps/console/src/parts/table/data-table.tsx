import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, type MouseEvent, useEffect, useRef, useState } from 'react';
import { usePreferences } from '../../app/preferences.ts';
import type { TableColumn, TableSort } from './column.ts';
import { gridColumns, isSizable, leastWidthPx, type WidthsPx } from './column-width.ts';
import { HeadRow } from './head-row.tsx';
import { useColumnMoves } from './use-column-moves.ts';
import { type TableColumns, useTableColumns } from './use-table-columns.ts';
import './data-table.css';

const ROW_PX = { normal: 32, compact: 28 } as const;
/** With a window of 1440 px height fewer than 60 rows are in the document. */
const OVERSCAN_ROWS = 4;
const PRESSABLE = 'a, button, input, label';

export interface DataTableProps<Row> {
  /** Hidden columns, their order and widths are kept per person under this name. */
  readonly name: string;
  readonly label: string;
  /** Stable (module scope or memo): a new array is a new table. */
  readonly columns: readonly TableColumn<Row>[];
  /** How many rows there are in all. */
  readonly count: number;
  /** The row at a place, undefined while it is being read. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly rowKey: (row: Row) => string;
  /** The current row has a bar at its start; it is not the focus. */
  readonly current?: string | undefined;
  readonly selected?: ReadonlySet<string>;
  readonly sort?: TableSort | undefined;
  readonly onSort?: (sort: TableSort) => void;
  /** A press anywhere on a row that is not a link, button or box. */
  readonly onOpen?: (row: Row) => void;
  /** Told which places are in sight, so that they can be read. */
  readonly onSight?: (first: number, last: number) => void;
  /** Brought into sight when it changes. */
  readonly showIndex?: number | undefined;
}

interface LineProps<Row> {
  readonly row: Row | undefined;
  readonly index: number;
  readonly startPx: number;
  readonly heightPx: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly current: boolean;
  readonly selected: boolean;
}

function cellClass(column: TableColumn<never>): string {
  return `dt-cell dt-${column.align ?? 'start'}${isSizable(column) ? '' : ' dt-fixed'}`;
}

/** One row. It is drawn again only when something of its own changed, so that scrolling stays fluid. */
function LineOf<Row>({ row, index, startPx, heightPx, columns, current, selected }: LineProps<Row>) {
  return (
    <div
      role="row"
      className="dt-row dt-data"
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={current ? 'true' : undefined}
      data-selected={selected ? '' : undefined}
      style={{ transform: `translateY(${startPx}px)`, blockSize: heightPx }}
    >
      {columns.map((column) => (
        <span key={column.id} role="cell" className={cellClass(column)}>
          {row === undefined ? <span className="bar dt-waiting" /> : column.cell(row)}
        </span>
      ))}
    </div>
  );
}
const Line = memo(LineOf) as typeof LineOf;

/** A press that the browser should handle itself: a new tab, a new window. */
function isOwn({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || button !== 0;
}

/**
 * The place of the row that was pressed, unless another link, button or box in it was. A link marked `data-row-link`
 * is the row itself.
 */
function pressedIndex(event: MouseEvent): number | undefined {
  const { target } = event;
  if (!(target instanceof Element)) return undefined;
  const ofRow = target.closest('a[data-row-link]') !== null;
  if (ofRow ? isOwn(event) : target.closest(PRESSABLE) !== null) return undefined;
  if (ofRow) event.preventDefault();
  const index = target.closest('[data-index]')?.getAttribute('data-index');
  return index === null || index === undefined ? undefined : Number(index);
}

/** The rows in sight, in a box as high as all of them. */
function useRowsInSight<Row>({ count, onSight, showIndex }: DataTableProps<Row>) {
  const { density } = usePreferences();
  const box = useRef<HTMLDivElement>(null);
  const rowPx = ROW_PX[density];
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: OVERSCAN_ROWS,
    scrollPaddingEnd: rowPx,
    scrollPaddingStart: rowPx,
  });
  useEffect(() => virtual.measure(), [virtual, rowPx]);
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onSight?.(first, last), [onSight, first, last]);
  useEffect(() => {
    if (showIndex !== undefined && showIndex >= 0) virtual.scrollToIndex(showIndex, { align: 'auto' });
  }, [virtual, showIndex]);
  return { box, rowPx, items, totalPx: virtual.getTotalSize() };
}

type Layout = CSSProperties & { readonly '--dt-columns': string; readonly '--dt-least': string };

/** The widths of all columns as one style of the table, so that no row is drawn again while an edge is dragged. */
function useLayout<Row>({ shown, widthsPx }: TableColumns<Row>) {
  const [dragged, setDragged] = useState<WidthsPx>({});
  const widths = { ...widthsPx, ...dragged };
  const layout: Layout = {
    '--dt-columns': gridColumns(shown, widths),
    '--dt-least': `${leastWidthPx(shown, widths)}px`,
  };
  const onDrag = (id: string, widthPx: number | undefined) =>
    setDragged(widthPx === undefined ? {} : { [id]: widthPx });
  return { layout, onDrag };
}

/**
 * A table of any length: only the rows in sight are in the document, with their true numbers for screen readers. One
 * line per row, ellipsis, sorted by pressing a head.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, label, count, rowAt, rowKey, current, selected, sort, onSort, onOpen } = props;
  const { box, rowPx, items, totalPx } = useRowsInSight(props);
  const columns = useTableColumns(name, props.columns);
  const moves = useColumnMoves(name, columns);
  const { shown } = columns;
  const { layout, onDrag } = useLayout(columns);
  const press = (event: MouseEvent) => {
    const index = pressedIndex(event);
    const row = index === undefined ? undefined : rowAt(index);
    if (row !== undefined) onOpen?.(row);
  };
  return (
    <div className="dt" ref={box} style={layout} data-table={name}>
      <span className="sr" role="status">
        {moves.said}
      </span>
      <div className="dt-table" role="table" aria-label={label} aria-rowcount={count + 1} aria-colcount={shown.length}>
        <HeadRow name={name} columns={columns} moves={moves} sort={sort} onSort={onSort} onDrag={onDrag} />
        {/* The subject in a row is a link: a press on the row is only its larger target. */}
        <div role="rowgroup" className="dt-body" style={{ blockSize: totalPx }} onClick={press}>
          {items.map(({ index, start }) => {
            const row = rowAt(index);
            const key = row === undefined ? undefined : rowKey(row);
            return (
              <Line
                key={key ?? `waiting-${index}`}
                row={row}
                index={index}
                startPx={start}
                heightPx={rowPx}
                columns={shown}
                current={key !== undefined && key === current}
                selected={key !== undefined && selected?.has(key) === true}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
