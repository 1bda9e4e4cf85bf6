import type { Detector, Scene } from '../../detector.ts';
import type { Fix } from '../../fix.ts';
import { distanceM, METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { intervalGroup, receptionGroup, reportIntervalS } from '../../reception/interval.ts';
import { CLASS_A, CLASS_B, CLASS_UNKNOWN } from '../../track-table.ts';
import { vesselLabel } from '../label.ts';
import { fixAsEvidence, latestFix, recentFixes } from '../recent-fixes.ts';
import { shipKind } from '../ship-kind.ts';
import { darkFinding } from './dark-finding.ts';
import {
  judgeSilence,
  OFFSHORE_SILENCE_S,
  SHORE_KM_MIN,
  SILENCE_MIN_S,
  type SilentTrack,
  type Verdict,
  silenceThresholdS,
} from './judge-silence.ts';
import { judgeReturn } from './judge-return.ts';
import { Neighbours } from './neighbours.ts';
import type { Silence } from './silence.ts';

/** Less is not told. */
const SCORE_MIN = 0.3;
/** Known for at least so many reports. */
const REPORTS_MIN = 10;
const LYING_KNOTS_MAX = 1;
/** A ship that lies still off the coast is judged only beyond this: at anchor one may switch off. */
const LYING_SHORE_KM_MIN = 20;
/** Navigational status: at anchor, moored, aground. */
const LYING = new Set([1, 5, 6]);
/** A silence is asked about again when it has grown by half, for two hours and then from twelve hours to a day. */
const ASK_AGAIN_FACTOR = 1.5;
const ASK_SOON_MAX_S = 7200;
const ASK_MAX_S = 26 * 3600;
/** What is open is given again when it has doubled, for ten days. */
const GIVE_AGAIN_MAX_S = 10 * 86_400;
const OPEN_MAX = 50_000;
const SPEED_MAX_KNOTS_MIN = 10;
const SPEED_MAX_KNOTS_MAX = 60;

/** Per track: speed that 99 of 100 fixes keep below, reports of 12 hours over 9, usual interval, when to ask next. */
const WIDTH = 4;
const SPEED = 0;
const REPORTS = 1;
const INTERVAL = 2;
const ASK = 3;
const HALF_DAY_S = 43_200;
/** What 14 reports, evenly in 12 hours, add up to when each is weighed by its age over 12 hours. */
const REPORTS_BEFORE_MIN = 9;
const FIRST_SPEED_KNOTS = 8;
const SPEED_STEP_KNOTS = 0.5;
const INTERVAL_MAX_S = 3600;

type DarkVerdict = Extract<Verdict, { readonly verdict: 'dark' }>;

const COUNTED = {
  'not measured': 'silences not judged: nobody else was heard there',
  'not heard well': 'silences not judged: reception was too weak or a receiver was silent',
  'sailed out of reception': 'silences not judged: sailed out of reception',
  arrived: 'silences not judged: near a port or the shore',
};

/** Vessels that fell silent where others were heard, and should have been. Reference: Welch et al. 2022, Science Advances 8. */
export function createDark(scene: Scene): Detector {
  const { tracks, reception } = scene;
  const state = tracks.columns.column('f32', Number.NaN, WIDTH);
  const opened = tracks.columns.column('u8');
  const open = new Map<number, Silence>();
  const counted: Record<string, number> = {};

  const neighbours = new Neighbours(scene);

  function ask(track: number, time: number, sinceS: number): void {
    const silent = asked(track, time, sinceS);
    if (!silent) {
      state.values[track * WIDTH + ASK] = Number.POSITIVE_INFINITY;
      return;
    }
    if (sinceS < silent.thresholdS) {
      state.values[track * WIDTH + ASK] = silent.thresholdS;
      return;
    }
    const first = !(state.values[track * WIDTH + ASK]! > silent.thresholdS);
    const verdict = judgeSilence(scene, silent);
    if (verdict.verdict === 'dark') return raise(silent, verdict);
    if (first && verdict.verdict !== 'too early') {
      const name = COUNTED[verdict.verdict];
      counted[name] = (counted[name] ?? 0) + 1;
    }
    state.values[track * WIDTH + ASK] = askNext(sinceS);
  }

  /** What there is to judge; undefined where a silence says nothing. */
  function asked(track: number, time: number, sinceS: number): SilentTrack | undefined {
    const transponder = tracks.transponder.values[track]!;
    if (transponder !== CLASS_A && transponder !== CLASS_B && transponder !== CLASS_UNKNOWN) return undefined;
    if (tracks.count.values[track]! < REPORTS_MIN || isHeardElsewhere(track)) return undefined;
    const status = tracks.status.values[track]!;
    const speed = tracks.speed.values[track]!;
    const shoreKm = scene.land.distanceKm(tracks.lon.values[track]!, tracks.lat.values[track]!);
    if (shoreKm < SHORE_KM_MIN) return undefined;
    const lies = !(speed >= LYING_KNOTS_MAX);
    if (lies && (LYING.has(status) || transponder === CLASS_B || shoreKm < LYING_SHORE_KM_MIN)) return undefined;
    const type = tracks.messageType.values[track]!;
    const standard = reportIntervalS(transponder, type, status, speed);
    const feed = reception.intervals.expectedS(intervalGroup(transponder, type, standard), 0);
    return {
      track,
      group: receptionGroup(transponder),
      time,
      sinceS,
      intervalS: Math.max(standard, feed),
      thresholdS: silenceThresholdS(standard, feed, state.values[track * WIDTH + INTERVAL]!),
      shoreKm,
      silentShare: neighbours.silentShare(
        tracks.lon.values[track]!,
        tracks.lat.values[track]!,
        tracks.time.values[track]!,
      ),
      reportsBefore: state.values[track * WIDTH + REPORTS]! / REPORTS_BEFORE_MIN,
    };
  }

  /** Whoever sends under the same number from another place is not silent: that is for other detectors. */
  function isHeardElsewhere(track: number): boolean {
    for (const other of tracks.of(tracks.vessel.values[track]!))
      if (other !== track && tracks.time.values[other]! > tracks.time.values[track]!) return true;
    return false;
  }

  /** A silence that was not judged while it lasted, for the ship headed out of reception: now its way is known. */
  function askOnReturn(track: number, fix: Fix, sinceS: number): void {
    const silent = asked(track, fix.time, sinceS);
    if (!silent || sinceS < silent.thresholdS) return;
    const verdict = judgeReturn(scene, silent, fix, speedMax(state.values[track * WIDTH + SPEED]!));
    if (verdict.verdict !== 'dark') return;
    const on = fixAsEvidence(scene, fix);
    const finding = darkFinding(scene, silenceOf(silent, verdict), vesselLabel(scene, track), fix.time, on);
    if (finding.score >= SCORE_MIN) scene.emit(finding);
  }

  function raise(silent: SilentTrack, verdict: DarkVerdict): void {
    const { track } = silent;
    if (open.size >= OPEN_MAX) {
      counted['dark findings left out: too many are open'] =
        (counted['dark findings left out: too many are open'] ?? 0) + 1;
      return;
    }
    const silence = silenceOf(silent, verdict);
    const finding = darkFinding(scene, silence, vesselLabel(scene, track), silent.time);
    if (finding.score < SCORE_MIN) {
      state.values[track * WIDTH + ASK] = askNext(silent.sinceS);
      return;
    }
    open.set(track, silence);
    opened.values[track] = 1;
    scene.emit(finding);
  }

  function silenceOf(silent: SilentTrack, { kind, heard }: DarkVerdict): Silence {
    const { track } = silent;
    const off = latestFix(scene, track);
    const port = scene.ports.nearest(off.lon, off.lat);
    return {
      track,
      off,
      before: recentFixes(scene, track),
      vessel: off.vessel,
      trackId: scene.trackId(track),
      kind,
      thresholdS: silent.thresholdS,
      intervalS: silent.intervalS,
      speedMaxKnots: speedMax(state.values[track * WIDTH + SPEED]!),
      speedKnots: tracks.speed.values[track]!,
      shoreKm: silent.shoreKm,
      portKm: port ? port.distanceKm : Number.NaN,
      group: silent.group,
      classB: tracks.transponder.values[track] === CLASS_B,
      pleasure: shipKind(tracks.identity(track)?.shipType) === 'pleasure',
      ...heard,
      measuredS: silent.time - reception.since,
      receiverSilent: !(reception.sourceLastHeard(tracks.source.values[track]!) > off.time + SILENCE_MIN_S / 2),
      giveAgainS: 2 * silent.sinceS,
    };
  }

  function close(silence: Silence, fix: Fix): void {
    open.delete(silence.track);
    opened.values[silence.track] = 0;
    const on = fixAsEvidence(scene, fix);
    scene.emit(darkFinding(scene, silence, vesselLabel(scene, silence.track), fix.time, on));
  }

  return {
    fix(track, fix) {
      const since = fix.time - tracks.time.values[track]!;
      if (opened.values[track] === 1) close(open.get(track)!, fix);
      else if (since >= SILENCE_MIN_S) askOnReturn(track, fix, since);
      learn(state.values, track * WIDTH, fix.speed, since);
    },
    opened(track, fix) {
      // A ship that comes back may have been given a track of its own.
      for (const other of tracks.of(fix.vessel)) {
        const silence = other === track ? undefined : open.get(other);
        if (silence && reached(silence, fix)) close(silence, fix);
      }
    },
    tick(time) {
      neighbours.count(time, (track) => state.values[track * WIDTH + INTERVAL]!);
      for (let track = 0; track < tracks.columns.rows; track++) {
        const since = time - tracks.time.values[track]!;
        if (!(since >= SILENCE_MIN_S)) continue;
        const next = state.values[track * WIDTH + ASK]!;
        if (since < next || opened.values[track] === 1) continue;
        ask(track, time, since);
      }
      for (const silence of open.values()) {
        const since = time - silence.off.time;
        if (since < silence.giveAgainS || since > GIVE_AGAIN_MAX_S) continue;
        silence.giveAgainS = 2 * since;
        scene.emit(darkFinding(scene, silence, vesselLabel(scene, silence.track), time));
      }
    },
    closed(track) {
      open.delete(track);
      opened.values[track] = 0;
    },
    counts: () => counted,
    snapshot: () => ({ open: [...open.values()].map((silence) => ({ ...silence })), counted: { ...counted } }),
    restore(saved) {
      const kept = saved as { open: Silence[]; counted: Record<string, number> };
      open.clear();
      for (const silence of kept.open) open.set(silence.track, silence);
      Object.assign(counted, kept.counted);
    },
  };
}

/** Takes a fix into what is usual for its track. */
function learn(values: Float32Array, at: number, speed: number, sinceS: number): void {
  const known = values[at + SPEED]!;
  if (Number.isNaN(known)) values[at + SPEED] = speed > FIRST_SPEED_KNOTS ? speed : FIRST_SPEED_KNOTS;
  else if (speed > known) values[at + SPEED] = Math.min(speed, known + SPEED_STEP_KNOTS * 0.99);
  else values[at + SPEED] = known - SPEED_STEP_KNOTS * 0.01;
  const reports = values[at + REPORTS]!;
  values[at + REPORTS] = sinceS >= 0 && reports >= 0 ? reports * Math.exp(-sinceS / HALF_DAY_S) + 1 : 1;
  if (sinceS <= INTERVAL_MAX_S) {
    const usual = values[at + INTERVAL]!;
    values[at + INTERVAL] = Number.isNaN(usual) ? sinceS : usual + (sinceS - usual) / 16;
  }
  values[at + ASK] = Number.NaN;
}

function askNext(sinceS: number): number {
  const next = sinceS * ASK_AGAIN_FACTOR;
  if (next > ASK_MAX_S) return Number.POSITIVE_INFINITY;
  return next > ASK_SOON_MAX_S ? Math.max(next, OFFSHORE_SILENCE_S) : next;
}

function speedMax(knots: number): number {
  return Math.min(SPEED_MAX_KNOTS_MAX, Math.max(SPEED_MAX_KNOTS_MIN, knots));
}

function reached({ off, speedMaxKnots }: Silence, { time, lon, lat }: Fix): boolean {
  const reach = (speedMaxKnots * METRES_PER_NAUTICAL_MILE * (time - off.time)) / 3600;
  return distanceM(off.lon, off.lat, lon, lat) <= reach + METRES_PER_NAUTICAL_MILE;
}
