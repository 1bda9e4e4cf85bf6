import { distanceKm } from '@quintet/hazards';
import type { ConflictRow } from '../../store/index.ts';
import type { KnownReport } from './known-report.ts';
import { centreOf } from './centre.ts';

/** Differences up to these are how measuring goes, and no disagreement. */
const MAGNITUDES_APART_MIN = 0.5;
const DEPTHS_APART_MIN_KM = 30;
const PLACES_APART_MIN_KM = 50;
const CONFLICTS_VALUES_MAX = 12;

/**
 * Where the live sources of one event say different things. The first value is the one that the event is shown with: the
 * best source's.
 * @param reports live ones, the best source first
 */
export function conflictsOf(reports: readonly KnownReport[]): ConflictRow[] {
  const said = newestOfEach(reports);
  if (said.length < 2) return [];
  return [
    byValue('level', 'How much there is to fear', said, ({ read }) =>
      read.report.level === 'unknown' ? undefined : read.report.level,
    ),
    byNumber('magnitude', 'The magnitude', said, ({ read }) => read.report.magnitude, MAGNITUDES_APART_MIN, 1),
    byNumber('depthKm', 'The depth in kilometres', said, ({ read }) => read.report.depthKm, DEPTHS_APART_MIN_KM, 0),
    places(said),
  ].filter((conflict) => conflict !== undefined);
}

/** One agency's latest word; its earlier ones are its own affair. */
function newestOfEach(reports: readonly KnownReport[]): KnownReport[] {
  const newest = new Map<string, KnownReport>();
  for (const report of reports) {
    const { agency } = report.read.report;
    const known = newest.get(agency);
    if (known === undefined || known.read.revisedMs < report.read.revisedMs) newest.set(agency, report);
  }
  return reports.filter((report) => newest.get(report.read.report.agency) === report);
}

function byValue(
  property: string,
  words: string,
  reports: readonly KnownReport[],
  valueOf: (report: KnownReport) => string | undefined,
): ConflictRow | undefined {
  const agencies = new Map<string, string[]>();
  for (const report of reports) {
    const value = valueOf(report);
    if (value === undefined) continue;
    agencies.set(value, [...(agencies.get(value) ?? []), report.read.report.agency]);
  }
  if (agencies.size < 2) return undefined;
  const values = [...agencies].slice(0, CONFLICTS_VALUES_MAX).map(([value, by]) => ({ value, agencies: by }));
  return {
    property,
    values,
    text: `${words}: ${values.map(({ value, agencies: by }) => `${value} (${by.join(', ')})`).join('; ')}.`,
  };
}

/** Numbers that lie further apart than measuring explains. */
function byNumber(
  property: string,
  words: string,
  reports: readonly KnownReport[],
  valueOf: (report: KnownReport) => number | undefined,
  apartMin: number,
  digits: number,
): ConflictRow | undefined {
  const numbers = reports.flatMap((report) => valueOf(report) ?? []);
  if (Math.max(...numbers) - Math.min(...numbers) < apartMin) return undefined;
  return byValue(property, words, reports, (report) => valueOf(report)?.toFixed(digits));
}

function places(reports: readonly KnownReport[]): ConflictRow | undefined {
  const points = reports.flatMap((report) => {
    const shapes = report.read.report.shapes;
    const [first] = shapes;
    const at = first?.kind === 'point' && shapes.length === 1 ? centreOf(shapes) : undefined;
    return at === undefined ? [] : [{ at, agency: report.read.report.agency }];
  });
  const [shown] = points;
  if (shown === undefined) return undefined;
  const far = points.filter(({ at }) => distanceKm(shown.at, at) >= PLACES_APART_MIN_KM);
  if (far.length === 0) return undefined;
  const values = [shown, ...far].slice(0, CONFLICTS_VALUES_MAX).map(({ at, agency }) => ({
    value: `${at[1].toFixed(2)}, ${at[0].toFixed(2)}`,
    agencies: [agency],
  }));
  const apart = Math.round(Math.max(...far.map(({ at }) => distanceKm(shown.at, at))));
  return { property: 'place', values, text: `The place: up to ${apart} km apart.` };
}
