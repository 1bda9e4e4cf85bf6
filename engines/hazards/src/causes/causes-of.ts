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
  for (const other of others) {
    if (other.id === event.id) continue;
    const { here, there } = waysBetween(other.hazard, event.hazard, rules);
    for (const rule of here) addLink(links, other, event, rule);
    for (const rule of there) addLink(links, event, other, rule);
  }
  return links.sort((a, b) => Number(b.to === event.id) - Number(a.to === event.id) || a.lagS - b.lagS);
}

/** Rules that join two kinds. */
interface Ways {
  /** By which the first may be the cause of the second. */
  readonly here: readonly CauseRule[];
  readonly there: readonly CauseRule[];
}

type WaysByKind = Map<HazardCode, Map<HazardCode, Ways>>;
const known = new WeakMap<readonly CauseRule[], WaysByKind>();

/** The rules by which one of two kinds may be the cause of the other; they are sought once for each two. */
export function waysBetween(a: HazardCode, b: HazardCode, rules: readonly CauseRule[] = CAUSE_RULES): Ways {
  const byKind: WaysByKind = known.get(rules) ?? new Map();
  known.set(rules, byKind);
  const ofKind = byKind.get(a) ?? new Map<HazardCode, Ways>();
  byKind.set(a, ofKind);
  const ways = ofKind.get(b) ?? { here: rulesBetween(rules, a, b), there: rulesBetween(rules, b, a) };
  ofKind.set(b, ways);
  return ways;
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
