import { COMMA, isDigit } from './byte-values.ts';
import type { Feed } from './feed.ts';
import type { Names } from './names.ts';
import { EARLIEST_MS, LATEST_MS } from './received-at.ts';

const NAME = [0x50, 0x47, 0x48, 0x50, COMMA];

/**
 * Reads the line that receivers of Gatehouse put before a sentence,
 * `$PGHP,1,2008,5,9,0,0,0,10,338,2,,1,09*17`: kind, year, month, day, hour, minute, second, millisecond, country,
 * region, station. Returns whether the line is one.
 */
export function readGatehouse(bytes: Uint8Array, start: number, end: number, feed: Feed, names: Names): boolean {
  if (end - start < 8 || !NAME.every((letter, at) => (bytes[start + 1 + at]! & (at < 4 ? 0xdf : 0xff)) === letter)) {
    return false;
  }
  const commas = commasIn(bytes, start, end);
  if (commas.length < 12) return true;
  const [year, month, day, hour, minute, second, ms] = [1, 2, 3, 4, 5, 6, 7].map((field) =>
    numberIn(bytes, commas[field]! + 1, commas[field + 1]!),
  ) as [number, number, number, number, number, number, number];
  const time = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  feed.announcedAtMs = time >= EARLIEST_MS && time < LATEST_MS ? time : Number.NaN;
  let stop = commas[11]!;
  while (stop > commas[8]! && bytes[stop - 1] === COMMA) stop--;
  feed.announcedStation = names.indexOf(bytes, commas[8]! + 1, stop);
  return true;
}

function commasIn(bytes: Uint8Array, start: number, end: number): number[] {
  const commas: number[] = [];
  for (let at = start; at < end; at++) if (bytes[at] === COMMA) commas.push(at);
  return commas;
}

function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    if (!isDigit(bytes[at])) return Number.NaN;
    value = value * 10 + bytes[at]! - 48;
  }
  return value;
}
