import type { Detector, Finding, Scene, Sink, StaticReport, TrackPoint } from '@quintet/tracks';
import { vesselKind } from '../../model/index.ts';
import type { KeptPoint } from './track-points.ts';
import type { HeardChanges, HeardVessel, SaidValue, TrackBlock } from './write-tracks.ts';

/** A block of a track is full with so many points. */
const BLOCK_POINTS = 128;
/** Receivers named for one vessel. */
const SOURCES_MAX = 8;
/** What a vessel says of itself. */
const SAID = ['name', 'callsign', 'imo', 'shipType', 'length', 'width', 'draught', 'destination'] as const;
const DAY_MS = 86_400_000;

export interface BookOptions {
  /** Days for which the track of a vessel is kept. */
  readonly keptDays: (kind: HeardVessel['kind']) => number;
  /** ISO 3166 code of the flag of an MMSI. */
  readonly flagOf: (mmsi: number) => string | undefined;
  /** Names of receivers, by their place. */
  readonly sources: readonly string[];
}

interface Block {
  readonly track: string;
  points: KeptPoint[];
}

/** What a book keeps between two writings, for a snapshot. */
export interface BookSnapshot {
  readonly blocks: readonly (readonly [number, Block])[];
  readonly sources: readonly (readonly [number, readonly number[]])[];
}

/** Gathers what comes out of the stages until it is written: findings, points, names, and whom one has heard. */
export class HeardBook implements Sink {
  #findings = new Map<string, Finding>();
  readonly #blocks = new Map<number, Block>();
  #changedBlocks = new Set<Block>();
  #fullBlocks = 0;
  #changedVessels = new Set<number>();
  /** By track, so that what a track says waits until it has been heard somewhere. */
  readonly #said = new Map<number, Map<string, SaidValue>>();
  readonly #sources = new Map<number, number[]>();
  readonly #options: BookOptions;
  #scene: Scene | undefined;
  /** Rows of vessels that were forgotten since they were last written. */
  #closed: HeardVessel[] = [];

  constructor(options: BookOptions) {
    this.#options = options;
  }

  /** The last of the detectors: notes whom one has heard. */
  readonly listener = (scene: Scene): Detector => {
    this.#scene = scene;
    return {
      fix: (track, fix) => {
        this.#changedVessels.add(track);
        const heardBy = this.#sources.get(track);
        if (!heardBy) this.#sources.set(track, [fix.source]);
        else if (heardBy.length < SOURCES_MAX && !heardBy.includes(fix.source)) heardBy.push(fix.source);
      },
      statics: (track, report) => this.#hearSaid(track, report),
    };
  };

  /** Whether anything waits to be written. */
  get isEmpty(): boolean {
    return this.#changedVessels.size === 0 && this.#findings.size === 0;
  }

  /** What grows until it is written; vessels that are heard again and again are not counted, their last state is one row. */
  get waiting(): number {
    return this.#findings.size + this.#fullBlocks + this.#closed.length;
  }

  finding(finding: Finding): void {
    this.#findings.set(finding.id, finding);
  }

