import { boundsOf, shapeDistanceKm } from '../geometry/index.ts';
import type { HazardReport } from '../report.ts';
import type { Position, Shape } from '../shape.ts';
import { hazard, isKindOf } from '../vocabulary/index.ts';
import { crustDepthKm, type IntensityRing, intensityAt, intensityRings } from './intensity.ts';
import { reachOf } from './reach.ts';

/** What a report threatens. */
export interface Threat {
  /** Empty where it threatens no place that is known: only codes, too weak, no reach. */
  readonly shapes: readonly Shape[];
  /** What lies so far around the shapes is threatened too, kilometres: 0 but for lines, which have no width. */
  readonly marginKm: number;
  /** Why these, in a sentence. */
  readonly why: string;
  /** Of an earthquake: where which intensity is reached, the widest first. */
  readonly rings?: readonly IntensityRing[];
  /** Of an earthquake: the predicted intensity (Modified Mercalli) at the nearest part of something. */
  readonly intensityOf?: (shape: Shape) => number;
}

/**
 * The places that a report threatens: an area as it is; of an earthquake with a magnitude, where intensity V is reached; of
 * a point, a circle as wide as its kind of hazard reaches (see {@link REACHES}).
 */
export function threatened(report: HazardReport): Threat {
  const usable = report.shapes.filter((shape) => boundsOf(shape) !== undefined);
  const areas = usable.filter(hasExtent);
  const points = usable.filter((shape) => !hasExtent(shape)).flatMap(placeOf);
  if (isKindOf(report.hazard, 'earthquake') && report.magnitude !== undefined && points.length > 0)
    return ofEarthquake(report, report.magnitude, points, areas);
  if (usable.length === 0) return { shapes: [], marginKm: 0, why: 'It says no place, or names it by codes only.' };
  return aroundPoints(report, points, areas);
}

function hasExtent(shape: Shape): boolean {
  if (shape.kind === 'point') return false;
  if (shape.kind === 'circle') return shape.radiusKm > 0;
  return true;
}

function placeOf(shape: Shape): Position[] {
  return shape.kind === 'point' || shape.kind === 'circle' ? [shape.at] : [];
}

function aroundPoints({ hazard: code }: HazardReport, points: readonly Position[], areas: readonly Shape[]): Threat {
  const { km, source } = reachOf(code);
  const marginKm = areas.some(({ kind }) => kind === 'line') ? km : 0;
  const title = hazard(code).title;
  if (points.length === 0) {
    const line = marginKm > 0 ? `, and what lies within ${km} km of its line (${source})` : '';
    return { shapes: areas, marginKm, why: `The area of the report${line}.` };
  }
  if (km === 0 && areas.length === 0)
    return {
      shapes: [],
      marginKm: 0,
      why: `${title}: reported for a point, it threatens no places around it (${source}).`,
    };
  const circles = points.map((at): Shape => ({ kind: 'circle', at, radiusKm: km }));
  const why = `${title}: reported for a point, it is taken to reach ${km} km (${source}).`;
  return { shapes: [...areas, ...circles], marginKm, why };
}

function ofEarthquake(
  report: HazardReport,
  magnitude: number,
  points: readonly Position[],
  areas: readonly Shape[],
): Threat {
  const depthKm = crustDepthKm(report.depthKm);
  const rings = points.flatMap((at) => intensityRings(magnitude, depthKm, at));
  const widest = rings.filter(({ intensity }) => intensity === 5).map(({ shape }) => shape);
  const said = `Magnitude ${magnitude} at a depth of ${depthKm} km${report.depthKm === undefined ? ' (assumed)' : ''}`;
  const radius = widest[0]?.radiusKm;
  const why =
    radius === undefined
      ? `${said}: intensity V is reached nowhere (Allen, Wald and Worden 2012).`
      : `${said}: intensity V is reached within ${Math.round(radius)} km (Allen, Wald and Worden 2012; places differ by a degree).`;
  const intensityOf = (shape: Shape): number => {
    const km = Math.min(...points.map((at) => shapeDistanceKm({ kind: 'point', at }, shape)));
    return intensityAt(magnitude, Math.hypot(km, depthKm));
  };
  return { shapes: [...areas, ...widest], marginKm: 0, why, rings, intensityOf };
}
