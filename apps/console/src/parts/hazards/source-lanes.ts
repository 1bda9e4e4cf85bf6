import type { HazardPage, HazardReportShape } from '@quintet/node/api';
import { agenciesOf } from './hazard-scene.ts';

/** What one source did at one time. */
export interface LaneItem {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: 'sent' | 'received' | 'revision' | 'ended';
  readonly report: string;
}

/** How long one source says that it lasts, as far as it is drawn. */
interface LaneBar {
  readonly from: number;
  readonly to: number;
  readonly live: boolean;
  /** It goes on beyond what is drawn. */
  readonly goesOn: boolean;
}

export interface SourceLane {
  readonly agency: string;
  readonly items: readonly LaneItem[];
  readonly bars: readonly LaneBar[];
}

export interface SourceLanes {
  readonly lanes: readonly SourceLane[];
  /** Of the axis. */
  readonly from: number;
  readonly to: number;
  /** Where it lies on the axis. */
  readonly now?: number;
}

/** Room after the last thing that was said, as a share of the whole; and never less. */
const AFTER_SHARE = 0.08;
const AROUND_MS_MIN = 5_000;
/** Of what goes on the present is shown, unless what was said would shrink to less than this share of the axis. */
const SAID_SHARE_MIN = 0.1;

const ms = (time: string): number => Date.parse(time);

function itemsOf(reports: readonly HazardReportShape[], timeline: HazardPage['timeline']): LaneItem[] {
  const own = new Set(reports.map(({ id }) => id));
  const said = reports.flatMap(({ id, sent, received }): LaneItem[] => [
    { at: ms(sent), kind: 'sent', report: id },
    { at: ms(received), kind: 'received', report: id },
  ]);
  const changed = timeline.flatMap(({ at, kind, report }): LaneItem[] =>
    report !== undefined && own.has(report) && (kind === 'revision' || kind === 'ended')
      ? [{ at: ms(at), kind, report }]
      : [],
  );
  return [...said, ...changed].toSorted((one, other) => one.at - other.at);
}

function barOf({ start, end, expires, live }: HazardReportShape, from: number, to: number): LaneBar | undefined {
  const until = ms(end ?? expires ?? (live ? '' : start));
  const last = Number.isNaN(until) ? Infinity : until;
  const bar = { from: Math.max(from, ms(start)), to: Math.min(to, last), live, goesOn: last > to };
  return bar.to > bar.from ? bar : undefined;
}

/** The ends of the axis: everything that was said, and the present while that leaves what was said to be read. */
function axis(items: readonly LaneItem[], active: boolean, nowMs: number) {
  const times = items.map(({ at }) => at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const withNow = active && nowMs > last && last - first >= (nowMs - first) * SAID_SHARE_MIN;
  const to = withNow ? nowMs : last;
  const room = Math.max(AROUND_MS_MIN, (to - first) * AFTER_SHARE);
  return { from: first - room / 2, to: to + room, withNow };
}

/** Who said what when, source by source on one axis; undefined where nobody said anything. */
export function sourceLanes(
  { row, reports, timeline }: Pick<HazardPage, 'row' | 'reports' | 'timeline'>,
  nowMs: number,
): SourceLanes | undefined {
  const items = itemsOf(reports, timeline);
  if (items.length === 0) return undefined;
  const { from, to, withNow } = axis(items, row.active, nowMs);
  const lanes = agenciesOf(reports).map((agency) => {
    const own = reports.filter((report) => report.agency === agency);
    const ids = new Set(own.map(({ id }) => id));
    return {
      agency,
      items: items.filter(({ report }) => ids.has(report)),
      bars: own.flatMap((report) => barOf(report, from, to) ?? []),
    };
  });
  return { lanes, from, to, ...(withNow && { now: nowMs }) };
}
