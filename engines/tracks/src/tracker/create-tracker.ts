import { deserialize, serialize } from 'node:v8';
import { Counts, type CountsSnapshot } from '../clean/counts.ts';
import { type AheadReport, FeedClock, type FeedClockSnapshot } from '../clean/feed-clock.ts';
import { Receivers, type ReceiversSnapshot } from '../clean/receivers.ts';
import { repairedTime } from '../clean/repair-time.ts';
import { SourceClocks } from '../clean/source-clocks.ts';
import { tidy } from '../clean/tidy.ts';
import type { Detector, Scene } from '../detector.ts';
import { emptyFix, type Fix } from '../fix.ts';
import type { Reception } from '../reception/reception.ts';
import { LiveShape } from '../shape/live-shape.ts';
import type { Sink } from '../sink.ts';
import type { StaticReport } from '../static-report.ts';
import type { Ports } from '../stays/ports.ts';
import { TrackTable, type TrackTableSnapshot } from '../track-table.ts';
import type { Tracker, TrackerCounts, TrackerOptions } from '../tracker.ts';
import { copyFix } from './copy-fix.ts';
import { createScene } from './create-scene.ts';
import { Reorder, type ReorderSnapshot } from './reorder.ts';
import { Ticks } from './ticks.ts';
import { TrackFlow, type TrackFlowSnapshot, TRACKS_MAX } from './track-flow.ts';

/** The stages of `Tracker`, in the order in which a fix goes through them. */
class StagedTracker implements Tracker {
  readonly tracks = new TrackTable();
  readonly #counts = new Counts();
  readonly #scene: Scene;
  readonly #detectors: readonly Detector[];
  readonly #onArrival: readonly Detector[];
  readonly #sourceClocks = new SourceClocks(this.#counts);
  readonly #feed: FeedClock;
  readonly #reorder: Reorder;
  readonly #receivers = new Receivers();
  readonly #ticks: Ticks;
  readonly #flow: TrackFlow;
  readonly #arriving = emptyFix();
  readonly #sink;
  readonly #believed = ({ said }: AheadReport): void =>
    'fix' in said ? this.#inPlace(said.fix) : this.#staticsInPlace(said.statics);
  /** Until when all fixes have been given. */
  #given = Number.NaN;

