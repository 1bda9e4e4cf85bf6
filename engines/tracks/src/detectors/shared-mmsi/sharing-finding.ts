import type { Scene } from '../../detector.ts';
import type { Finding, FindingReason } from '../../finding.ts';
import { METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { isDirtyIdentity } from '../dirty-identities.ts';
import { isAnotherShip } from '../identity/another-ship.ts';
import { findingId, vesselLabel } from '../label.ts';
import { latestFix, recentFixes } from '../recent-fixes.ts';
import { weigh } from '../weigh.ts';
import { distanceText, durationText, median, rounded } from '../words.ts';
import type { Sharing } from './sharing.ts';

export const TURNS_MIN = 6;
export const WITHIN_S = 1800;
export const FIXES_MIN = 5;
/** More tracks than this are many ships that send one number by mistake. */
const SHIPS_MAX = 4;
const FAR_M = 50 * METRES_PER_NAUTICAL_MILE;
const MID_FROM = 201_000_000;
const MID_TO = 776_000_000;

/** One MMSI at two places at once. */
export function sharingFinding(scene: Scene, sharing: Sharing, ended: boolean): Finding {
  const { vessel, start, time, last, other } = sharing;
  const name = scene.vesselText(vessel);
  const all = [...scene.tracks.of(vessel)].filter((track) => scene.tracks.count.values[track]! >= FIXES_MIN);
  const pair = [other, last].sort((a, b) => (scene.trackId(a) < scene.trackId(b) ? -1 : 1));
  const metres = median(sharing.distances.map(([, apart]) => apart));
  const { score, reasons } = weigh(reasonsOf(scene, sharing, all.length, metres));
  const { lon, lat } = latestFix(scene, pair[0]!);
  const many = all.length > SHIPS_MAX || isDirtyIdentity(vessel);
  return {
    id: findingId('shared_mmsi', [name], start),
    type: 'shared_mmsi',
    start,
    ...(ended ? { end: time } : {}),
    vessels: [name],
    tracks: pair.map((track) => scene.trackId(track)),
    lon: rounded(lon, 6),
    lat: rounded(lat, 6),
    score,
    reasons,
    text: `${vesselLabel(scene, last)} is at ${many ? `${all.length} places` : 'two places'} at once, ${distanceText(metres)} apart, for ${durationText(time - start)}.`,
    evidence: {
      kind: many ? 'many ships' : 'two ships',
      fixes: pair.flatMap((track) => recentFixes(scene, track)),
      thresholds: { turnsMin: TURNS_MIN, withinMinS: WITHIN_S, fixesMin: FIXES_MIN },
      measured: {
        turns: sharing.turns,
        distanceMedianM: metres,
        durationS: Math.round(time - start),
        tracks: all.length,
      },
      margin: rounded(sharing.turns / TURNS_MIN - 1),
      distances: sharing.distances,
      names: Object.fromEntries(
        pair.flatMap((track, i) => {
          const called = scene.tracks.identity(track)?.name;
          return called === undefined ? [] : [[i === 0 ? 'nameA' : 'nameB', called]];
        }),
      ),
    },
  };
}

function reasonsOf(scene: Scene, { vessel, last, other }: Sharing, count: number, metres: number): FindingReason[] {
  if (isDirtyIdentity(vessel) || count > SHIPS_MAX)
    return [{ text: 'many ships send this number by mistake', score: 0.1 }];
  const reasons: FindingReason[] = [{ text: 'two tracks of one MMSI are heard in turn', score: 0.5 }];
  const [a, b] = [scene.tracks.identity(last), scene.tracks.identity(other)];
  if (a?.name !== undefined && b?.name !== undefined)
    reasons.push(
      isAnotherShip(a, b)
        ? { text: `they call themselves ${a.name} and ${b.name}`, score: 0.1 }
        : { text: `both call themselves ${a.name}: one may be a copy`, score: 0.2 },
    );
  if (metres >= FAR_M) reasons.push({ text: `they are ${distanceText(metres)} apart`, score: 0.1 });
  if (vessel >= 0 && (vessel < MID_FROM || vessel >= MID_TO))
    reasons.push({ text: 'it is not the number of a ship: handhelds and buoys are often set alike', score: -0.3 });
  return reasons;
}
