import type { FindingCollector } from '../../findings.ts';
import { HAZARD_REPORTS_MAX } from '../../hazards/hazard-limits.ts';
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../../hazards/json-value.ts';
import { latestReports } from '../../hazards/latest-reports.ts';
import type { ReadHazard } from '../../hazards/read-hazard.ts';
import { emscFeature } from './feature.ts';

/**
 * Reads earthquakes of the EMSC: frames of its WebSocket (`{action, data}`) one by one or in an array, or the
 * FeatureCollection of its web service. An event keeps its `unid`; of several frames of one the latest counts.
 * @param nowMs the present: what is dated long before or after it is no earthquake of this feed
 */
export function readEmsc(values: readonly unknown[], nowMs: number, findings: FindingCollector): ReadHazard[] {
  const frames = values.flatMap(framesOf);
  if (frames.length > HAZARD_REPORTS_MAX) {
    findings.add('HAZ-004', { values: { limit: HAZARD_REPORTS_MAX, what: 'events' } });
    return [];
  }
  const reports = frames.flatMap(({ action, feature }) => emscFeature(feature, action, nowMs, findings) ?? []);
  if (frames.length > 0 && reports.length === 0) findings.add('HAZ-006', { values: { count: frames.length } });
  return latestReports(reports);
}

interface Frame {
  readonly action: string;
  readonly feature: JsonObject;
}

function framesOf(value: unknown): Frame[] {
  if (Array.isArray(value)) return value.flatMap(framesOf);
  if (!isObject(value)) return [];
  if (value['type'] === 'FeatureCollection') return listAt(value, 'features').flatMap(framesOf);
  if (isObject(value['data']))
    return [{ action: textAt(value, 'action') ?? 'create', feature: objectAt(value, 'data') }];
  return [{ action: 'create', feature: value }];
}
