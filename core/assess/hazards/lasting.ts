import { hazard, isHazardCode, type RuleName } from '@quintet/hazards';
import type { ReadHazard } from '../../observe/hazards/index.ts';

const DAY_MS = 24 * 3_600_000;
/** Where a source gives no end: how long a report of a kind is held for live after what it says of it last, days. */
const LASTS_DAYS: Readonly<Record<RuleName, number>> = {
  earthquake: 1,
  tsunami: 1,
  cyclone: 3,
  flood: 7,
  wildfire: 3,
  volcano: 14,
  drought: 92,
  weather: 1,
  epidemic: 28,
  radiological: 7,
  industrial: 3,
  outage: 3,
  hostile: 3,
  other: 3,
};

/** When a report ceases to be live: by its own word, else so long after what it says of it last. Milliseconds since 1970. */
export function liveUntilMs({ report, expiresMs, revisedMs }: ReadHazard): number {
  const said = expiresMs ?? report.endMs;
  if (said !== undefined) return said;
  const rule = isHazardCode(report.hazard) ? hazard(report.hazard).rule : 'other';
  return Math.max(report.startMs, revisedMs) + LASTS_DAYS[rule] * DAY_MS;
}
