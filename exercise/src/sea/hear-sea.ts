import { fixedMessages } from './fixed-stations.ts';
import {
  extendedMessage,
  isExtended,
  longRangeMessage,
  positionMessage,
  type SeaMessage,
  staticMessages,
  textMessage,
} from './messages.ts';
import { unit } from './noise.ts';
import { type Ears, heardBy, satelliteHears } from './reception.ts';
import { reportOf, slotOf, voiceAt } from './reports.ts';
import type { Sea } from './sea.ts';
import { linesOf } from './sentences.ts';
import type { SeaVessel } from './sea-vessel.ts';
import { MINUTE } from './span.ts';
import { stations } from './waters/stations.ts';
import { LONG_RANGE_SHARE } from './sea-proportions.ts';

/** Which feed hands a line on. */
export type SeaFeed = 'ais-shore' | 'ais-satellite';

/** Sentences of one message as one receiver heard it. */
export interface HeardLine {
  readonly feed: SeaFeed;
  /** When it came in, seconds since 1970, UTC. */
  readonly time: number;
  /** One or more sentences with a tag block, each ended by CR LF. */
  readonly text: string;
}

/** Longer than any delay of the network, so that what was sent before a window and came in within it is found. */
const DELAY_MAX_S = 10 * MINUTE;
const CHUNK_MINUTES = 10;
const SATELLITE = 'sat-1';

/** What the feeds hand on between two times, in the order in which it came in; ten minutes are in memory at a time. */
export function* hearSea(sea: Sea, from: number, until: number, only?: SeaFeed): Generator<HeardLine, void> {
  let waiting: Waiting[] = [];
  for (let at = from - DELAY_MAX_S; at < until; at += CHUNK_MINUTES * MINUTE) {
    const end = Math.min(until, at + CHUNK_MINUTES * MINUTE);
    const heard = [...waiting, ...hearChunk(sea, at, end, only)];
    const due = heard.filter(({ line }) => line.time < end && line.time >= from);
    waiting = heard.filter(({ line }) => line.time >= end);
    due.sort((a, b) => a.line.time - b.line.time || a.order - b.order);
    for (const { line } of due) yield line;
  }
}

interface Waiting {
  readonly line: HeardLine;
  /** Decides between lines of the same time. */
  readonly order: number;
}

function hearChunk(sea: Sea, from: number, until: number, only: SeaFeed | undefined): readonly Waiting[] {
  const lines: HeardLine[] = [];
  const hear = (line: HeardLine): void => void lines.push(line);
  for (let minute = Math.floor(from / MINUTE); minute * MINUTE < until; minute += 1) {
    if (minute * MINUTE < sea.from || minute * MINUTE >= sea.until) continue;
    if (only !== 'ais-satellite') hearFixed(sea.ears, minute, hear);
    for (const vessel of sea.vessels) hearVessel(sea.ears, vessel, minute, only, hear);
  }
  return lines.map((line, order) => ({ line, order }));
}

function hearFixed(ears: Ears, minute: number, hear: (line: HeardLine) => void): void {
  for (const { station, message } of fixedMessages(minute)) {
    const time = minute * MINUTE + 1 + station;
    if (ears.outages[station]!.some(({ from, to }) => time >= from && time < to)) continue;
    hear({ feed: 'ais-shore', time, text: shoreText(ears, station, message, time, minute * 16 + station) });
  }
}

function shoreText(ears: Ears, station: number, message: SeaMessage, time: number, key: number): string {
  return linesOf(message, { station: stations[station]!.id, clock: time + ears.clockOffsetS(station, time), key });
}

function hearVessel(
  ears: Ears,
  vessel: SeaVessel,
  minute: number,
  only: SeaFeed | undefined,
  hear: (line: HeardLine) => void,
): void {
  const slot = slotOf(vessel, minute);
  if (slot === undefined) return;
  const report = reportOf(vessel, minute);
  const identity = voiceAt(vessel, report.time);
  const heard = heardBy(ears, vessel, report.trueLon, report.trueLat, report.time, minute);
  if (only !== 'ais-satellite') {
    const sent: SeaMessage[] = [];
    if (slot.position) sent.push(positionMessage(vessel, identity, report));
    if (slot.statics && isExtended(vessel)) sent.push(extendedMessage(identity, report));
    else if (slot.statics) sent.push(...staticMessages(vessel, identity, report.time));
    if (slot.text) sent.push(textMessage(identity, vessel.text ?? ''));
    sent.forEach((message, at) => {
      heard.forEach((station, copy) => {
        const key = (Math.floor(unit(vessel.key, 500 + at, minute) * 1e9) + station * 7) >>> 0;
        const time = report.heard + at * 0.4 + copy * 0.15;
        hear({ feed: 'ais-shore', time, text: shoreText(ears, station, message, time, key) });
      });
    });
  }
  if (only === 'ais-shore' || !satelliteHears(ears, vessel, heard.length > 0, report.time, minute)) return;
  const key = Math.floor(unit(vessel.key, 600, minute) * 1e9);
  const coarse = unit(vessel.key, 601, minute) < LONG_RANGE_SHARE;
  const message = coarse ? longRangeMessage(identity, report) : positionMessage(vessel, identity, report);
  const text = linesOf(message, { station: SATELLITE, clock: report.time, key });
  hear({ feed: 'ais-satellite', time: report.time, text });
}