  constructor(options: TrackerOptions) {
    this.#sink = options.sink;
    this.#scene = createScene(options, this.tracks);
    this.#detectors = options.detectors.map((create) => create(this.#scene));
    this.tracks.reserve(Math.min(options.tracksExpected ?? 0, TRACKS_MAX));
    this.#onArrival = this.#detectors.filter((detector) => detector.arrived !== undefined);
    this.#flow = new TrackFlow({
      tracks: this.tracks,
      detectors: this.#detectors,
      sink: options.sink,
      tracksExpected: options.tracksExpected ?? 0,
      counts: this.#counts,
      shape: options.sink.point === undefined ? undefined : this.#liveShape(options.sink),
      vesselText: (vessel) => this.#scene.vesselText(vessel),
      trackId: (track) => this.#scene.trackId(track),
    });
    this.#ticks = new Ticks((time) => this.#tick(time));
    this.#feed = new FeedClock(options.latenessS, this.#counts);
    this.#reorder = new Reorder(
      options.latenessS,
      emptyFix(),
      {
        expect: (fix) => this.#expect(fix),
        fetch: () => this.#fetch(),
        fix: (fix) => this.#inOrder(fix),
        statics: (report) => this.#flow.statics(report),
        reached: (time) => this.#ticks.reached(time),
      },
      this.#counts,
    );
  }

  get time(): number {
    return this.#feed.time;
  }

  get reception(): Reception {
    return this.#scene.reception;
  }

  get ports(): Ports {
    return this.#scene.ports;
  }

  push(given: Readonly<Fix>): void {
    this.#counts.received++;
    for (const detector of this.#onArrival) detector.arrived!(given);
    const fix = copyFix(given, this.#arriving);
    if (!tidy(fix, this.#counts)) return;
    fix.time = repairedTime(given.time, fix.second);
    const hasSecond = fix.second >= 0 && fix.second < 60;
    this.#sourceClocks.heard(fix.source, hasSecond ? given.time - fix.time : Number.NaN);
    if (this.#feed.isNow(fix.time, fix.source)) this.#inPlace(fix);
    else this.#feed.wait({ time: fix.time, source: fix.source, said: { fix: { ...fix } } }, this.#believed);
  }

  statics(report: StaticReport): void {
    this.#counts.statics++;
    if (!Number.isFinite(report.time)) this.#counts.add('static report without time');
    else if (this.#feed.isNow(report.time, report.source)) this.#staticsInPlace(report);
    else this.#feed.wait({ time: report.time, source: report.source, said: { statics: report } }, this.#believed);
  }

  safetyText(vessel: number, time: number, text: string): void {
    for (const detector of this.#detectors) detector.safetyText?.(vessel, time, text);
  }

  advance(time: number): void {
    this.#feed.advance(time);
    this.#reorder.reach(this.#feed.time);
  }

  end(): void {
    this.#feed.end(this.#believed);
    this.#reorder.flush();
    this.#flow.end();
    for (const detector of this.#detectors) detector.end?.(this.#given);
  }

  counts(): TrackerCounts {
    const bySource = this.#sourceClocks.heardBy().map(([source, heard]) => [`source ${source}: heard`, heard] as const);
    const own = this.#detectors.map((detector) => detector.counts?.() ?? {});
    return { ...this.#counts.all(), ...Object.fromEntries(bySource), ...Object.assign({}, ...own) };
  }

  snapshot(): Uint8Array {
    const state: TrackerSnapshot = {
      tracks: this.tracks.snapshot(),
      counts: this.#counts.snapshot(),
      sourceClocks: this.#sourceClocks.snapshot(),
      feed: this.#feed.snapshot(),
      reorder: this.#reorder.snapshot(),
      receivers: this.#receivers.snapshot(),
      ticks: this.#ticks.snapshot(),
      flow: this.#flow.snapshot(),
      ports: this.#scene.ports.snapshot?.(),
      detectors: this.#detectors.map((detector) => detector.snapshot?.()),
      given: this.#given,
    };
    return serialize(state);
  }

  restore(bytes: Uint8Array): void {
    // Snapshots are read back by what wrote them.
    const state = deserialize(bytes) as TrackerSnapshot;
    if (state.detectors.length !== this.#detectors.length)
      throw new Error('The snapshot was taken of other detectors.');
    this.tracks.restore(state.tracks);
    this.#counts.restore(state.counts);
    this.#sourceClocks.restore(state.sourceClocks);
    this.#feed.restore(state.feed);
    this.#reorder.restore(state.reorder);
    this.#receivers.restore(state.receivers);
    this.#ticks.restore(state.ticks);
    this.#flow.restore(state.flow);
    if (state.ports !== undefined) this.#scene.ports.restore?.(state.ports);
    state.detectors.forEach((saved, i) => {
      if (saved !== undefined) this.#detectors[i]!.restore?.(saved);
    });
    this.#given = state.given;
  }

  #liveShape(sink: Sink): LiveShape {
    return new LiveShape(this.tracks, this.#scene.land, (track, point) => sink.point?.(track, point));
  }

  /** A fix whose time is believed waits for its turn. */
  #inPlace(fix: Fix): void {
    this.#reorder.reach(this.#feed.time);
    if (this.#reorder.fix(fix)) return;
    this.#counts.add(`source ${fix.source}: too late`);
    this.#sink.segment?.(fix.reference, null);
  }

  #staticsInPlace(report: StaticReport): void {
    this.#reorder.reach(this.#feed.time);
    if (!this.#reorder.statics(report)) this.#counts.add('static report too late');
  }

  #expect(fix: Readonly<Fix>): void {
    this.#receivers.expect(fix.payload);
    this.#flow.expect(fix);
  }

  #fetch(): void {
    this.#receivers.fetch();
    this.#flow.fetch();
  }

  #inOrder(fix: Fix): void {
    this.#given = fix.time;
    this.#ticks.begin(fix.time);
    if (!this.#receivers.isRepeated(fix.payload, fix.time)) {
      this.#flow.fix(fix);
      return;
    }
    this.#counts.add(`source ${fix.source}: heard by another before`);
    this.#sink.segment?.(fix.reference, null);
  }

  #tick(time: number): void {
    this.#flow.tick(time);
    for (const detector of this.#detectors) detector.tick?.(time);
  }
}

interface TrackerSnapshot {
  readonly tracks: TrackTableSnapshot;
  readonly counts: CountsSnapshot;
  readonly sourceClocks: unknown;
  readonly feed: FeedClockSnapshot;
  readonly reorder: ReorderSnapshot;
  readonly receivers: ReceiversSnapshot;
  readonly ticks: number;
  readonly flow: TrackFlowSnapshot;
  readonly ports: unknown;
  readonly detectors: readonly unknown[];
  readonly given: number;
}

/** A tracker with no vessels yet. */
export function createTracker(options: TrackerOptions): Tracker {
  return new StagedTracker(options);
}
