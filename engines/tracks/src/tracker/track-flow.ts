import type { Counts } from '../clean/counts.ts';
import type { Detector } from '../detector.ts';
import { emptyFix, type Fix } from '../fix.ts';
import { StaticPlacing, type StaticPlacingSnapshot } from '../identity/static-placing.ts';
import { Votes, type VotesSnapshot } from '../identity/votes.ts';
import { segmentId } from '../segments/segment-id.ts';
import { APPENDED, OPENED, REPEATED, Segmenter, type SegmenterSnapshot, TOO_COARSE } from '../segments/segmenter.ts';
import type { LiveShape } from '../shape/live-shape.ts';
import type { Sink } from '../sink.ts';
import type { StaticReport } from '../static-report.ts';
import type { TrackTable } from '../track-table.ts';
import { continuedTrack } from './chain.ts';
import { HeldFixes, type HeldFixesSnapshot } from './held-fixes.ts';
import { inTurn } from './in-turn.ts';
import { transponderOf } from './transponder.ts';

/** A segment beside another of its vessel becomes a track with so many fixes; fewer are noise. */
const FIXES_OF_TRACK_MIN = 3;
/** A fix that matches worse waits for the next, which may throw it out; 1 is where the ship was expected. */
const CERTAINTY_MIN = 0.1;
/** … and for no longer than this. */
const WAIT_S = 600;
/** Reports that are remembered at least, to know repeated ones. */
const SEEN_REPORTS = 1 << 20;
/** Tracks that are held; beyond, new vessels are counted and left out until old ones are forgotten. */
export const TRACKS_MAX = 1_000_000;
/** A track without an open segment is forgotten after this, one of a few fixes earlier. */
const SILENT_DAYS_MAX = 30;
const SILENT_SHORT_DAYS_MAX = 2;
const DAY_S = 86_400;
const SWEEP_S = 3600;
const NONE = -1;
/** Of a segment for which there was no room. */
const NO_ROOM = -2;

export interface TrackFlowOptions {
  readonly tracks: TrackTable;
  readonly detectors: readonly Detector[];
  readonly sink: Sink;
  readonly tracksExpected: number;
  readonly counts: Counts;
  readonly shape: LiveShape | undefined;
  readonly vesselText: (vessel: number) => string;
  readonly trackId: (track: number) => string;
}

/**
 * Fixes in order become tracks: segments, which track each goes on with, what waits and what is noise. Detectors see the
 * fixes of one track in the order of time. Across tracks a fix that waited (the first ones of a segment beside another; one
 * far from where it was expected) comes later than others of its time, by ten minutes at most unless its segment has too few.
 */
export class TrackFlow {
  readonly #options: TrackFlowOptions;
  readonly #segmenter: Segmenter;
  readonly #placing: StaticPlacing;
  readonly #votes: Votes;
  /** The first fixes of segments that are no track yet; and fixes that match badly. */
  readonly #held: HeldFixes;
  readonly #noise = emptyFix();
  #sweepNext = Number.NaN;
  readonly #onFix: (track: number, fix: Fix) => void;
  readonly #onStatics: (track: number, report: StaticReport) => void;

  constructor(options: TrackFlowOptions) {
    this.#options = options;
    this.#onFix = inTurn(options.detectors.map((detector) => detector.fix?.bind(detector)));
    this.#onStatics = inTurn(options.detectors.map((detector) => detector.statics?.bind(detector)));
    this.#placing = new StaticPlacing(options.tracks);
    this.#votes = new Votes(options.tracks);
    this.#segmenter = new Segmenter(
      { seenMax: SEEN_REPORTS, withoutMotion: true, hasReferences: options.sink.segment !== undefined },
      { thrownOut: (segment, count) => this.#thrownOut(segment, count), closed: (segment) => this.#closed(segment) },
    );
    this.#held = new HeldFixes(this.#segmenter.table.held);
    this.#segmenter.reserve(Math.min(options.tracksExpected, TRACKS_MAX));
  }

  /** Says what will come soon: see `Prefetch`. */
  expect(fix: Readonly<Fix>): void {
    this.#segmenter.expect(fix);
  }

