import type { AlertRow } from '@quintet/node/api';

/** Rows of the queue by place: undefined while not read. */
export type Places = readonly (AlertRow | undefined)[];

/** Puts the pages that were read (by their number) into one line of `total` places. */
export function placesOf(pages: ReadonlyMap<number, readonly AlertRow[]>, pageRows: number, total: number): Places {
  const places: (AlertRow | undefined)[] = Array.from({ length: total });
  for (const [page, rows] of pages) {
    for (const [at, row] of rows.entries()) {
      const place = page * pageRows + at;
      if (place < total) places[place] = row;
    }
  }
  return places;
}

/**
 * What is shown: the rows as they stood, with the newest content of those that the head still has, without those that
 * this person decided since. Nothing moves or vanishes because of somebody else.
 */
export function shownRows(places: Places, head: readonly AlertRow[], decided: ReadonlySet<string>): Places {
  const newest = new Map(head.map((row) => [row.id, row]));
  return places
    .filter((row) => row === undefined || !decided.has(row.id))
    .map((row) => (row === undefined ? undefined : (newest.get(row.id) ?? row)));
}

/** How many alerts fit now that are not shown: rows of the head never seen, or at least the growth of the whole. */
export function newCount(
  places: Places,
  head: readonly AlertRow[],
  totals: { readonly shown: number; readonly now: number },
  decided: ReadonlySet<string>,
): number {
  const known = new Set(places.flatMap((row) => (row === undefined ? [] : [row.id])));
  const unseen = places.some((row) => row === undefined)
    ? 0
    : head.filter(({ id }) => !known.has(id) && !decided.has(id)).length;
  return Math.max(0, unseen, totals.now - totals.shown);
}

/** Where an alert stands, -1 when it is not among the rows that were read. */
export function placeOf(rows: Places, id: string | undefined): number {
  return id === undefined ? -1 : rows.findIndex((row) => row?.id === id);
}

/** The alert to open after these were decided: the first that stays from the open one on, or the last before it. */
export function nextAfter(rows: Places, open: string, leaving: readonly string[] = [open]): string | undefined {
  const gone = new Set(leaving);
  if (!gone.has(open)) return open;
  const at = placeOf(rows, open);
  const stays = (row: Places[number]) => row !== undefined && !gone.has(row.id);
  return (rows.slice(at + 1).find(stays) ?? rows.slice(0, Math.max(0, at)).findLast(stays))?.id;
}

/** The ids from one row to another, both included, for selecting with Shift. */
export function rangeIds(rows: Places, from: string, to: string): string[] {
  const [first, last] = [placeOf(rows, from), placeOf(rows, to)].sort((one, other) => one - other);
  if (first === undefined || last === undefined || first < 0) return [to];
  return rows.slice(first, last + 1).flatMap((row) => (row === undefined ? [] : [row.id]));
}
