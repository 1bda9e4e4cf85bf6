import { boundsOverlap, sharedKm2, shapesDistanceKm } from '../geometry/index.ts';
import { sharedBoundsKm2 } from '../geometry/bounds.ts';
import { KM_PER_DEGREE } from '../geometry/sphere.ts';
import { isSameFamily } from '../vocabulary/index.ts';
import { areaOf, boundsOfNode, type Likeness, type Node } from './node.ts';
import type { SpaceTest } from './rule.ts';
import { isSameStormName, isStormName } from './storm-name.ts';

const OUTER = 2 / 3;
/** Areas are measured by rows, each set by its own. */
const AREA_ERROR = 0.02;
const HOUR_MS = 3_600_000;

/** How near in space: 0 the same place, 1 the bound of what is allowed. */
interface Nearness {
  readonly share: number;
  readonly km: number;
  readonly also?: string;
}

/** How two reports of one rule compare; undefined where they cannot be about one thing. For all but earthquakes. */
export function compareReports(a: Node, b: Node): Likeness | undefined {
  const { rule } = a;
  const isOneAgency = a.report.agency === b.report.agency;
  if (isOneAgency ? rule.isOnePerAgency : rule.isWithinAgency) return undefined;
  const gapMs = Math.max(0, a.startMs - b.endMs, b.startMs - a.endMs);
  if (gapMs > rule.gapMs && !(rule.space.kind === 'region' && isOneDay(a.startMs, b.startMs))) return undefined;
  if (!isSameFamily(a.report.hazard, b.report.hazard) || !isSameKind(a, b)) return undefined;
  const near = nearness(a, b, rule.space);
  if (!near) return undefined;
  const timeShare = Math.min(1, gapMs / rule.gapMs);
  return {
    timeS: gapMs / 1000,
    km: near.km,
    magnitude: Number.NaN,
    score: 1 - (timeShare + near.share) / 2,
    isOuter: timeShare > OUTER || near.share > OUTER,
    ...(near.also === undefined ? {} : { also: near.also }),
  };
}

/** How far from a report lies what `compareReports` may say yes to; infinite where a name or a code may join it to anything. */
export function kmMaxOf({ rule: { space }, codes }: Node): number {
  if (space.kind === 'distance') return space.km;
  if (space.kind === 'track' || codes.size > 0) return Infinity;
  return space.kind === 'overlap' ? space.nearKm : 0;
}

function isSameKind({ report: a, rule }: Node, { report: b }: Node): boolean {
  return !rule.isKindEqual || a.kind === undefined || b.kind === undefined || a.kind === b.kind;
}

function isOneDay(a: number, b: number): boolean {
  const dayMs = 24 * HOUR_MS;
  return Math.floor(a / dayMs) === Math.floor(b / dayMs);
}

function nearness(a: Node, b: Node, test: SpaceTest): Nearness | undefined {
  if (test.kind === 'distance') return within(a, b, test.km);
  if (test.kind === 'track') return onTrack(a, b, test.hours * HOUR_MS, test.km);
  const common = commonCode(a, b);
  if (common) return common;
  if (test.kind === 'region') return a.codes.size > 0 && b.codes.size > 0 ? undefined : overlap(a, b, test.ratio);
  return hasArea(a) && hasArea(b) ? overlap(a, b, test.ratio) : within(a, b, test.nearKm);
}

function within(a: Node, b: Node, kmMax: number): Nearness | undefined {
  const [boxA, boxB] = [boundsOfNode(a), boundsOfNode(b)];
  if (!boxA || !boxB) return undefined;
  const apart = Math.max(boxA.south - boxB.north, boxB.south - boxA.north);
  if (apart * KM_PER_DEGREE > kmMax) return undefined;
  const km = shapesDistanceKm(a.report.shapes, b.report.shapes, kmMax);
  return km <= kmMax ? { share: kmMax > 0 ? km / kmMax : 0, km } : undefined;
}

function overlap(a: Node, b: Node, ratioMin: number): Nearness | undefined {
  const [boxA, boxB] = [boundsOfNode(a), boundsOfNode(b)];
  if (!boxA || !boxB || !boundsOverlap(boxA, boxB)) return undefined;
  const areas = areaOf(a) + areaOf(b);
  // What is so much smaller than the other cannot be most of it, wherever it lies.
  const less = Math.min(areaOf(a), areaOf(b));
  if (less < (ratioMin - AREA_ERROR) * (areas - less)) return undefined;
  const bothMin = ((ratioMin - AREA_ERROR) * areas) / (1 + ratioMin);
  if (sharedBoundsKm2(boxA, boxB) < bothMin) return undefined;
  const both = sharedKm2(a.report.shapes, b.report.shapes);
  const ratio = both === 0 ? 0 : Math.min(1, both / (areas - both));
  if (ratio < ratioMin) return undefined;
  const percent = Math.round(100 * ratio);
  return { share: (1 - ratio) / (1 - ratioMin), km: 0, also: `their areas overlap by ${percent} %` };
}

function commonCode(a: Node, b: Node): Nearness | undefined {
  const [few, many] = a.codes.size <= b.codes.size ? [a, b] : [b, a];
  for (const code of few.codes)
    if (many.codes.has(code)) return { share: 0, km: 0, also: `both name the region ${code}` };
  return undefined;
}

function onTrack(a: Node, b: Node, msMax: number, kmMax: number): Nearness | undefined {
  if (isStormName(a.report.name) && isStormName(b.report.name))
    return isSameStormName(a.report.name, b.report.name)
      ? { share: 0, km: shapesDistanceKm(a.report.shapes, b.report.shapes), also: `both are called ${a.report.name}` }
      : undefined;
  return Math.abs(a.startMs - b.startMs) <= msMax ? within(a, b, kmMax) : undefined;
}

function hasArea({ report }: Node): boolean {
  return report.shapes.some(({ kind }) => kind === 'polygon' || kind === 'circle');
}
