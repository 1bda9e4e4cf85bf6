import type { Detector, Scene } from '../detector.ts';
import type { Finding } from '../finding.ts';
import { emptyFix, type Fix } from '../fix.ts';
import type { Land } from '../land/land.ts';
import { ReceptionMap } from '../reception/reception-map.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { createPorts, type Ports } from '../stays/ports.ts';
import type { TrackIdentity } from '../identity/track-identity.ts';
import { CLASS_A, TrackTable, type TrackTableSnapshot } from '../track-table.ts';
import type { TestFix } from './make-track.ts';

const TICK_S = 600;

export interface TestScene {
  readonly settings?: Partial<Settings>;
  readonly detectors: readonly ((scene: Scene) => Detector)[];
  readonly land?: Land;
  readonly ports?: Ports;
  readonly identities?: Readonly<Record<string, TrackIdentity>>;
}

/** Detectors with a scene of their own, one track a vessel: what a tracker does, without cleaning and segments. */
export class TestTracker {
  readonly findings: Finding[] = [];
  readonly tracks = new TrackTable();
  readonly scene: Scene;
  readonly detectors: readonly Detector[];
  readonly #names: string[] = [];
  readonly #identities;
  #tickNext = Number.NaN;

  constructor({ settings, detectors, land, ports, identities }: TestScene) {
    const all: Settings = { ...DEFAULT_SETTINGS, ...settings };
    const coast = land ?? { distanceKm: () => 100 };
    this.#identities = identities ?? {};
    this.scene = {
      tracks: this.tracks,
      land: coast,
      ports: ports ?? createPorts(all, (lon, lat) => coast.distanceKm(lon, lat)),
      reception: new ReceptionMap(),
      settings: all,
      vesselText: (vessel) => this.#names[-vessel - 1]!,
      trackId: (track) =>
        `${this.#names[-this.tracks.vessel.values[track]! - 1]}-${this.tracks.firstTime.values[track]}`,
      emit: (finding) => void this.findings.push(finding),
    };
    this.detectors = detectors.map((create) => create(this.scene));
  }

  push(given: TestFix): void {
    const fix = { ...emptyFix(), ...given, vessel: this.#number(given.vessel) };
    for (const detector of this.detectors) detector.arrived?.(fix);
    this.#advance(fix.time);
    const track = this.#track(fix);
    for (const detector of this.detectors) detector.fix?.(track, fix);
    this.tracks.keep(track, fix);
  }

  end(): void {
    for (const track of this.tracks.all()) for (const detector of this.detectors) detector.closed?.(track);
    for (const detector of this.detectors) detector.end?.(this.#tickNext);
  }

  snapshot(): TestTrackerSnapshot {
    const { tracks, detectors } = this;
    return structuredClone({
      tracks: tracks.snapshot(),
      detectors: detectors.map((detector) => detector.snapshot?.()),
      ports: this.scene.ports.snapshot?.(),
      names: this.#names,
      tickNext: this.#tickNext,
    });
  }

  restore({ tracks, detectors, ports, names, tickNext }: TestTrackerSnapshot): void {
    this.tracks.restore(tracks);
    this.detectors.forEach((detector, i) => detector.restore?.(detectors[i]));
    this.scene.ports.restore?.(ports);
    this.#names.push(...names);
    this.#tickNext = tickNext;
  }

  #advance(time: number): void {
    if (Number.isNaN(this.#tickNext)) this.#tickNext = (Math.floor(time / TICK_S) + 1) * TICK_S;
    for (; this.#tickNext <= time; this.#tickNext += TICK_S)
      for (const detector of this.detectors) detector.tick?.(this.#tickNext);
  }

  #number(name: string): number {
    const at = this.#names.indexOf(name);
    return at >= 0 ? -at - 1 : -this.#names.push(name);
  }

  #track(fix: Fix): number {
    const there = this.tracks.newest(fix.vessel);
    if (there >= 0) return there;
    const track = this.tracks.open(fix, CLASS_A);
    const identity = this.#identities[this.#names[-fix.vessel - 1]!];
    if (identity) this.tracks.setIdentity(track, identity);
    for (const detector of this.detectors) detector.opened?.(track, fix);
    return track;
  }
}

interface TestTrackerSnapshot {
  readonly tracks: TrackTableSnapshot;
  readonly detectors: readonly unknown[];
  readonly ports: unknown;
  readonly names: readonly string[];
  readonly tickNext: number;
}

/** Everything that detectors find in fixes, which are put in the order of time: the last word on each, by when it began. */
export function detect(fixes: readonly TestFix[], scene: TestScene): Finding[] {
  const tracker = new TestTracker(scene);
  for (const fix of fixes.toSorted((a, b) => a.time - b.time)) tracker.push(fix);
  tracker.end();
  return lastWords(tracker.findings);
}

/** The last finding under each id, by when it began. */
export function lastWords(findings: readonly Finding[]): Finding[] {
  const last = new Map(findings.map((finding) => [finding.id, finding]));
  return [...last.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
