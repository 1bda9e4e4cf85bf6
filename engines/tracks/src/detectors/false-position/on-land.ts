import type { Detector, Scene } from '../../detector.ts';
import { EVIDENCE_FIXES_MAX, type EvidenceFix, type Finding, type FindingReason } from '../../finding.ts';
import type { Fix } from '../../fix.ts';
import { nearM } from '../../geo/near.ts';
import { distanceM } from '../../geo/sphere.ts';
import { CLASS_AIRCRAFT, CLASS_FIXED } from '../../track-table.ts';
import { findingId, vesselLabel } from '../label.ts';
import { fixAsEvidence } from '../recent-fixes.ts';
import { weigh } from '../weigh.ts';
import { distanceText, durationText, knotsText, rounded } from '../words.ts';
import { Waterways } from './waterways.ts';

/** The map is drawn to half a kilometre and knows no rivers; only what is deeper inland counts. */
const DEPTH_KM_MIN = 2;
const FIXES_MIN = 10;
const SECONDS_MIN = 1800;
const WAY_M_MIN = 10_000;
/** A way so straight is no river; a canal may be. */
const STRAIGHT_MIN = 0.97;
const FAST_KNOTS_MIN = 20;
/** Where so many others sail the map is wrong. */
const OTHERS_MAX = 2;
const DEEP_KM = 20;
const AT_SEA_KM = 0.5;
/** No ship gets nearer to the coast faster than this (60 kn): until then it need not be asked again. */
const KM_PER_S = 0.031;
const ASK_MIN_S = 20;
const ASK_INLAND_S = 60;
const RUNS_MAX = 50_000;
/** Who lies within so much of where the coast was asked for need not ask again: it is nearer by that at most. */
const SAME_PLACE_M_MAX = 100;
/** A fix after so long may be anywhere. */
const SILENT_MAX_S = 3600;

/** A vessel inland. Plain data, so that it can be kept. */
interface Run {
  readonly track: number;
  readonly start: number;
  readonly lon: number;
  readonly lat: number;
  /** Whether it came from the sea. */
  readonly fromSea: boolean;
  time: number;
  lastLon: number;
  lastLat: number;
  fixes: number;
  path: number;
  depthKm: number;
  /** Where others sail. */
  onWaterway: boolean;
  given: boolean;
  readonly evidence: EvidenceFix[];
}

/** Vessels that sail where the map has land: straight or fast, far inland, where nobody else does. */
export function createOnLand(scene: Scene): Detector {
  const { tracks, land } = scene;
  const askNext = tracks.columns.column('f64');
  const inland = tracks.columns.column('u8');
  /** Where the coast was asked for last, and how far it was (kilometres). */
  const askedLon = tracks.columns.column('f32');
  const askedLat = tracks.columns.column('f32');
  const askedKm = tracks.columns.column('f32', Number.NaN);
  const runs = new Map<number, Run>();
  const waterways = new Waterways();
  let refused = 0;

  /** Kilometres to the coast; of who lies still at sea, the least that they can be. */
  function coastKm(track: number, fix: Fix): number {
    const least = askedKm.values[track]! - SAME_PLACE_M_MAX / 1000;
    if (
      least > -DEPTH_KM_MIN &&
      nearM(askedLon.values[track]!, askedLat.values[track]!, fix.lon, fix.lat) < SAME_PLACE_M_MAX
    )
      return least;
    const km = land.distanceKm(fix.lon, fix.lat);
    askedLon.values[track] = fix.lon;
    askedLat.values[track] = fix.lat;
    askedKm.values[track] = km;
    return km;
  }

  function begin(track: number, fix: Fix): Run | undefined {
    if (runs.size >= RUNS_MAX) {
      refused++;
      return undefined;
    }
    const before = tracks.time.values[track]!;
    const fromSea =
      fix.time - before <= SILENT_MAX_S &&
      land.distanceKm(tracks.lon.values[track]!, tracks.lat.values[track]!) > -AT_SEA_KM - DEPTH_KM_MIN;
    const { lon, lat, time } = fix;
    const run = {
      track,
      start: time,
      lon,
      lat,
      fromSea,
      time,
      lastLon: lon,
      lastLat: lat,
      fixes: 0,
      path: 0,
      depthKm: Number.POSITIVE_INFINITY,
      onWaterway: false,
      given: false,
      evidence: [],
    };
    runs.set(track, run);
    inland.values[track] = 1;
    return run;
  }

  function goOn(run: Run, fix: Fix, depthKm: number): void {
    const metres = nearM(run.lastLon, run.lastLat, fix.lon, fix.lat);
    run.path += metres;
    run.time = fix.time;
    run.lastLon = fix.lon;
    run.lastLat = fix.lat;
    run.fixes++;
    run.depthKm = Math.min(run.depthKm, depthKm);
    if (waterways.pass(fix.vessel, fix.lon, fix.lat) >= OTHERS_MAX) run.onWaterway = true;
    run.evidence.push(fixAsEvidence(scene, fix));
    if (run.evidence.length > EVIDENCE_FIXES_MAX) run.evidence.splice(1 + (run.fixes % (EVIDENCE_FIXES_MAX - 2)), 1);
    if (run.given || run.onWaterway || run.fixes < FIXES_MIN || run.time - run.start < SECONDS_MIN) return;
    if (run.path < WAY_M_MIN || !(straightness(run) >= STRAIGHT_MIN || knots(run) >= FAST_KNOTS_MIN)) return;
    run.given = true;
    scene.emit(finding(scene, run, false));
  }

  function end(run: Run): void {
    if (run.given) scene.emit(finding(scene, run, true));
    runs.delete(run.track);
    inland.values[run.track] = 0;
  }

  return {
    fix(track, fix) {
      if (fix.time < askNext.values[track]!) return;
      const transponder = tracks.transponder.values[track];
      if (transponder === CLASS_FIXED || transponder === CLASS_AIRCRAFT) return;
      const km = coastKm(track, fix);
      if (km > -DEPTH_KM_MIN) {
        if (inland.values[track] === 1) end(runs.get(track)!);
        askNext.values[track] = fix.time + Math.max(ASK_MIN_S, (km + DEPTH_KM_MIN) / KM_PER_S);
        return;
      }
      askNext.values[track] = fix.time + ASK_INLAND_S;
      const run = runs.get(track) ?? begin(track, fix);
      if (run) goOn(run, fix, -km);
    },
    closed(track) {
      const run = runs.get(track);
      if (run) end(run);
    },
    counts: () => ({ 'vessels inland not followed: too many at once': refused }),
    snapshot: () => ({ runs: structuredClone([...runs.values()]), waterways: waterways.snapshot(), refused }),
    restore(saved) {
      const state = saved as { runs: Run[]; waterways: unknown; refused: number };
      runs.clear();
      for (const run of state.runs) runs.set(run.track, run);
      waterways.restore(state.waterways);
      refused = state.refused;
    },
  };
}

