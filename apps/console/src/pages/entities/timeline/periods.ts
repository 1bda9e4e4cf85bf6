import type { Timeline } from '@quintet/node/api';

export type TimelineItem = Timeline[number];

/** A period on a scale of 0 to 1; open at an end that is not known. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const DAY_MS = 86_400_000;
const YEAR_DAYS = 366;

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T.*)?$/u;

/** Whether a date can be put on a scale: a year, a month or a day that there is. */
export function isReadable(date: string): boolean {
  if (!DATE.test(date)) return false;
  const time = first(date);
  if (Number.isNaN(time)) return false;
  const day = date.slice(0, 10);
  return new Date(time).toISOString().startsWith(day);
}

const hasUnreadable = ({ start, end }: TimelineItem): boolean =>
  [start, end].some((date) => date !== undefined && !isReadable(date));

/** Whether a period ends before it begins, which no period does: one of its dates is wrong. */
export const endsEarly = (item: TimelineItem): boolean =>
  item.start !== undefined && item.end !== undefined && !hasUnreadable(item) && last(item.end) <= first(item.start);

const first = (date: string): number =>
  Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10));

/** The last moment that a partial date may mean. */
function last(date: string): number {
  if (date.length >= 10) return first(date) + DAY_MS;
  const begin = new Date(first(date));
  return date.length === 4
    ? Date.UTC(begin.getUTCFullYear() + 1, 0, 1)
    : Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1, 1);
}

/** From the first to the last that is dated, at least a year, up to today. */
export function scaleOf(items: readonly TimelineItem[], now: number): { from: number; to: number } {
  const starts = items
    .flatMap(({ start, end }) => [start, end])
    .flatMap((date) => (date === undefined || !isReadable(date) ? [] : [first(date)]));
  const from = Math.min(...starts, now - YEAR_DAYS * DAY_MS);
  return { from, to: now };
}

/** Where the bar of a period lies. Something without an end is taken as one moment when it is an event. */
export function barOf(item: TimelineItem, scale: { from: number; to: number }): Bar | undefined {
  const { start, end, schema } = item;
  if ((start === undefined && end === undefined) || hasUnreadable(item) || endsEarly(item)) return undefined;
  const place = (time: number) => Math.min(1, Math.max(0, (time - scale.from) / (scale.to - scale.from)));
  const moment = end === undefined && !INTERVALS.has(schema);
  const from = start === undefined ? 0 : place(first(start));
  const to = end !== undefined ? place(last(end)) : moment && start !== undefined ? place(last(start)) : 1;
  return { from, to: Math.max(from, to), openStart: start === undefined, openEnd: end === undefined && !moment };
}

/** Links that go on until something ends them. */
const INTERVALS: ReadonlySet<string> = new Set([
  'Ownership',
  'Directorship',
  'Employment',
  'Membership',
  'Representation',
  'Occupancy',
  'Family',
  'Associate',
  'UnknownLink',
  'Sanction',
  'Debt',
]);

/** Items by the year in which they begin (else end), latest first; without a date that can be read they stand apart. */
export function byYear(items: readonly TimelineItem[]): {
  years: readonly (readonly [year: string, items: readonly TimelineItem[]])[];
  undated: readonly TimelineItem[];
  unreadable: readonly TimelineItem[];
} {
  const dateOf = ({ start, end }: TimelineItem) => start ?? end;
  const dated = items.filter((item) => dateOf(item) !== undefined && !hasUnreadable(item));
  const groups = Map.groupBy(dated, (item) => (dateOf(item) ?? '').slice(0, 4));
  const years = [...groups]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, some]) => [year, some.toSorted((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''))] as const);
  return {
    years,
    undated: items.filter((item) => dateOf(item) === undefined),
    unreadable: items.filter(hasUnreadable),
  };
}
