import type { ReadHazard } from './read-hazard.ts';

/** One report of each id, the latest revision; the order is that of the file. Equal times: the later in the file. */
export function latestReports(reports: readonly ReadHazard[]): ReadHazard[] {
  const latest = new Map<string, ReadHazard>();
  for (const report of reports) {
    const known = latest.get(report.report.id);
    if (known === undefined || known.revisedMs <= report.revisedMs) latest.set(report.report.id, report);
  }
  return [...latest.values()];
}
