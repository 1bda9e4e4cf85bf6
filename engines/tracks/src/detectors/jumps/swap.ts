import type { Scene } from '../../detector.ts';
import type { Finding } from '../../finding.ts';
import { distanceM, METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { findingId, vesselLabel } from '../label.ts';
import { recentFixes } from '../recent-fixes.ts';
import { weigh } from '../weigh.ts';
import { distanceText, rounded, timeText } from '../words.ts';
import type { Jump } from './jump.ts';

/** A ship may have sailed on in between at so many knots, but not so far that nothing follows from where it came out. */
const SAILED_KNOTS = 30;
const SAILED_M_MAX = 10 * METRES_PER_NAUTICAL_MILE;
const NEAR_M = METRES_PER_NAUTICAL_MILE;
/** … but must be much nearer to the other's place than the two were to each other. */
const SHARE_OF_WAY_MAX = 0.3;
const APART_MAX_S = 6 * 3600;

/** How far two jumps miss being an exchange of places, metres; NaN where they are none. */
export function exchangeMissM(a: Jump, b: Jump): number {
  if (a.vessel === b.vessel || Math.abs(a.toTime - b.toTime) > APART_MAX_S) return Number.NaN;
  const there = missM(a, b);
  const back = missM(b, a);
  return there >= 0 && back >= 0 ? Math.max(there, back) : Number.NaN;
}

/** How far one came out from where the other had been; NaN where that is too far. */
function missM(a: Jump, b: Jump): number {
  const metres = distanceM(a.toLon, a.toLat, b.fromLon, b.fromLat);
  const hours = Math.abs(a.toTime - b.fromTime) / 3600;
  const allowed = Math.min(
    NEAR_M + Math.min(SAILED_M_MAX, SAILED_KNOTS * METRES_PER_NAUTICAL_MILE * hours),
    SHARE_OF_WAY_MAX * Math.min(a.metres, b.metres),
  );
  return metres <= allowed ? metres : Number.NaN;
}

/** Two ships that exchanged their MMSIs: each goes on where the other was. */
export function swapFinding(scene: Scene, one: Jump, other: Jump, missedM: number): Finding {
  const [a, b] = scene.vesselText(one.vessel) < scene.vesselText(other.vessel) ? [one, other] : [other, one];
  const vessels = [scene.vesselText(a.vessel), scene.vesselText(b.vessel)];
  const start = Math.min(a.fromTime, b.fromTime);
  const end = Math.max(a.toTime, b.toTime);
  const { score, reasons } = weigh([
    { text: 'each vessel goes on where the other was, and neither could have sailed there', score: 0.6 },
    { text: `the places fit to ${distanceText(missedM)}`, score: 0.15 },
    ...(end - start < 3600 ? [{ text: 'both changed within the hour', score: 0.1 }] : []),
  ]);
  return {
    id: findingId('identity', ['swapped', ...vessels], start),
    type: 'identity',
    start,
    end,
    vessels,
    tracks: [scene.trackId(a.from), scene.trackId(b.from), scene.trackId(a.to), scene.trackId(b.to)],
    lon: rounded(a.fromLon, 6),
    lat: rounded(a.fromLat, 6),
    score,
    reasons,
    text: `${vesselLabel(scene, a.from)} and ${vesselLabel(scene, b.from)} exchanged their identities at ${timeText(end)} UTC: each goes on ${distanceText(a.metres)} away, where the other was.`,
    evidence: {
      kind: 'swapped',
      fixes: [a, b].flatMap((jump) => [placeBefore(scene, jump), ...recentFixes(scene, jump.to)]),
      thresholds: { nearMaxM: NEAR_M, speedMaxKnots: SAILED_KNOTS },
      measured: {
        distanceM: Math.round(a.metres),
        missedM: Math.round(missedM),
        impliedSpeedKnots: rounded(Math.min(a.knots, b.knots), 1),
      },
      margin: rounded(Math.min(a.metres, b.metres) / NEAR_M - 1),
      names: { vesselA: vessels[0]!, vesselB: vessels[1]! },
    },
  };
}

function placeBefore(scene: Scene, { vessel, fromTime, fromLon, fromLat }: Jump) {
  return { vessel: scene.vesselText(vessel), time: fromTime, lon: fromLon, lat: fromLat };
}
