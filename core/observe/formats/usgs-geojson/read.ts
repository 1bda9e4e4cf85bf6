import type { FindingCollector } from '../../findings.ts';
import { HAZARD_REPORTS_MAX } from '../../hazards/hazard-limits.ts';
import { isObject, listAt } from '../../hazards/json-value.ts';
import { latestReports } from '../../hazards/latest-reports.ts';
import type { ReadHazard } from '../../hazards/read-hazard.ts';
import { usgsFeature } from './feature.ts';

/**
 * Reads earthquakes of the USGS (GeoJSON summary feeds, version 1.0): a FeatureCollection, or one Feature of a detail
 * feed. A feed without events is one without earthquakes and no error.
 * @param nowMs the present: what is dated long before or after it is no earthquake of this feed
 */
export function readUsgsGeojson(value: unknown, nowMs: number, findings: FindingCollector): ReadHazard[] {
  const features = isObject(value) && value['type'] === 'Feature' ? [value] : listAt(value, 'features');
  if (features.length > HAZARD_REPORTS_MAX) {
    findings.add('HAZ-004', { values: { limit: HAZARD_REPORTS_MAX, what: 'events' } });
    return [];
  }
  const reports = features.flatMap((feature) =>
    isObject(feature) ? (usgsFeature(feature, nowMs, findings) ?? []) : [],
  );
  if (features.length > 0 && reports.length === 0) findings.add('HAZ-006', { values: { count: features.length } });
  return latestReports(reports);
}
