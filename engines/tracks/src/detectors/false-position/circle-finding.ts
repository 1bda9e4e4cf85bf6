import type { Scene } from '../../detector.ts';
import { EVIDENCE_FIXES_MAX, type Finding, type FindingReason } from '../../finding.ts';
import { destination } from '../../geo/sphere.ts';
import { findingId, vesselLabel } from '../label.ts';
import { evidenceFix } from '../recent-fixes.ts';
import { weigh } from '../weigh.ts';
import { distanceText, durationText, rounded } from '../words.ts';
import type { FittedTurning, Turning } from './turning.ts';

export const RMS_SHARE_MAX = 0.1;
export const TURNS_MIN = 1.5;
export const RADIUS_M_MIN = 50;
export const RADIUS_M_MAX = 10_000;
/** Below this a circle is no finding: ships wait, train and turn. */
export const SCORE_MIN = 0.4;
const ASIDE_DEGREES_MIN = 45;
const ON_LAND_KM = -2;
const MANY_TURNS = 3;
const VERY_MANY_TURNS = 6;
const REGULAR_SHARE_MAX = 0.03;
const SPEED_FACTOR_MIN = 2;
const RING_CORNERS = 36;

export interface CircleFacts {
  readonly turning: Turning;
  readonly fitted: FittedTurning;
  readonly turns: number;
  /** Other vessels on the same ring within a day. */
  readonly others: readonly string[];
  readonly shoreKm: number;
}

export function circleReasons({ fitted, turns, others, shoreKm }: CircleFacts): FindingReason[] {
  const { radius, rms, asideDegrees, knots, sentKnots } = fitted;
  const reasons: FindingReason[] = [
    {
      text: `its positions lie on a circle of ${distanceText(radius)} radius, ${rounded(turns, 1)} times around`,
      score: 0.25,
    },
  ];
  if (asideDegrees > ASIDE_DEGREES_MIN)
    reasons.push({
      text: `the course it sends does not lead along the circle (${Math.round(asideDegrees)}° off)`,
      score: 0.35,
    });
  if (others.length > 0) reasons.push({ text: `${others.length} others are on the same ring`, score: 0.3 });
  if (shoreKm < ON_LAND_KM) reasons.push({ text: 'the circle lies on land', score: 0.3 });
  const factor = Math.max(knots / sentKnots, sentKnots / knots);
  if (factor >= SPEED_FACTOR_MIN)
    reasons.push({ text: `it moves at ${Math.round(knots)} kn and says ${Math.round(sentKnots)} kn`, score: 0.15 });
  if (rms < REGULAR_SHARE_MAX * radius)
    reasons.push({ text: 'the circle is more regular than wind and sea allow', score: 0.1 });
  if (turns >= MANY_TURNS) reasons.push({ text: 'it goes round and round', score: 0.1 });
  if (turns >= VERY_MANY_TURNS) reasons.push({ text: 'longer than a ship that waits or trains', score: 0.15 });
  return reasons;
}

export function circleFinding(scene: Scene, facts: CircleFacts, ended: boolean): Finding {
  const { turning, fitted, turns, others } = facts;
  const { track, start, points } = turning;
  const vessel = scene.vesselText(scene.tracks.vessel.values[track]!);
  const { score, reasons } = weigh(circleReasons(facts));
  const end = points.at(-1)!.time;
  const step = Math.ceil(points.length / EVIDENCE_FIXES_MAX);
  return {
    id: findingId('false_position', ['circle', scene.trackId(track)], start),
    type: 'false_position',
    start,
    ...(ended ? { end } : {}),
    vessels: [vessel],
    tracks: [scene.trackId(track)],
    lon: rounded(fitted.lon, 6),
    lat: rounded(fitted.lat, 6),
    score,
    reasons,
    text: `${vesselLabel(scene, track)} sends positions on a circle of ${distanceText(fitted.radius)} radius, ${rounded(turns, 1)} times around in ${durationText(end - start)}.`,
    evidence: {
      kind: 'circle',
      fixes: points
        .filter((_, i) => i % step === 0)
        .map(({ time, lon, lat, speed, course }) => evidenceFix(vessel, time, lon, lat, speed, course)),
      thresholds: {
        rmsMaxShare: RMS_SHARE_MAX,
        turnsMin: TURNS_MIN,
        radiusMinM: RADIUS_M_MIN,
        radiusMaxM: RADIUS_M_MAX,
        asideMinDegrees: ASIDE_DEGREES_MIN,
      },
      measured: {
        radiusM: Math.round(fitted.radius),
        rmsShare: rounded(fitted.rms / fitted.radius, 3),
        turns: rounded(turns, 1),
        speedKnots: rounded(fitted.knots, 1),
        othersOnRing: others.length,
        ...(Number.isNaN(fitted.asideDegrees) ? {} : { asideDegrees: Math.round(fitted.asideDegrees) }),
        ...(Number.isNaN(fitted.sentKnots) ? {} : { speedSentKnots: rounded(fitted.sentKnots, 1) }),
      },
      margin: rounded(turns / TURNS_MIN - 1),
      ring: ringOf(fitted),
      ...(others.length > 0 ? { names: { others: others.slice(0, 10).join(', ') } } : {}),
    },
  };
}

function ringOf({ lon, lat, radius }: FittedTurning): (readonly [number, number])[] {
  return Array.from({ length: RING_CORNERS + 1 }, (_, i) => {
    const [east, north] = destination(lon, lat, ((i % RING_CORNERS) * 360) / RING_CORNERS, radius);
    return [east + 360 * Math.round((lon - east) / 360), north] as const;
  });
}
