import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { usePreferences } from '../../app/preferences.ts';
import type { TableColumn } from './column.ts';
import { inOrder } from './column-order.ts';
import type { WidthsPx } from './column-width.ts';

const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature });
const NO_ROWS: object[] = [];
const NO_WIDTHS: WidthsPx = {};

export interface TableColumns<Row> {
  /** All ids in this person's order, hidden ones too. */
  readonly order: readonly string[];
  /** What is shown, in this order; the same array as long as it is the same. */
  readonly shown: readonly TableColumn<Row>[];
  readonly widthsPx: WidthsPx;
}

function idsOf(columns: readonly { readonly id: string }[]): string[] {
  return columns.map(({ id }) => id);
}

/** The columns as this person chose them, by TanStack Table's model; rows come from the virtualiser. */
export function useTableColumns<Row>(name: string, columns: readonly TableColumn<Row>[]): TableColumns<Row> {
  const { hiddenColumns, columnOrder, columnWidthsPx } = usePreferences();
  const hidden = hiddenColumns[name];
  const keptOrder = columnOrder[name];
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, object>();
    return columns.map(({ id, optional }) => helper.display({ id, enableHiding: optional === true }));
  }, [columns]);
  const order = useMemo(() => inOrder(idsOf(columns), keptOrder), [columns, keptOrder]);
  const state = useMemo(() => {
    const left = columns.filter(({ id, optional }) => optional === true && hidden?.includes(id) === true);
    return { columnVisibility: Object.fromEntries(left.map(({ id }) => [id, false])), columnOrder: [...order] };
  }, [columns, hidden, order]);
  const table = useTable({ features, columns: definitions, data: NO_ROWS, state });
  const ids = idsOf(table.getVisibleLeafColumns()).join(' ');
  // The same columns are the same array, so that rows that did not change are not drawn again.
  const shown = useMemo(
    () => ids.split(' ').flatMap((id) => columns.find((column) => column.id === id) ?? []),
    [columns, ids],
  );
  return { order, shown, widthsPx: columnWidthsPx[name] ?? NO_WIDTHS };
}
