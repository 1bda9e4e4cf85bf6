import type { FindingCollector } from '../findings.ts';
import { FUTURE_MS_MAX, OLD_FEED_MS_MIN } from './hazard-limits.ts';
import type { ReadHazard } from './read-hazard.ts';

/** Tells of reports from the future. */
export function checkFuture(reports: readonly ReadHazard[], nowMs: number, findings: FindingCollector): void {
  for (const { report, sentMs } of reports) {
    if (sentMs > nowMs + FUTURE_MS_MAX)
      findings.add('HAZ-105', { values: { id: report.id, time: new Date(sentMs).toISOString() } });
  }
}

/** Tells of a feed of which even the latest entry is old. */
export function checkAge(reports: readonly ReadHazard[], nowMs: number, findings: FindingCollector): void {
  const latestMs = reports.reduce((latest, { sentMs, revisedMs }) => Math.max(latest, sentMs, revisedMs), 0);
  if (reports.length > 0 && latestMs < nowMs - OLD_FEED_MS_MIN)
    findings.add('HAZ-106', { values: { count: reports.length, time: new Date(latestMs).toISOString() } });
}
