import type { Detector, Scene } from '../../detector.ts';
import { EVIDENCE_FIXES_MAX } from '../../finding.ts';
import type { Fix } from '../../fix.ts';
import { distanceM } from '../../geo/sphere.ts';
import { fixAsEvidence } from '../recent-fixes.ts';
import { type Alarm, distressFinding, isTest } from './distress-finding.ts';
import { type DistressKind, deviceOf, readDistressText, STATUS_ACTIVE } from './signal.ts';

/** A signal that was not heard for so long has ended. */
const ENDED_S = 1800;
/** It is given again when it moved so far, though at most once a minute, and every ten minutes anyway. */
const MOVED_M = 100;
const AGAIN_MIN_S = 60;
const AGAIN_S = 600;
/** More at once than this is a flood of made-up numbers; the oldest stay. */
const ALARMS_MAX = 1000;

/**
 * Distress signals: AIS-SART, MOB and EPIRB by their MMSI, the status 14, the safety texts. Given as soon as the report comes
 * in, before anything is put in order, with the nearest vessels; a test is told apart.
 */
export function createDistress(scene: Scene): Detector {
  const alarms = new Map<number, Alarm>();
  let refused = 0;

  function alarmOf(vessel: number, kind: DistressKind, time: number): Alarm | undefined {
    const known = alarms.get(vessel);
    if (known) return known;
    if (alarms.size >= ALARMS_MAX) {
      refused++;
      return undefined;
    }
    const nowhere = { lon: Number.NaN, lat: Number.NaN, givenLon: Number.NaN, givenLat: Number.NaN };
    const alarm: Alarm = {
      vessel,
      kind,
      start: time,
      time,
      ...nowhere,
      heard: 0,
      status: -1,
      said: 'nothing',
      fixes: [],
      givenTime: Number.NaN,
      givenTest: false,
    };
    alarms.set(vessel, alarm);
    return alarm;
  }

  function heard(alarm: Alarm, fix: Readonly<Fix>): void {
    alarm.heard++;
    alarm.time = Math.max(alarm.time, fix.time);
    if (fix.status >= 0) alarm.status = fix.status;
    if (usable(fix)) {
      alarm.lon = fix.lon;
      alarm.lat = fix.lat;
      alarm.fixes.push(fixAsEvidence(scene, fix));
      if (alarm.fixes.length > EVIDENCE_FIXES_MAX) alarm.fixes.splice(1, 1);
    }
    giveIfDue(alarm);
  }

  function giveIfDue(alarm: Alarm): void {
    const since = alarm.time - alarm.givenTime;
    const located = Number.isNaN(alarm.givenLat) && !Number.isNaN(alarm.lat);
    const changed = Number.isNaN(since) || located || alarm.givenTest !== isTest(alarm);
    const moved = distanceM(alarm.givenLon, alarm.givenLat, alarm.lon, alarm.lat) > MOVED_M;
    if (changed || since >= AGAIN_S || (moved && since >= AGAIN_MIN_S)) give(alarm, false);
  }

  function give(alarm: Alarm, ended: boolean): void {
    alarm.givenTime = alarm.time;
    alarm.givenLon = alarm.lon;
    alarm.givenLat = alarm.lat;
    alarm.givenTest = isTest(alarm);
    scene.emit(distressFinding(scene, alarm, ended));
    if (ended) alarms.delete(alarm.vessel);
  }

  return {
    arrived(fix) {
      const device = deviceOf(fix.vessel);
      const active = fix.status === STATUS_ACTIVE && fix.messageType <= 3;
      const known = alarms.size > 0 ? alarms.get(fix.vessel) : undefined;
      if (device === undefined && !active) {
        // A ship that changes its status takes its signal back, unless a text raised it.
        if (known && known.said === 'nothing' && fix.status >= 0 && fix.time >= known.time) give(known, true);
        return;
      }
      const alarm = known ?? alarmOf(fix.vessel, device ?? 'ship', fix.time);
      if (alarm) heard(alarm, fix);
    },
    safetyText(vessel, time, text) {
      const read = readDistressText(text);
      if (!read) return;
      const alarm = alarmOf(vessel, deviceOf(vessel) ?? read.kind, time);
      if (!alarm) return;
      alarm.heard++;
      alarm.time = Math.max(alarm.time, time);
      alarm.said = read.test ? 'test' : 'active';
      locate(scene, alarm);
      giveIfDue(alarm);
    },
    tick(time) {
      for (const alarm of alarms.values()) if (time - alarm.time >= ENDED_S) give(alarm, true);
    },
    counts: () => ({ 'distress signals left out: too many at once': refused }),
    snapshot: () => ({ alarms: [...alarms.values()].map((alarm) => ({ ...alarm, fixes: [...alarm.fixes] })), refused }),
    restore(saved) {
      const state = saved as { alarms: Alarm[]; refused: number };
      alarms.clear();
      for (const alarm of state.alarms) alarms.set(alarm.vessel, alarm);
      refused = state.refused;
    },
  };
}

/** A text has no position; the sender's track may have one. */
function locate({ tracks }: Scene, alarm: Alarm): void {
  const track = tracks.newest(alarm.vessel);
  if (!Number.isNaN(alarm.lat) || track < 0) return;
  alarm.lon = tracks.lon.values[track]!;
  alarm.lat = tracks.lat.values[track]!;
}

function usable({ lon, lat }: Readonly<Fix>): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && !(lon === 0 && lat === 0);
}