  point(track: number, point: TrackPoint): void {
    let block = this.#blocks.get(track);
    if (!block || block.points.length >= BLOCK_POINTS) {
      // A block begins with the last point of the one before: no piece of the track lies between two.
      const last = block?.points.at(-1);
      if (block) this.#fullBlocks++;
      block = { track: this.#trackId(track), points: last ? [last] : [] };
      this.#blocks.set(track, block);
    }
    block.points.push({ ...point });
    this.#changedBlocks.add(block);
  }

  trackIdentified(track: number): void {
    this.#changedVessels.add(track);
  }

  trackClosed(track: number): void {
    const row = this.#changedVessels.has(track) ? this.#vesselOf(track) : undefined;
    if (row) this.#closed.push(row);
    this.#changedVessels.delete(track);
    this.#blocks.delete(track);
    this.#sources.delete(track);
    this.#said.delete(track);
  }

  /** All that is to be written, once; what comes after is of the next. */
  take(): HeardChanges & { readonly findings: readonly Finding[] } {
    const vessels = [...this.#closed, ...[...this.#changedVessels].flatMap((track) => this.#vesselOf(track) ?? [])];
    const taken = {
      vessels,
      blocks: [...this.#changedBlocks].map(({ track, points }): TrackBlock => ({ track, points: [...points] })),
      said: this.#takeSaid(),
      findings: [...this.#findings.values()],
    };
    this.#findings = new Map();
    this.#changedBlocks = new Set();
    this.#fullBlocks = 0;
    this.#changedVessels = new Set();
    this.#closed = [];
    return taken;
  }

  snapshot(): BookSnapshot {
    return { blocks: [...this.#blocks], sources: [...this.#sources] };
  }

  restore({ blocks, sources }: BookSnapshot): void {
    for (const [track, block] of blocks) this.#blocks.set(track, { ...block, points: [...block.points] });
    for (const [track, heardBy] of sources) this.#sources.set(track, [...heardBy]);
  }

  /** Every value, also one that is said once among others: who lies is told by it. */
  #hearSaid(track: number, report: StaticReport): void {
    const at = new Date(report.time * 1000);
    for (const property of SAID) {
      const value = report[property];
      if (value !== undefined) this.#say(track, this.#trackId(track), property, String(value), at);
    }
  }

  #say(track: number, id: string, property: string, value: string, at: Date): void {
    const said = this.#said.get(track) ?? new Map<string, SaidValue>();
    this.#said.set(track, said);
    const key = `${property}\n${value}`;
    said.set(key, { track: id, property, value, firstAt: said.get(key)?.firstAt ?? at, lastAt: at });
  }

  #takeSaid(): SaidValue[] {
    const ready = [...this.#said].filter(([track]) => !Number.isNaN(this.#scene!.tracks.time.values[track]!));
    for (const [track] of ready) this.#said.delete(track);
    return ready.flatMap(([, said]) => [...said.values()]);
  }

  #trackId(track: number): string {
    return this.#scene!.trackId(track);
  }

  #vesselOf(track: number): HeardVessel | undefined {
    const { tracks } = this.#scene!;
    const time = tracks.time.values[track]!;
    if (Number.isNaN(time)) return undefined;
    const mmsi = this.#scene!.vesselText(tracks.vessel.values[track]!);
    const identity = tracks.identity(track);
    const kind = vesselKind(mmsi, identity?.shipType);
    const lastAt = new Date(time * 1000);
    return {
      id: this.#trackId(track),
      mmsi,
      firstAt: new Date(tracks.firstTime.values[track]! * 1000),
      lastAt,
      lon: tracks.lon.values[track]!,
      lat: tracks.lat.values[track]!,
      speed: known(tracks.speed.values[track]!),
      course: known(tracks.course.values[track]!),
      heading: known(tracks.heading.values[track]!),
      status: tracks.status.values[track]! < 0 ? null : tracks.status.values[track]!,
      transponder: tracks.transponder.values[track]!,
      reports: tracks.count.values[track]!,
      kind,
      name: identity?.name ?? null,
      callsign: identity?.callsign ?? null,
      imo: identity?.imo === undefined ? null : String(identity.imo).padStart(7, '0'),
      shipType: identity?.shipType ?? null,
      length: identity?.length ?? null,
      width: identity?.width ?? null,
      draught: identity?.draught ?? null,
      destination: identity?.destination ?? null,
      flag: this.#options.flagOf(tracks.vessel.values[track]!) ?? null,
      sources: (this.#sources.get(track) ?? []).flatMap((source) => this.#options.sources[source] ?? []),
      keptUntil: new Date(lastAt.getTime() + this.#options.keptDays(kind) * DAY_MS).toISOString().slice(0, 10),
    };
  }
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : Math.round(value * 10) / 10;
}
