import { associate } from '../association/associate.ts';
import { learnScatter } from '../association/learn-scatter.ts';
import type { OriginTable } from './origin-table.ts';

/** The event of each origin of a table, in its order. What cannot be placed in time and space is an event of its own. */
export function associateOrigins(table: OriginTable): string[] {
  const reports = table.origins.flatMap(({ report }) => report ?? []);
  const byReport = new Map(table.origins.map((origin) => [origin.report?.id, origin]));
  const { events } = associate(reports, { scatter: learnScatter(reports), isExplained: false });
  const eventOf = new Map(
    events.flatMap(({ id, reports }) => reports.map((report) => [report, table.eventId(byReport.get(id)!)] as const)),
  );
  return table.origins.map((origin) => (origin.report && eventOf.get(origin.report.id)) ?? table.eventId(origin));
}
