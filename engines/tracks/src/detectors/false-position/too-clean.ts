import type { Detector, Scene } from '../../detector.ts';
import type { Fix } from '../../fix.ts';
import { nearM } from '../../geo/near.ts';
import { METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { ahead } from '../ahead.ts';
import { findingId, vesselLabel } from '../label.ts';
import { latestFix, recentFixes } from '../recent-fixes.ts';
import { weigh } from '../weigh.ts';
import { durationText, rounded } from '../words.ts';

/** So many fixes under way, over so long, and nearly all of them clean. */
const FIXES_MIN = 240;
const SECONDS_MIN = 6 * 3600;
const CLEAN_SHARE_MIN = 0.99;
const UNDER_WAY_KNOTS_MIN = 3;
/** Clean: the interval as before, the heading the course, and the place where it was expected. */
const INTERVAL_S_MAX = 0.05;
const HEADING_DEGREES_MAX = 0.51;
const ASIDE_M_MAX = 3;
/** Where more of the fleet is as clean it is the feed that is, and nothing is said. */
const FLEET_MIN = 50;
const FLEET_SHARE_MAX = 0.02;
/** Per track: fixes, clean ones, last interval, begin (minutes since 2020). */
const WIDTH = 4;
const MINUTES_2020 = Date.UTC(2020, 0, 1) / 60_000;

/**
 * Tracks that are computed rather than sailed: always the same interval, the heading always the course, each place where the
 * one before leads. A weak sign, and only where the rest of the fleet shows wind and waves.
 */
export function createTooClean(scene: Scene): Detector {
  const { tracks } = scene;
  const state = tracks.columns.column('f32', 0, WIDTH);
  const judged = tracks.columns.column('u8');
  const place = { lon: 0, lat: 0 };
  let fleet = 0;
  let clean = 0;

  function isClean(track: number, fix: Fix, seconds: number, interval: number): boolean {
    if (Math.abs(seconds - interval) > INTERVAL_S_MAX) return false;
    const off = Math.abs(fix.heading - fix.course);
    if (!(Math.min(off, 360 - off) <= HEADING_DEGREES_MAX)) return false;
    ahead(tracks, track, seconds, place);
    // What is sent is rounded: a tenth of a knot and of a degree.
    const way = (fix.speed * METRES_PER_NAUTICAL_MILE * seconds) / 3600;
    return nearM(place.lon, place.lat, fix.lon, fix.lat) <= ASIDE_M_MAX + 0.02 * way;
  }

  function judge(track: number, fix: Fix, seconds: number): void {
    judged.values[track] = 1;
    fleet++;
    const share = state.values[track * WIDTH + 1]! / state.values[track * WIDTH]!;
    if (share < CLEAN_SHARE_MIN) return;
    clean++;
    if (fleet < FLEET_MIN || clean > FLEET_SHARE_MAX * fleet) return;
    tell(track, fix, seconds, share);
  }

  function tell(track: number, fix: Fix, seconds: number, share: number): void {
    const { lon, lat, vessel } = latestFix(scene, track);
    const start = Math.round(fix.time - seconds);
    const { score, reasons } = weigh([
      {
        text: `${Math.round(share * 100)} of 100 reports are as if computed: interval, heading and place`,
        score: 0.25,
      },
      { text: `of ${fleet} tracks ${clean} are so`, score: 0.15 },
    ]);
    scene.emit({
      id: findingId('false_position', ['too clean', scene.trackId(track)], start),
      type: 'false_position',
      start,
      end: fix.time,
      vessels: [vessel],
      tracks: [scene.trackId(track)],
      lon: rounded(lon, 6),
      lat: rounded(lat, 6),
      score,
      reasons,
      text: `${vesselLabel(scene, track)} sent a track for ${durationText(seconds)} that shows neither wind nor waves.`,
      evidence: {
        kind: 'too clean',
        fixes: recentFixes(scene, track),
        thresholds: { fixesMin: FIXES_MIN, durationMinS: SECONDS_MIN, cleanMinShare: CLEAN_SHARE_MIN },
        measured: { fixes: state.values[track * WIDTH]!, cleanShare: rounded(share, 3), fleet, fleetClean: clean },
        margin: rounded(state.values[track * WIDTH]! / FIXES_MIN - 1),
      },
    });
  }

  return {
    fix(track, fix) {
      if (!(fix.speed >= UNDER_WAY_KNOTS_MIN) || Number.isNaN(fix.heading) || judged.values[track] === 1) return;
      const at = track * WIDTH;
      const { values } = state;
      const minutes = fix.time / 60 - MINUTES_2020;
      if (values[at] === 0) values[at + 3] = minutes;
      const seconds = fix.time - tracks.time.values[track]!;
      values[at]!++;
      if (isClean(track, fix, seconds, values[at + 2]!)) values[at + 1]!++;
      values[at + 2] = seconds;
      const lasted = (minutes - values[at + 3]!) * 60;
      if (values[at]! >= FIXES_MIN && lasted >= SECONDS_MIN) judge(track, fix, lasted);
    },
    snapshot: () => ({ fleet, clean }),
    restore(saved) {
      ({ fleet, clean } = saved as { fleet: number; clean: number });
    },
  };
}
