import type { Scene } from '../../detector.ts';
import type { Finding, FindingReason } from '../../finding.ts';
import { METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { findingId, vesselLabel } from '../label.ts';
import { evidenceFix, recentFixes } from '../recent-fixes.ts';
import { weigh } from '../weigh.ts';
import { distanceText, durationText, rounded } from '../words.ts';
import { JUMP_KNOTS_MIN, JUMP_M_MIN, type Jump } from './jump.ts';

const SOON_S = 600;
const SILENT_S = 1800;
const FAR_M = 20 * METRES_PER_NAUTICAL_MILE;
const ON_LAND_KM = -2;
const SHORT_M = 3 * METRES_PER_NAUTICAL_MILE;

/** A vessel whose position jumped, and came back or went on from there. */
export function jumpFinding(scene: Scene, jump: Jump): Finding {
  const vessel = scene.vesselText(jump.vessel);
  const seconds = jump.toTime - jump.fromTime;
  const shoreKm = scene.land.distanceKm(jump.toLon, jump.toLat);
  const onLand = shoreKm < ON_LAND_KM ? [{ text: `it is ${distanceText(-shoreKm * 1000)} inland`, score: 0.15 }] : [];
  const { score, reasons } = weigh([...reasonsOf(jump, seconds), ...onLand]);
  const isBack = !Number.isNaN(jump.backTime);
  const tracks = jump.from === jump.to ? [jump.from] : [jump.from, jump.to];
  const before = evidenceFix(vessel, jump.fromTime, jump.fromLon, jump.fromLat, jump.fromSpeed, jump.fromCourse);
  const first = evidenceFix(vessel, jump.toTime, jump.toLon, jump.toLat, Number.NaN, Number.NaN);
  const after = recentFixes(scene, jump.to).filter(({ time }) => time > jump.toTime);
  return {
    id: findingId('false_position', ['jump', vessel], jump.toTime),
    type: 'false_position',
    start: jump.toTime,
    ...(isBack ? { end: jump.backTime } : {}),
    vessels: [vessel],
    tracks: tracks.map((track) => scene.trackId(track)),
    lon: rounded(jump.toLon, 6),
    lat: rounded(jump.toLat, 6),
    score,
    reasons,
    text: sentence(vesselLabel(scene, jump.from), jump, seconds, isBack),
    evidence: {
      kind: 'jump',
      fixes: [before, first, ...after],
      thresholds: { speedMinKnots: JUMP_KNOTS_MIN, distanceMinM: JUMP_M_MIN },
      measured: { distanceM: Math.round(jump.metres), impliedSpeedKnots: rounded(jump.knots, 0), seconds },
      margin: rounded(jump.knots / JUMP_KNOTS_MIN - 1),
    },
  };
}

function reasonsOf({ metres, knots, backTime, from, to, became }: Jump, seconds: number): FindingReason[] {
  const reasons: FindingReason[] = [
    {
      text: `${distanceText(metres)} in ${durationText(Math.max(60, seconds))} needs ${Math.round(knots)} kn`,
      score: 0.5,
    },
  ];
  if (seconds <= SOON_S) reasons.push({ text: 'nothing was missed in between', score: 0.15 });
  if (metres >= FAR_M) reasons.push({ text: 'no error of a report is so large', score: 0.1 });
  if (!Number.isNaN(backTime)) reasons.push({ text: 'it came back to its own track', score: 0.1 });
  if (seconds > SILENT_S) reasons.push({ text: 'it was silent before: it could be another ship', score: -0.2 });
  if (from === to && metres < SHORT_M)
    reasons.push({ text: 'a late report or a receiver error may be so large', score: -0.35 });
  if (became === 'swapped') reasons.push({ text: 'two ships exchanged their MMSIs: see there', score: -0.6 });
  return reasons;
}

function sentence(label: string, { metres, knots, toTime, backTime }: Jump, seconds: number, isBack: boolean): string {
  const jumped = `${label} jumped ${distanceText(metres)} within ${durationText(Math.max(60, seconds))} (${Math.round(knots)} kn)`;
  if (!isBack) return `${jumped} and went on from there.`;
  return `${jumped} and was back after ${durationText(Math.max(60, backTime - toTime))}.`;
}
