import type { Detector, Scene } from '../../detector.ts';
import { nearM } from '../../geo/near.ts';
import { begunSharing, type Sharing, turned } from './sharing.ts';
import { FIXES_MIN, sharingFinding, TURNS_MIN, WITHIN_S } from './sharing-finding.ts';

/** Not in turn for so long, it is over. */
const OVER_S = 6 * 3600;
const VESSELS_MAX = 20_000;

/**
 * An MMSI that two ships use at once: its tracks are heard in turn, six times and more over half an hour. A ship whose
 * position jumps and comes back turns twice.
 */
export function createSharedMmsi(scene: Scene): Detector {
  const { tracks } = scene;
  /** 1: its vessel has other tracks. */
  const hasOthers = tracks.columns.column('u8');
  const sharings = new Map<number, Sharing>();
  let refused = 0;

  function watch(vessel: number, last: number): void {
    if (sharings.has(vessel)) return;
    if (sharings.size >= VESSELS_MAX) refused++;
    else sharings.set(vessel, begunSharing(vessel, last));
  }

  function isShared({ turns, start, time, last, other }: Sharing): boolean {
    const { values } = tracks.count;
    return turns >= TURNS_MIN && time - start >= WITHIN_S && values[last]! >= FIXES_MIN && values[other]! >= FIXES_MIN;
  }

  function endOf(sharing: Sharing): void {
    if (sharing.given) scene.emit(sharingFinding(scene, sharing, true));
    sharing.given = false;
    sharing.turns = 0;
    sharing.distances = [];
    sharing.every = 1;
  }

  return {
    opened(track, fix) {
      for (const other of tracks.of(fix.vessel)) {
        if (other === track) continue;
        hasOthers.values[other] = hasOthers.values[track] = 1;
        watch(fix.vessel, other);
      }
    },
    fix(track, fix) {
      if (hasOthers.values[track] === 0) return;
      const sharing = sharings.get(fix.vessel);
      if (!sharing || sharing.last === track) return;
      const { lon, lat } = tracks;
      turned(sharing, track, fix.time, nearM(lon.values[sharing.last]!, lat.values[sharing.last]!, fix.lon, fix.lat));
    },
    tick(time) {
      for (const sharing of sharings.values()) {
        if (sharing.turns === 0) continue;
        if (time - sharing.time > OVER_S) endOf(sharing);
        else if (!sharing.given && isShared(sharing)) {
          sharing.given = true;
          scene.emit(sharingFinding(scene, sharing, false));
        }
      }
    },
    closed(track) {
      const sharing = sharings.get(tracks.vessel.values[track]!);
      if (!sharing || (sharing.last !== track && sharing.other !== track)) return;
      endOf(sharing);
      sharings.delete(sharing.vessel);
    },
    counts: () => ({ 'shared MMSIs left out: too many at once': refused }),
    snapshot: () => ({ sharings: structuredClone([...sharings.values()]), refused }),
    restore(saved) {
      const state = saved as { sharings: Sharing[]; refused: number };
      sharings.clear();
      for (const sharing of state.sharings) sharings.set(sharing.vessel, sharing);
      refused = state.refused;
    },
  };
}
