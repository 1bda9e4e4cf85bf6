import type { SavedView } from '@quintet/node/api';
import { parseSearch, stringifySearch } from '../../../app/search-params.ts';
import { alertQuery, type AlertSearch, readAlertSearch, type View } from '../alert-search.ts';

type SavedTab = `saved:${string}`;
/** A tab of the queue: a fixed view or a saved one. */
export type ViewTab = View | SavedTab;

export const savedTab = ({ id }: SavedView): SavedTab => `saved:${id}`;

/** A view keeps no filters of another one. */
export function fixedSearch(view: View): AlertSearch {
  return view === 'open' ? {} : { view };
}

/** What a saved view makes of the address. */
export function savedSearch({ search }: SavedView): AlertSearch {
  return readAlertSearch(parseSearch(search));
}

/** The address as it is saved: filters and order, without the alert that is open. */
export function textToSave({ sel: _open, ...search }: AlertSearch): string {
  return stringifySearch(search).replace('?', '');
}

/** What an address asks for, whatever the order of its words. */
function asked(search: AlertSearch): string {
  const words = Object.entries(alertQuery(search)).map(([name, value]) => `${name}=${value}`);
  return words.sort().join('&');
}

/** Whether two addresses show the same alerts in the same order. */
function isSame(one: AlertSearch, other: AlertSearch): boolean {
  return asked(one) === asked(other);
}

export function isFixed(search: AlertSearch): boolean {
  return isSame(search, fixedSearch(search.view ?? 'open'));
}

/** The saved view that an address shows: of several the one that the person chose (by its tab), else the first. */
export function savedOf(
  search: AlertSearch,
  saved: readonly SavedView[],
  chosen: ViewTab | undefined,
): SavedView | undefined {
  const fitting = saved.filter((view) => isSame(savedSearch(view), search));
  const wanted = fitting.find((view) => savedTab(view) === chosen);
  return wanted ?? (isFixed(search) ? undefined : fitting[0]);
}