function straightness({ lon, lat, lastLon, lastLat, path }: Run): number {
  return distanceM(lon, lat, lastLon, lastLat) / path;
}

function knots({ path, time, start }: Run): number {
  return ((path / (time - start)) * 3600) / 1852;
}

function finding(scene: Scene, run: Run, ended: boolean): Finding {
  const vessel = scene.vesselText(scene.tracks.vessel.values[run.track]!);
  const straight = straightness(run);
  const speed = knots(run);
  const list: FindingReason[] = [
    {
      text: `it sails ${distanceText(run.path)} over land, at least ${rounded(run.depthKm, 1)} km inland`,
      score: 0.35,
    },
    { text: 'nobody else sails there', score: 0.1 },
  ];
  if (straight >= STRAIGHT_MIN) list.push({ text: 'its way is straight, as no river is', score: 0.1 });
  if (speed >= FAST_KNOTS_MIN) list.push({ text: `it makes ${knotsText(speed)}`, score: 0.1 });
  if (run.fromSea) list.push({ text: 'it crossed the coast', score: 0.15 });
  if (run.depthKm >= DEEP_KM) list.push({ text: 'it is far inland', score: 0.1 });
  const { score, reasons } = weigh(list);
  return {
    id: findingId('false_position', ['on land', scene.trackId(run.track)], run.start),
    type: 'false_position',
    start: run.start,
    ...(ended ? { end: run.time } : {}),
    vessels: [vessel],
    tracks: [scene.trackId(run.track)],
    lon: rounded(run.lon, 6),
    lat: rounded(run.lat, 6),
    score,
    reasons,
    text: `${vesselLabel(scene, run.track)} sends positions on land: ${distanceText(run.path)} of way in ${durationText(run.time - run.start)}, ${rounded(run.depthKm, 1)} km inland and more.`,
    evidence: {
      kind: 'on land',
      fixes: run.evidence,
      thresholds: {
        depthMinKm: DEPTH_KM_MIN,
        durationMinS: SECONDS_MIN,
        wayMinM: WAY_M_MIN,
        straightMinShare: STRAIGHT_MIN,
        fastMinKnots: FAST_KNOTS_MIN,
      },
      measured: {
        depthKm: rounded(run.depthKm, 1),
        durationS: Math.round(run.time - run.start),
        wayM: Math.round(run.path),
        straightShare: rounded(straight),
        speedKnots: rounded(speed, 1),
      },
      margin: rounded(run.depthKm / DEPTH_KM_MIN - 1),
    },
  };
}
