import { createScanner, type LazyMessage, type PositionView, type Scanner, type StaticView } from '@quintet/ais';
import { emptyFix, type Fix, type StaticReport } from '@quintet/tracks';

/** Whoever takes what AIS says: a tracker, or a log that is put in the order of time first. */
export interface HeardReports {
  /** The object is used again for the next. */
  push(fix: Readonly<Fix>): void;
  statics(report: StaticReport): void;
  safetyText(vessel: number, time: number, text: string): void;
}

/** What was read and what was not, by reason. */
export interface FeedCounts {
  readonly messages: number;
  /** Messages of which nobody says when they were heard: they have no place in a track. */
  readonly withoutTime: number;
  readonly bad: Readonly<Record<string, number>>;
}

/** Base stations and aids to navigation do not sail. */
const NO_VESSELS = new Set([4, 11, 21]);
const SAFETY_TEXTS = new Set([12, 14]);
/** Receivers that are told apart; those beyond count as one. */
const SOURCES_MAX = 10_000;

/** AIS sentences from several receivers as reports for the stages of `engines/tracks`. */
export class AisFeed {
  /** Names of receivers; a fix names its source by its place here. */
  readonly sources: string[];
  /** Told of a sentence that could not be read: why, the number of its input, its line. */
  onBad: (code: string, input: number, line: number) => void = () => undefined;
  readonly #places = new Map<string, number>();
  readonly #scanner: Scanner;
  readonly #feeds: string[] = [];
  readonly #takes: HeardReports;
  readonly #fix = emptyFix();
  #withoutTime = 0;

  /** @param sources names of receivers, by their place; those that are new are added */
  constructor(takes: HeardReports, sources: string[] = []) {
    this.sources = sources;
    sources.forEach((name, place) => this.#places.set(name, place));
    this.#takes = takes;
    this.#scanner = createScanner({
      onPosition: (view) => this.#position(view),
      onStatic: (view) => this.#static(view),
      onOther: (message) => {
        if (SAFETY_TEXTS.has(message.type)) this.#text(message);
      },
      onBad: (code, input, line) => this.onBad(code, input, line),
    });
  }

  /** Begins an input: a file, a connection. What stations do not say of themselves is of this receiver. */
  open(receiver: string): number {
    this.#feeds.push(receiver);
    return this.#feeds.length - 1;
  }

  /** The input of a receiver that goes on: messages in parts are put together over what it sends one after the other. */
  continued(receiver: string): number {
    const known = this.#feeds.indexOf(receiver);
    return known < 0 ? this.open(receiver) : known;
  }

  /** Bytes of an input, cut anywhere. @param receivedAtMs since 1970; NaN where the sentences must say it */
  push(bytes: Uint8Array, input: number, receivedAtMs: number): void {
    this.#scanner.push(bytes, input, receivedAtMs);
  }

  /** The end of all inputs: messages that miss parts are counted as bad. */
  flush(): void {
    this.#scanner.flush();
  }

  counts(): FeedCounts {
    const { messages, bad } = this.#scanner.counts;
    return { messages, withoutTime: this.#withoutTime, bad };
  }

  /** Names of receivers as a snapshot holds them. */
  restore(sources: readonly string[]): void {
    sources.forEach((name) => this.#placeOf(name));
  }

  #position(view: PositionView): void {
    if (NO_VESSELS.has(view.type) || this.#lacksTime(view.receivedAtMs)) return;
    const fix = this.#fix;
    fix.vessel = view.mmsi;
    fix.time = view.receivedAtMs / 1000;
    fix.lon = view.lon;
    fix.lat = view.lat;
    fix.speed = view.speed;
    fix.course = view.course;
    fix.heading = view.heading;
    fix.status = Number.isNaN(view.status) ? -1 : view.status;
    fix.messageType = view.type;
    fix.second = Number.isNaN(view.second) ? -1 : view.second;
    fix.accurate = view.accuracy ? 1 : 0;
    fix.raim = view.raim ? 1 : 0;
    fix.source = this.#sourceOf(view);
    fix.payload = view.payloadHash();
    fix.reference = view.line;
    this.#takes.push(fix);
  }

  #static(view: StaticView): void {
    if (view.type === 21 || this.#lacksTime(view.receivedAtMs)) return;
    const { name, callsign, destination } = view;
    this.#takes.statics({
      vessel: view.mmsi,
      time: view.receivedAtMs / 1000,
      messageType: view.type,
      source: this.#sourceOf(view),
      ...(name === null ? {} : { name }),
      ...(callsign === null ? {} : { callsign }),
      ...(destination === null ? {} : { destination }),
      ...number('imo', view.imo),
      ...number('shipType', view.shiptype),
      ...number('length', view.toBow + view.toStern),
      ...number('width', view.toPort + view.toStarboard),
      ...number('draught', view.draught),
    });
  }

  #text(message: LazyMessage): void {
    const decoded = message.decode();
    if (typeof decoded === 'string' || (decoded.type !== 12 && decoded.type !== 14) || decoded.text === null) return;
    const at = message.receivedAtMs;
    if (!this.#lacksTime(at)) this.#takes.safetyText(decoded.mmsi, at / 1000, decoded.text);
  }

  #lacksTime(receivedAtMs: number): boolean {
    if (!Number.isNaN(receivedAtMs)) return false;
    this.#withoutTime++;
    return true;
  }

  #sourceOf({ source, station, stationName }: { source: number; station: number; stationName: string }): number {
    return this.#placeOf(station === 0 ? this.#feeds[source]! : stationName);
  }

  #placeOf(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    if (this.sources.length >= SOURCES_MAX) return 0;
    this.sources.push(name);
    this.#places.set(name, this.sources.length - 1);
    return this.sources.length - 1;
  }
}

function number<K extends string>(key: K, value: number): { [key in K]?: number } {
  // Not known, or all zero: nothing was said.
  if (Number.isNaN(value) || value === 0) return {};
  const one: { [key in K]?: number } = {};
  one[key] = value;
  return one;
}
