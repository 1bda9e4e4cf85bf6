import type { ReactNode } from 'react';

/** One column of a table. */
export interface TableColumn<Row> {
  readonly id: string;
  /** Its head; also its name in the column chooser. With `hideTitle` only heard. */
  readonly title: string;
  readonly hideTitle?: boolean;
  /** Instead of the title, e.g. a box that selects all. */
  readonly head?: ReactNode;
  /** Pixels, or a share of what is left with a least width. */
  readonly width: number | { readonly share: number; readonly leastPx: number };
  readonly align?: 'start' | 'end';
  /** The word that sorts by it; without one its head cannot be pressed. */
  readonly sort?: string;
  /** The way it sorts when first pressed; `asc` by default. */
  readonly firstOrder?: 'asc' | 'desc';
  /** May be hidden by the column chooser. */
  readonly optional?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface TableSort {
  readonly by: string;
  readonly order: 'asc' | 'desc';
}

/** The sort after a press on a head: another column in its first order, the same one turned. */
export function nextSort(
  column: Pick<TableColumn<never>, 'sort' | 'firstOrder'>,
  now: TableSort | undefined,
): TableSort | undefined {
  if (column.sort === undefined) return now;
  if (now?.by === column.sort) return { by: column.sort, order: now.order === 'asc' ? 'desc' : 'asc' };
  return { by: column.sort, order: column.firstOrder ?? 'asc' };
}
