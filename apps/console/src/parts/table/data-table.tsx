import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type CSSProperties, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { usePreferences } from '../../app/preferences.ts';
import { say } from '../../messages/say.tsx';
import { gridColumns, nextSort, type TableColumn, type TableSort } from './column.ts';
import './data-table.css';

const features = tableFeatures({ columnVisibilityFeature });
const ROW_PX = { normal: 32, compact: 28 } as const;
/** With a window of 1440 px height fewer than 60 rows are in the document. */
const OVERSCAN_ROWS = 4;
const PRESSABLE = 'a, button, input, label';

/** A place in the table, whether its row has been read or not. */
interface Slot<Row> {
  readonly index: number;
  readonly row: Row | undefined;
}

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

function Head<Row>({ column, sort, onSort }: { column: TableColumn<Row>; sort: TableSort | undefined; onSort: DataTableProps<Row>['onSort'] }) {
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
          <button type="button" className="dt-sort" title={say('common.sortBy', { column: column.title })} onClick={press}>
            {title}
            {direction === undefined ? null : <Arrow size={13} strokeWidth={1.8} aria-hidden />}
          </button>
        ))}
    </span>
  );
}

/** The columns that are shown and the rows in sight, as TanStack Table's model. */
function useModel<Row>({ columns, name, rowKey }: DataTableProps<Row>, slots: Slot<Row>[]) {
  const { hiddenColumns } = usePreferences();
  const hidden = hiddenColumns[name];
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Slot<Row>>();
    return columns.map((column) =>
      helper.display({
        id: column.id,
        cell: ({ row: { original } }) => (original.row === undefined ? <span className="bar dt-waiting" /> : column.cell(original.row)),
      }),
    );
  }, [columns]);
  const columnVisibility = useMemo(() => Object.fromEntries((hidden ?? []).map((id) => [id, false])), [hidden]);
  const table = useTable({
    features,
    columns: definitions,
    data: slots,
    state: { columnVisibility },
    getRowId: ({ row, index }) => (row === undefined ? `waiting-${index}` : rowKey(row)),
  });
  const shown = columns.filter(({ id }) => table.getColumn(id)?.getIsVisible() ?? true);
  return { table, shown };
}

/**
 * A table of any length: only the rows in sight are in the document, with their true numbers for screen readers. One
 * line per row, ellipsis, sorted by pressing a head.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, count, rowAt, current, selected, sort, onSort, onOpen, onSight, showIndex } = props;
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
  const slots = items.map(({ index }) => ({ index, row: rowAt(index) }));
  const { table, shown } = useModel(props, slots);
  const layout: CSSProperties & { '--dt-columns': string } = { '--dt-columns': gridColumns(shown) };
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
        <div role="rowgroup" className="dt-body" style={{ blockSize: virtual.getTotalSize() }}>
          {table.getRowModel().rows.map((model, place) => {
            const { index, row } = model.original;
            const key = row === undefined ? undefined : props.rowKey(row);
            const press = (event: MouseEvent) => {
              const inner = event.target instanceof Element && event.target.closest(PRESSABLE) !== null;
              if (row !== undefined && !inner) onOpen?.(row);
            };
            return (
              // The subject in the row is a link: the press on the row is only its larger target.
              <div
                key={model.id}
                role="row"
                className="dt-row dt-data"
                aria-rowindex={index + 2}
                aria-current={key !== undefined && key === current ? 'true' : undefined}
                data-selected={key !== undefined && selected?.has(key) === true ? '' : undefined}
                style={{ transform: `translateY(${items[place]?.start ?? 0}px)`, blockSize: rowPx }}
                onClick={press}
              >
                {model.getVisibleCells().map((cell, at) => (
                  <span key={cell.id} role="cell" className={`dt-cell dt-${shown[at]?.align ?? 'start'}`}>
                    <table.FlexRender cell={cell} />
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