  fetch(): void {
    this.#segmenter.fetch();
  }

  fix(fix: Fix): void {
    const { counts } = this.#options;
    const outcome = this.#segmenter.place(fix);
    if (outcome === APPENDED || outcome === OPENED) {
      const { segment } = this.#segmenter;
      if (this.#options.sink.segment) this.#tell(fix.reference, segment);
      if (outcome === OPENED) this.#begin(segment, fix);
      else this.#goOn(segment, fix);
    } else {
      const isRepeated = outcome === REPEATED;
      counts.add(isRepeated ? 'position repeated' : outcome === TOO_COARSE ? 'long range, too coarse' : 'no position');
      this.#tellSingle(fix, isRepeated);
    }
  }

  statics(report: StaticReport): void {
    const tracks = this.#placing.place(report);
    if (tracks.length === 0) this.#options.counts.add('static report before any position');
    for (const track of tracks) this.#identify(track, report);
  }

  /** Every ten minutes, before the detectors' tick. */
  tick(time: number): void {
    for (const segment of this.#held.since(time - WAIT_S)) {
      const track = this.#segmenter.table.track.values[segment]!;
      if (track >= 0) this.#giveHeld(segment, track);
    }
    if (time < this.#sweepNext) return;
    this.#sweepNext = time + SWEEP_S;
    this.#segmenter.sweep(time);
    this.#placing.sweep(time);
    this.#forgetSilent(time);
  }

  /** Segments close, and detectors end every track. */
  end(): void {
    this.#segmenter.end();
    const { tracks, detectors, sink, trackId } = this.#options;
    for (const track of tracks.all()) {
      for (const detector of detectors) detector.closed?.(track);
      sink.trackClosed?.(track, trackId(track));
    }
  }

  snapshot(): TrackFlowSnapshot {
    return {
      segmenter: this.#segmenter.snapshot(),
      placing: this.#placing.snapshot(),
      votes: this.#votes.snapshot(),
      held: this.#held.snapshot(),
      sweepNext: this.#sweepNext,
    };
  }

  restore(state: TrackFlowSnapshot): void {
    this.#segmenter.restore(state.segmenter);
    this.#placing.restore(state.placing);
    this.#votes.restore(state.votes);
    this.#held.restore(state.held);
    this.#sweepNext = state.sweepNext;
  }

  #begin(segment: number, fix: Fix): void {
    const first = this.#segmenter.first(fix.vessel);
    const isAlone = first === segment && this.#segmenter.table.next.values[segment] === NONE;
    if (isAlone) this.#give(this.#attach(segment, fix), fix);
    else this.#held.hold(segment, fix);
  }

  #goOn(segment: number, fix: Fix): void {
    const track = this.#segmenter.table.track.values[segment]!;
    if (track === NONE) {
      if (this.#held.hold(segment, fix) < FIXES_OF_TRACK_MIN) return;
      const held = this.#held.take(segment);
      const begun = this.#attach(segment, held[0]!);
      for (const each of held) this.#give(begun, each);
      return;
    }
    // One that waited was not thrown out by this one.
    if (this.#held.has(segment)) this.#giveHeld(segment, track);
    if (this.#segmenter.certainty < CERTAINTY_MIN) this.#held.hold(segment, fix);
    else this.#give(track, fix);
  }

  /** Finds the track that a segment goes on with, or opens one, from its first fix. */
  #attach(segment: number, fix: Fix): number {
    const { tracks, counts } = this.#options;
    let track = continuedTrack(tracks, fix, this.#placing.waitingIdentity(fix.vessel, fix.time));
    if (track !== NONE) tracks.alive.values[track] = 1;
    else if (tracks.size < TRACKS_MAX) track = this.#openTrack(fix);
    else {
      counts.add('no room for another vessel');
      track = NO_ROOM;
    }
    this.#segmenter.table.track.values[segment] = track;
    if (track >= 0) for (const report of this.#placing.takeWaiting(fix.vessel, fix.time)) this.#identify(track, report);
    return track;
  }

  #openTrack(fix: Fix): number {
    const { tracks, detectors, sink, trackId } = this.#options;
    const track = tracks.open(fix, transponderOf(fix.vessel, fix.messageType));
    for (const detector of detectors) detector.opened?.(track, fix);
    sink.trackOpened?.(track, trackId(track));
    return track;
  }

  /** Hot: what every fix of a track goes through. */
  #give(track: number, fix: Fix): void {
    if (track < 0) return;
    const { tracks, shape, counts } = this.#options;
    shape?.fix(track, fix);
    this.#onFix(track, fix);
    tracks.keep(track, fix);
    counts.taken++;
  }

  #giveHeld(segment: number, track: number): void {
    for (const fix of this.#held.take(segment)) this.#give(track, fix);
  }

  #identify(track: number, report: StaticReport): void {
    const { tracks, sink, trackId } = this.#options;
    this.#onStatics(track, report);
    if (this.#votes.add(track, report)) sink.trackIdentified?.(track, trackId(track), tracks.identity(track)!);
  }

  #thrownOut(segment: number, count: number): void {
    for (let back = 0; back < count; back++) {
      const point = this.#segmenter.table.point(segment, back);
      this.#options.sink.segment?.(this.#segmenter.table.referenceAt(point), null);
      this.#toNoise(this.#held.pop(segment) ?? this.#pointAsFix(segment, point));
    }
  }

  /** What a segment still knows of a fix that was given already. */
  #pointAsFix(segment: number, point: number): Fix {
    const { table } = this.#segmenter;
    const fix = Object.assign(this.#noise, emptyFix());
    fix.vessel = table.vessel.values[segment]!;
    fix.time = table.pointTime.values[point]!;
    fix.lon = table.lonAt(point);
    fix.lat = table.latAt(point);
    fix.speed = table.pointSpeed.values[point]!;
    fix.course = table.pointCourse.values[point]!;
    fix.reference = table.referenceAt(point);
    return fix;
  }

  #toNoise(fix: Fix): void {
    this.#options.counts.add('noise');
    for (const detector of this.#options.detectors) detector.noise?.(fix);
  }

  #closed(segment: number): void {
    const { tracks, shape } = this.#options;
    const track = this.#segmenter.table.track.values[segment]!;
    if (track >= 0) {
      this.#giveHeld(segment, track);
      tracks.alive.values[track] = 0;
      shape?.keepLast(track);
      return;
    }
    for (const fix of this.#held.take(segment)) this.#toNoise(fix);
  }

  #forgetSilent(time: number): void {
    const { tracks, detectors, sink, trackId } = this.#options;
    const silent: number[] = [];
    for (const track of tracks.all()) {
      const days = tracks.count.values[track]! < FIXES_OF_TRACK_MIN ? SILENT_SHORT_DAYS_MAX : SILENT_DAYS_MAX;
      if (tracks.alive.values[track] === 0 && time - tracks.time.values[track]! > days * DAY_S) silent.push(track);
    }
    for (const track of silent) {
      for (const detector of detectors) detector.closed?.(track);
      sink.trackClosed?.(track, trackId(track));
      this.#votes.forget(track);
      tracks.forget(track);
    }
  }

  #tell(reference: number, segment: number): void {
    const { firstTime, serial, vessel } = this.#segmenter.table;
    const name = this.#options.vesselText(vessel.values[segment]!);
    this.#options.sink.segment?.(reference, segmentId(name, firstTime.values[segment]!, serial.values[segment]!));
  }

  /** A report that is a segment of its own, or none. */
  #tellSingle(fix: Fix, isRepeated: boolean): void {
    const { sink, vesselText } = this.#options;
    if (!sink.segment) return;
    const serial = isRepeated ? 0 : this.#segmenter.nextSerial(fix.vessel, fix.time);
    sink.segment(fix.reference, isRepeated ? null : segmentId(vesselText(fix.vessel), fix.time, serial));
  }
}

export interface TrackFlowSnapshot {
  readonly segmenter: SegmenterSnapshot;
  readonly placing: StaticPlacingSnapshot;
  readonly votes: VotesSnapshot;
  readonly held: HeldFixesSnapshot;
  readonly sweepNext: number;
}
