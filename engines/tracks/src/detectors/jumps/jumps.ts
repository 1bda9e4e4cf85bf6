import type { Detector, Scene } from '../../detector.ts';
import type { Fix } from '../../fix.ts';
import { distanceM, METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { nearM } from '../../geo/near.ts';
import { CLASS_AIRCRAFT, CLASS_FIXED } from '../../track-table.ts';
import { isDirtyIdentity } from '../dirty-identities.ts';
import { isAnotherShip } from '../identity/another-ship.ts';
import { INTERFERENCE_M_MIN, InterferenceAreas } from './interference.ts';
import { isLateReport, JUMP_KNOTS_MIN, JUMP_M_MIN, type Jump, jumpBetween } from './jump.ts';
import { jumpFinding } from './jump-finding.ts';
import { onLatestWay } from './own-way.ts';
import { exchangeMissM, swapFinding } from './swap.ts';

/** So long it is waited what becomes of a jump: whether others jump too, whether both places go on. */
const WAIT_S = 1200;
/** So long jumps are remembered, those given as long as they may end. */
const REMEMBER_S = 6 * 3600;
const REMEMBER_GIVEN_S = 48 * 3600;
const JUMPS_MAX = 10_000;
/** A vessel of more tracks than this is many ships. */
const TRACKS_MAX = 4;
const FIXES_THERE_MIN = 3;
/** Silent before for longer than this it may have been anything. */
const SILENT_MAX_S = 7200;
/** Back is where it had been, to a third of the way. */
const BACK_SHARE_MAX = 0.3;
const METRES_PER_S_MIN = (JUMP_KNOTS_MIN * METRES_PER_NAUTICAL_MILE) / 3600;
/** Nearer than this in each coordinate it is no jump; spares the distance. */
const DEGREES_MIN = 0.015;
const SECOND_LOST = 61;
const LOST_NONE = 64;

/**
 * Vessels that are suddenly elsewhere. One state machine decides what each jump was: one of many in a disturbed area, two
 * ships that exchanged their MMSIs, two ships that share one (left to `shared_mmsi`), a report with a wrong time, or a false
 * position.
 */
export function createJumps(scene: Scene): Detector {
  const { tracks } = scene;
  /** 1: the track is one end of a jump that is remembered. Of the second sent before: 0 usable, 1 satellites lost, 2 not known. */
  const concerned = tracks.columns.column('u8');
  const lost = tracks.columns.column('u8', 2);
  const areas = new InterferenceAreas(scene);
  let jumps: Jump[] = [];
  let refused = 0;
  const counted: Record<string, number> = {};

  function note(jump: Jump): void {
    if (jumps.length >= JUMPS_MAX) {
      refused++;
      return;
    }
    if (isDirtyIdentity(jump.vessel)) return;
    jumps.push(jump);
    concerned.values[jump.from] = concerned.values[jump.to] = 1;
    if (closesAnother(jump)) jump.became = 'back';
    else if (!seekExchange(jump) && isDisturbance(jump) && disturbed(jump)) claim(jump.vessel);
  }

  /** A jump within a track that leads back to where an earlier one began. */
  function closesAnother(jump: Jump): boolean {
    const earlier = jumps.findLast(
      (other) =>
        other !== jump &&
        other.to === jump.from &&
        other.from === jump.to &&
        Number.isNaN(other.backTime) &&
        isOpen(other),
    );
    if (!earlier) return false;
    const missed = distanceM(earlier.fromLon, earlier.fromLat, jump.toLon, jump.toLat);
    const sailed = ((jump.toTime - earlier.fromTime) / 3600) * METRES_PER_NAUTICAL_MILE * 30;
    if (missed > BACK_SHARE_MAX * earlier.metres && missed > sailed) return false;
    cameBack(earlier, jump.toTime);
    return true;
  }

  function disturbed(jump: Jump): boolean {
    const { vessel, from, toTime, fromLon, fromLat, toLon, toLat } = jump;
    return areas.add({
      vessel,
      track: from,
      time: toTime,
      lon: fromLon,
      lat: fromLat,
      falseLon: toLon,
      falseLat: toLat,
    });
  }

  /** What was open of the vessels of an area belongs to it. */
  function claim(vessel: number): void {
    for (const jump of jumps)
      if (jump.became === 'open' && (jump.vessel === vessel || areas.holds(jump.vessel))) jump.became = 'interference';
  }

  /** Whether another ship went the other way. */
  function seekExchange(jump: Jump): boolean {
    let best: Jump | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const other of jumps) {
      if (other === jump || !isOpen(other)) continue;
      const missed = exchangeMissM(jump, other);
      if (!(missed < least)) continue;
      least = missed;
      best = other;
    }
    if (!best) return false;
    areas.forget(jump.vessel);
    areas.forget(best.vessel);
    const wasGiven = best.became === 'given';
    jump.became = best.became = 'swapped';
    scene.emit(swapFinding(scene, jump, best, least));
    if (wasGiven) scene.emit(jumpFinding(scene, best));
    return true;
  }

  function cameBack(jump: Jump, time: number): void {
    jump.backTime = time;
    if (jump.became === 'given') give(jump);
  }

  function give(jump: Jump): void {
    // Others that judge the track by its positions are told that they are false.
    tracks.falseFrom.values[jump.to] = jump.toTime;
    tracks.falseTo.values[jump.to] = Number.isNaN(jump.backTime) ? jump.toTime + REMEMBER_S : jump.backTime;
    scene.emit(jumpFinding(scene, jump));
  }

  /** A fix of a track from or to which a jump led. */
  function goesOn(track: number, time: number): void {
    for (const jump of jumps) {
      if (jump.from === jump.to || !isOpen(jump)) continue;
      if (jump.from === track && time > jump.toTime && Number.isNaN(jump.backTime)) cameBack(jump, time);
      // Both places go on: two ships, or a copy.
      else if (jump.to === track && time > jump.backTime && jump.became === 'open') jump.became = 'shared';
    }
  }

  function settle(jump: Jump): Jump['became'] {
    if (jump.knots < JUMP_KNOTS_MIN || jump.toTime - jump.fromTime > SILENT_MAX_S) return 'too short';
    if (areas.holds(jump.vessel)) return 'interference';
    if (isLateReport(jump)) return 'late report';
    if ([...tracks.of(jump.vessel)].length > TRACKS_MAX) return 'two ships';
    if (jump.from !== jump.to && isAnotherShip(tracks.identity(jump.from), tracks.identity(jump.to)))
      return 'two ships';
    if (tracks.count.values[jump.to]! - jump.toCount < FIXES_THERE_MIN) return 'too short';
    return 'given';
  }

  function settleAll(time: number): void {
    for (const jump of jumps) {
      const since = Number.isNaN(jump.backTime) ? jump.toTime : jump.backTime;
      if (jump.became !== 'open' || time - since < WAIT_S) continue;
      jump.became = settle(jump);
      if (jump.became === 'given') give(jump);
      else counted[`jumps: ${jump.became}`] = (counted[`jumps: ${jump.became}`] ?? 0) + 1;
    }
  }

  function forgetOld(time: number): void {
    const kept = jumps.filter(
      (jump) =>
        time - jump.toTime <= (jump.became === 'given' && Number.isNaN(jump.backTime) ? REMEMBER_GIVEN_S : REMEMBER_S),
    );
    if (kept.length === jumps.length) return;
    for (const { from, to } of jumps) concerned.values[from] = concerned.values[to] = 0;
    for (const { from, to } of kept) concerned.values[from] = concerned.values[to] = 1;
    jumps = kept;
  }

  function before(track: number, { lon, lat }: Fix) {
    return {
      track,
      onOwnWay: onLatestWay(tracks, track, lon, lat),
      time: tracks.time.values[track]!,
      lon: tracks.lon.values[track]!,
      lat: tracks.lat.values[track]!,
      speed: tracks.speed.values[track]!,
      course: tracks.course.values[track]!,
    };
  }

  /** Its receiver lost the satellites, after it had them. */
  function loseFix(track: number, fix: Fix): void {
    const isLost = fix.second >= SECOND_LOST && fix.second < LOST_NONE ? 1 : 0;
    if (isLost === 1 && lost.values[track] === 0) {
      const { vessel, time, lon, lat } = fix;
      areas.add({ vessel, track, time, lon, lat, falseLon: Number.NaN, falseLat: Number.NaN });
    }
    lost.values[track] = isLost;
  }

  return {
    fix(track, fix) {
      if (fix.second >= 0 && (fix.second >= SECOND_LOST || lost.values[track] !== 0)) loseFix(track, fix);
      if (concerned.values[track] === 1) goesOn(track, fix.time);
      const lat = tracks.lat.values[track]!;
      const lon = tracks.lon.values[track]!;
      if (!(Math.abs(fix.lat - lat) > DEGREES_MIN || Math.abs(fix.lon - lon) > DEGREES_MIN)) return;
      const seconds = Math.max(1, fix.time - tracks.time.values[track]!);
      const metres = nearM(lon, lat, fix.lon, fix.lat);
      if (metres < JUMP_M_MIN || metres < METRES_PER_S_MIN * seconds || !sails(track)) return;
      note(jumpBetween(before(track, fix), track, tracks.count.values[track]!, fix));
    },
    opened(track, fix) {
      if (!sails(track)) return;
      let latest = -1;
      for (const other of tracks.of(fix.vessel)) {
        const time = tracks.time.values[other]!;
        // Heard later than the new one began: both are there at once.
        if (other === track || !(time < fix.time)) continue;
        if (latest < 0 || time > tracks.time.values[latest]!) latest = other;
      }
      if (latest < 0) return;
      const jump = jumpBetween(before(latest, fix), track, 0, fix);
      if (jump.metres >= JUMP_M_MIN && jump.toTime - jump.fromTime <= REMEMBER_S) note(jump);
    },
    noise(fix) {
      const track = tracks.newest(fix.vessel);
      if (track < 0 || !sails(track) || isDirtyIdentity(fix.vessel)) return;
      const seconds = Math.max(1, Math.abs(fix.time - tracks.time.values[track]!));
      const metres = distanceM(tracks.lon.values[track]!, tracks.lat.values[track]!, fix.lon, fix.lat);
      if (!(metres >= INTERFERENCE_M_MIN) || metres < METRES_PER_S_MIN * seconds || seconds > SILENT_MAX_S) return;
      const jump = jumpBetween(before(track, fix), track, 0, fix);
      if (!isLateReport(jump) && disturbed(jump)) claim(fix.vessel);
    },
    tick(time) {
      if (jumps.length > 0) settleAll(time);
      areas.tick(time);
      forgetOld(time);
    },
    closed(track) {
      jumps = jumps.filter(({ from, to }) => from !== track && to !== track);
    },
    counts: () => ({ ...counted, 'jumps left out: too many at once': refused }),
    snapshot: () => ({ jumps: structuredClone(jumps), areas: areas.snapshot(), counted: { ...counted }, refused }),
    restore(saved) {
      const state = saved as { jumps: Jump[]; areas: unknown; counted: Record<string, number>; refused: number };
      jumps = state.jumps;
      areas.restore(state.areas);
      Object.assign(counted, state.counted);
      refused = state.refused;
    },
  };

  function sails(track: number): boolean {
    const transponder = tracks.transponder.values[track];
    return transponder !== CLASS_AIRCRAFT && transponder !== CLASS_FIXED;
  }
}

function isDisturbance(jump: Jump): boolean {
  return jump.metres >= INTERFERENCE_M_MIN && jump.knots >= JUMP_KNOTS_MIN && !isLateReport(jump);
}

function isOpen({ became }: Jump): boolean {
  return became === 'open' || became === 'given';
}
