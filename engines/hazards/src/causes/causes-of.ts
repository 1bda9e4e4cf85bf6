import { crustDepthKm, reachKm } from '../exposure/intensity.ts';
import { shapesDistanceKm } from '../geometry/index.ts';
import type { HazardReport } from '../report.ts';
import { hazard, type HazardCode, isKindOf } from '../vocabulary/index.ts';
import { CAUSE_RULES, type CauseReach, type CauseRule } from './cause-rules.ts';

/** What is asked of an event: a report, or the best that several reports say. */
export type CausalEvent = Pick<
  HazardReport,
  'id' | 'hazard' | 'startMs' | 'endMs' | 'shapes' | 'codes' | 'magnitude' | 'depthKm' | 'links'
>;

/** One event may be the cause of another. */
export interface CausalLink {
  /** The cause. */
  readonly from: string;
  /** The effect. */
  readonly to: string;
  readonly rule: string;
  /** From the start of the cause to the start of the effect, seconds. */
  readonly lagS: number;
  /** Absent where they share a region or a name and no distance is known. */
  readonly distanceKm?: number;
  readonly text: string;
}

/** Clocks and first reports are this far off: an effect may seem to come so long before its cause. */
const EARLY_MS = 2 * 60_000;
/** Regions are about as wide: where less is asked, a region in common proves nothing. */
const REGION_KM = 25;

/**
 * What may have caused an event and what it may have caused, among others; by time and place alone, so that a person judges. Links are
 * never a reason to merge. In the order of time, causes first.
 */
export function causesOf(
  event: CausalEvent,
  others: readonly CausalEvent[],
  rules: readonly CauseRule[] = CAUSE_RULES,
): readonly CausalLink[] {
  const links: CausalLink[] = [];
  // Others are many and of few kinds, often one kind after the other: which rules join two kinds is asked once for each.
  const ways = new Map<HazardCode, Ways>();
  let kind: HazardCode | undefined;
  let way: Ways = { here: [], there: [] };
  for (const other of others) {
    if (other.id === event.id) continue;
    if (other.hazard !== kind) {
      kind = other.hazard;
      way = ways.get(kind) ?? waysBetween(rules, kind, event.hazard);
      ways.set(kind, way);
    }
    for (const rule of way.here) addLink(links, other, event, rule);
    for (const rule of way.there) addLink(links, event, other, rule);
  }
  return links.sort((a, b) => Number(b.to === event.id) - Number(a.to === event.id) || a.lagS - b.lagS);
}

interface Ways {
  /** By which the other may be the cause of the event. */
  readonly here: readonly CauseRule[];
  readonly there: readonly CauseRule[];
}

function waysBetween(rules: readonly CauseRule[], other: HazardCode, event: HazardCode): Ways {
  return { here: rulesBetween(rules, other, event), there: rulesBetween(rules, event, other) };
}

/** Adds the link from cause to effect, where there is one. @param rule one that joins their two kinds */
function addLink(links: CausalLink[], cause: CausalEvent, effect: CausalEvent, rule: CauseRule): void {
  const lagMs = effect.startMs - cause.startMs;
  if (lagMs < -EARLY_MS) return;
  if (effect.startMs - Math.max(cause.startMs, cause.endMs ?? cause.startMs) > rule.lagMs) return;
  const near = nearness(cause, effect, rule.reach);
  if (!near) return;
  const { km, where } = near;
  const [subject, object] = [cause, effect].map(({ hazard: code }) => hazard(code).title.toLowerCase());
  const text = `The ${subject} ${rule.verb} the ${object}, ${later(lagMs)} and ${where}.`;
  const distance = km === undefined ? {} : { distanceKm: km };
  links.push({ from: cause.id, to: effect.id, rule: rule.name, lagS: lagMs / 1000, ...distance, text });
}

/** The rules by which one kind may be the cause of another. */
function rulesBetween(rules: readonly CauseRule[], cause: HazardCode, effect: HazardCode): readonly CauseRule[] {
  return rules.filter(({ causes, effects }) => isAny(cause, causes) && isAny(effect, effects));
}

function isAny(code: HazardCode, parents: readonly HazardCode[]): boolean {
  return parents.some((parent) => isKindOf(code, parent));
}

interface Nearness {
  readonly km?: number;
  readonly where: string;
}

function nearness(cause: CausalEvent, effect: CausalEvent, reach: CauseReach): Nearness | undefined {
  const kmMax = reach.kind === 'near' ? reach.km : shakenKm(cause, reach.intensity);
  const km = kmMax === undefined ? Infinity : shapesDistanceKm(cause.shapes, effect.shapes, kmMax);
  if (km <= (kmMax ?? -1)) return { km, where: whereOf(km, reach) };
  const shared = cause.links.find((link) => effect.links.includes(link));
  if (shared !== undefined) return { where: `both are named ${shared}` };
  if (kmMax === undefined || kmMax < REGION_KM || reach.kind !== 'near') return undefined;
  const code = cause.codes.find((one) =>
    effect.codes.some((other) => one.scheme === other.scheme && one.value === other.value),
  );
  return code && { where: `in the same region, ${code.scheme} ${code.value}` };
}

/** How far it shakes so strongly; undefined where nowhere, or where no magnitude is known. */
function shakenKm({ magnitude, depthKm }: CausalEvent, intensity: number): number | undefined {
  return magnitude === undefined ? undefined : reachKm(magnitude, crustDepthKm(depthKm), intensity);
}

function whereOf(km: number, reach: CauseReach): string {
  const place = km < 0.5 ? 'at the same place' : `${Math.round(km)} km away`;
  return reach.kind === 'near' ? place : `${place}, where intensity ${reach.intensity} or more is expected`;
}

function later(lagMs: number): string {
  const minutes = Math.round(lagMs / 60_000);
  if (minutes <= 0) return 'at the same time';
  if (minutes < 120) return `${minutes} min later`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h later` : `${Math.round(minutes / 1440)} days later`;
}
