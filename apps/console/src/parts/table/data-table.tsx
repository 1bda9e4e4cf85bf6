import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type CSSProperties, memo, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { usePreferences } from '../../app/preferences.ts';
import { say } from '../../messages/say.tsx';
import { gridColumns, nextSort, type TableColumn, type TableSort } from './column.ts';
import './data-table.css';

const features = tableFeatures({ columnVisibilityFeature });
const ROW_PX = { normal: 32, compact: 28 } as const;
/** With a window of 1440 px height fewer than 60 rows are in the document. */
const OVERSCAN_ROWS = 4;
const PRESSABLE = 'a, button, input, label';

const NO_ROWS: object[] = [];

export interface DataTableProps<Row> {
  /** Hidden columns are kept per person under this name. */
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

type AriaSort = 'ascending' | 'descending' | undefined;

function ariaSort(column: TableColumn<never>, sort: TableSort | undefined): AriaSort {
  if (column.sort === undefined || sort?.by !== column.sort) return undefined;
  return sort.order === 'asc' ? 'ascending' : 'descending';
}

function Head<Row>({
  column,
  sort,
  onSort,
}: {
  column: TableColumn<Row>;
  sort: TableSort | undefined;
  onSort: DataTableProps<Row>['onSort'];
}) {
  const direction = ariaSort(column, sort);
  const title = column.hideTitle === true ? <span className="sr">{column.title}</span> : column.title;
  const press = () => {
    const next = nextSort(column, sort);
    if (next !== undefined) onSort?.(next);
  };
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <span role="columnheader" className={`dt-cell dt-head-cell dt-${column.align ?? 'start'}`} aria-sort={direction}>
      {column.head ??
        (column.sort === undefined || onSort === undefined ? (
          title
        ) : (
          <button
            type="button"
            className="dt-sort"
            title={say('common.sortBy', { column: column.title })}
            onClick={press}
          >
            {title}
            {direction === undefined ? null : <Arrow size={13} strokeWidth={1.8} aria-hidden />}
          </button>
        ))}
    </span>
  );
}

/** The columns that this person has not hidden, by TanStack Table's model; rows come from the virtualiser. */
function useShownColumns<Row>(name: string, columns: readonly TableColumn<Row>[]): readonly TableColumn<Row>[] {
  const { hiddenColumns } = usePreferences();
  const hidden = hiddenColumns[name];
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, object>();
    return columns.map(({ id, optional }) => helper.display({ id, enableHiding: optional === true }));
  }, [columns]);
  const columnVisibility = useMemo(() => Object.fromEntries((hidden ?? []).map((id) => [id, false])), [hidden]);
  const table = useTable({ features, columns: definitions, data: NO_ROWS, state: { columnVisibility } });
  return columns.filter(({ id }) => table.getColumn(id)?.getIsVisible() ?? true);
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

function cellClass({ align = 'start', width }: TableColumn<never>): string {
  return `dt-cell dt-${align}${typeof width === 'number' ? ' dt-fixed' : ''}`;
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

/**
 * A table of any length: only the rows in sight are in the document, with their true numbers for screen readers. One
 * line per row, ellipsis, sorted by pressing a head.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, label, columns, count, rowAt, rowKey, current, selected, sort, onSort, onOpen } = props;
  const { box, rowPx, items, totalPx } = useRowsInSight(props);
  const visible = useShownColumns(name, columns);
  const ids = visible.map(({ id }) => id).join(' ');
  // The same columns are the same array, so that rows that did not change are not drawn again.
  const shown = useMemo(() => columns.filter(({ id }) => ids.split(' ').includes(id)), [columns, ids]);
  const layout: CSSProperties & { '--dt-columns': string } = { '--dt-columns': gridColumns(shown) };
  const press = (event: MouseEvent) => {
    const index = pressedIndex(event);
    const row = index === undefined ? undefined : rowAt(index);
    if (row !== undefined) onOpen?.(row);
  };
  return (
    <div className="dt" ref={box} style={layout}>
      <div role="table" aria-label={label} aria-rowcount={count + 1} aria-colcount={shown.length}>
        <div role="rowgroup" className="dt-head">
          <div role="row" className="dt-row" aria-rowindex={1}>
            {shown.map((column) => (
              <Head key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </div>
        </div>
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
