import type { TableColumn } from './column.ts';

/** Widths that a person gave, in pixels, per column. */
export type WidthsPx = Readonly<Record<string, number>>;
type Sized = Pick<TableColumn<never>, 'id' | 'width' | 'hideTitle' | 'head'>;

/** How much wider a press on an arrow or button makes a column. */
export const WIDTH_STEP_PX = 16;

/** Marks and boxes have one width; what shows its title can be made wider and narrower. */
export function isSizable({ hideTitle, head }: Sized): boolean {
  return hideTitle !== true && head === undefined;
}

function widthOf(column: Sized, widthsPx: WidthsPx): Sized['width'] {
  return (isSizable(column) ? widthsPx[column.id] : undefined) ?? column.width;
}

/**
 * What `grid-template-columns` takes.
 * @example gridColumns([{ id: 'due', width: 92 }, { id: 'subject', width: { share: 2, leastPx: 120 } }])
 * // '92px minmax(120px, 2fr)'
 */
export function gridColumns(columns: readonly Sized[], widthsPx: WidthsPx = {}): string {
  return columns
    .map((column) => widthOf(column, widthsPx))
    .map((width) => (typeof width === 'number' ? `${width}px` : `minmax(${width.leastPx}px, ${width.share}fr)`))
    .join(' ');
}

/** The narrowest that all columns together can be; in less room the table scrolls sideways. */
export function leastWidthPx(columns: readonly Sized[], widthsPx: WidthsPx = {}): number {
  return columns
    .map((column) => widthOf(column, widthsPx))
    .reduce<number>((sum, width) => sum + (typeof width === 'number' ? width : width.leastPx), 0);
}

/** How wide the column of a head is now, whatever its share came to. */
export function shownWidthPx(head: Element): number {
  const row = head.parentElement;
  if (row === null) return 0;
  const tracks = getComputedStyle(row).gridTemplateColumns.split(' ');
  return Math.round(Number.parseFloat(tracks[[...row.children].indexOf(head)] ?? '0'));
}
