import type { Detector, Scene } from '../../detector.ts';
import type { Fix } from '../../fix.ts';
import { between } from '../../geo/interpolate.ts';
import { intervalGroup, receptionGroup, reportIntervalS } from '../../reception/interval.ts';
import { ahead } from '../ahead.ts';

const TICK_S = 600;
/** What was missed in a shorter silence is noted where the ship is heard again; in a longer one, along its way. */
const SHORT_S = 1200;
/** After so long it is noted where the ship would have sailed on; what comes later nobody knows. */
const LONG_S = 7200;
/** A ship that hardly moves may be switched off: it counts as missed only once it is heard again. */
const MOVING_KNOTS_MIN = 3;

/**
 * Feeds the reception map: every fix as heard, and what should have been heard of vessels that fell silent: along the way to
 * where they are heard again, or, after two hours, where they would have sailed on. Finds nothing itself. Stands before the
 * detectors that ask the map.
 */
export function createMeasureReception(scene: Scene): Detector {
  const { tracks, reception } = scene;
  const { intervals } = reception;
  /** Per track: the interval that it is expected to keep, seconds. */
  const expected = tracks.columns.column('f32', Number.NaN);
  const place = { lon: 0, lat: 0 };

  const groupOf = (track: number): number => receptionGroup(tracks.transponder.values[track]!);
  const isMoving = (track: number): boolean => tracks.speed.values[track]! >= MOVING_KNOTS_MIN;

  /** A silence that has ended: reports were missed between both fixes. */
  function missedBetween(track: number, fix: Fix, interval: number): void {
    const from = tracks.time.values[track]!;
    const seconds = fix.time - from;
    for (let at = TICK_S; at < seconds; at += TICK_S) {
      between(tracks.lon.values[track]!, tracks.lat.values[track]!, fix.lon, fix.lat, at / seconds, place);
      reception.missed(place.lon, place.lat, from + at, TICK_S / interval, groupOf(track));
    }
  }

  /** A silence that lasts: reports were missed ahead of the last fix, up to the land. */
  function missedAhead(track: number): void {
    const interval = expected.values[track]!;
    for (let at = TICK_S; at <= LONG_S; at += TICK_S) {
      ahead(tracks, track, at, place);
      // A ship that would be on land by now has gone into a port or up a river.
      if (scene.land.distanceKm(place.lon, place.lat) < 0) return;
      reception.missed(place.lon, place.lat, tracks.time.values[track]! + at, TICK_S / interval, groupOf(track));
    }
  }

  return {
    fix(track, fix) {
      const standard = reportIntervalS(tracks.transponder.values[track]!, fix.messageType, fix.status, fix.speed);
      const group = intervalGroup(tracks.transponder.values[track]!, fix.messageType, standard);
      const since = fix.time - tracks.time.values[track]!;
      intervals.learn(group, since);
      const interval = intervals.expectedS(group, standard);
      const before = expected.values[track]!;
      expected.values[track] = interval;
      // The longer interval of before and after: a ship that just got under way did not miss reports at anchor.
      const usual = interval > before ? interval : before;
      const isShort = since <= SHORT_S;
      const share = isShort && since > usual ? since / usual : 1;
      reception.heard(track, fix.lon, fix.lat, fix.time, fix.source, share, groupOf(track));
      if (!isShort && since < LONG_S && since > 2 * usual && isMoving(track)) missedBetween(track, fix, usual);
    },
    tick(time) {
      for (let track = 0; track < tracks.columns.rows; track++) {
        const since = time - tracks.time.values[track]!;
        if (since >= LONG_S && since < LONG_S + TICK_S && isMoving(track)) missedAhead(track);
      }
    },
    counts: () => ({ 'reports without room in the reception map': reception.refused }),
    snapshot: () => reception.snapshot(),
    restore: (saved) => reception.restore(saved),
  };
}
