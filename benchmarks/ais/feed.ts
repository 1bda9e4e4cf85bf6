import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from '@quintet/ais';
import { seeded } from '../names/random.ts';

/** Sentences of receivers, where the collection of shared data lies beside the project. */
const SAMPLE = join(import.meta.dirname, '../../../shared/data/borders/ais/nmea-sample.txt');

/** How many sentences of the made-up feed differ; they are repeated from there on. */
const MADE_UP_SENTENCES = 20_000;

/** Sentences for a benchmark, and where they come from. */
export interface BenchmarkFeed {
  readonly from: string;
  readonly sentences: readonly string[];
}

/** The sentences of a file; without one those of the sample, or made-up ones where there is no sample. */
export function benchmarkFeed(path: string | undefined): BenchmarkFeed {
  const file = path ?? (existsSync(SAMPLE) ? SAMPLE : undefined);
  if (file === undefined) return { from: 'made-up', sentences: madeUp() };
  const sentences = readFileSync(file, 'latin1')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return { from: file.split('/').at(-1)!, sentences };
}

/** So many lines, by repeating the sentences. */
export function repeated({ sentences }: BenchmarkFeed, lines: number): Uint8Array {
  const once = Buffer.from(`${sentences.join('\n')}\n`, 'latin1');
  const whole = Math.floor(lines / sentences.length);
  const rest = Buffer.from(
    sentences
      .slice(0, lines % sentences.length)
      .map((line) => `${line}\n`)
      .join(''),
    'latin1',
  );
  return new Uint8Array(Buffer.concat([...Array.from({ length: whole }, () => once), rest]));
}

/** Class A and B positions with a static report now and then, in about the shares of a coast. */
function madeUp(): string[] {
  const random = seeded(5);
  const between = (from: number, to: number) => from + random() * (to - from);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const sentences: string[] = [];
  while (sentences.length < MADE_UP_SENTENCES) {
    const kind = random();
    const mmsi = 211_000_000 + Math.floor(random() * 500);
    const place = {
      speed: tenth(between(0, 25)),
      accuracy: random() < 0.5,
      lon: between(5, 14),
      lat: between(53, 56),
      course: tenth(between(0, 359)),
      heading: Math.floor(between(0, 359)),
      second: Math.floor(between(0, 59)),
    };
    const message =
      kind < 0.75
        ? { type: 1, mmsi, status: 0, turn: 0, ...place, maneuver: 0, raim: false, radio: 2_400 }
        : kind < 0.92
          ? { type: 18, mmsi, reserved: 0, ...place, ...CLASS_B }
          : { type: 5, mmsi, shipname: `MADE UP ${mmsi % 500}`, ...STATIC };
    const encoded = encode(message, { sequence: sentences.length % 10 });
    if (!encoded.ok) throw new Error(encoded.finding.message);
    sentences.push(...encoded.sentences);
  }
  return sentences;
}

const CLASS_B = {
  regional: 0,
  cs: true,
  display: false,
  dsc: true,
  band: true,
  msg22: true,
  assigned: false,
  raim: false,
  radio: 917_510,
};

const STATIC = {
  ais_version: 2,
  imo: 9_074_729,
  callsign: 'XMADE1',
  shiptype: 70,
  to_bow: 90,
  to_stern: 30,
  to_port: 10,
  to_starboard: 8,
  epfd: 1,
  eta: '05-07T10:00Z',
  draught: 7.5,
  destination: 'NOWHERE',
  dte: 0,
};
