import fc from 'fast-check';
import { part, sentence, tagBlock, whole } from './nmea.ts';

const ARMOUR = Array.from({ length: 64 }, (_, value) => String.fromCharCode(value < 40 ? value + 48 : value + 56));

/** A message that is sent, and its lines. */
interface Sent {
  readonly payload: string;
  readonly fill: number;
  /** In the order in which they are sent. */
  readonly lines: readonly string[];
}

/** A made-up feed. */
export interface SentFeed {
  readonly text: string;
  /** What is to be heard, in the order of the last parts. */
  readonly payloads: readonly { readonly payload: string; readonly bits: number }[];
}

/** Wrappings in which a sentence is as good as bare. */
const WRAPPINGS: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => `${line}\r`,
  (line) => `${tagBlock('s:north,c:1683453600')}${line}`,
  (line) => `2023-05-07 10:00:00,${line}`,
  (line) => `${line},d-109,S2105,rnorth,1683453600`,
  (line) => `{"nmea":"${line}","rxtime":"20230507100000"}`,
];

/** Lines that give nothing. */
const NOISE = [
  '',
  '# nothing',
  '$GPGGA,,,,,,0,,,,,,,,*66',
  whole('0'),
  whole('1234').replace('*', '*0'),
  '!AIVDM,1,1',
  '\u00fe\u0000',
];

/** Payloads of texts to all: any length of 40 bits and more is one. */
const payload = fc
  .array(fc.constantFrom(...ARMOUR), { minLength: 9, maxLength: 40 })
  .map((characters) => `>${characters.join('')}`);

const sent = fc
  .record({
    payload,
    fill: fc.integer({ min: 0, max: 5 }),
    parts: fc.integer({ min: 1, max: 4 }),
    order: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    wrapping: fc.constantFrom(...WRAPPINGS),
  })
  .map(({ wrapping, order, ...rest }) => ({ ...rest, wrapping, order }));

/**
 * Feeds of messages in one to four parts in any order, interleaved, in all wrappings, with lines between that give
 * nothing. Each message has a sequence id and a channel of its own among those that are under way.
 */
export const feed: fc.Arbitrary<SentFeed> = fc
  .record({
    messages: fc.array(sent, { maxLength: 30 }),
    noise: fc.array(fc.constantFrom(...NOISE), { maxLength: 8 }),
    places: fc.infiniteStream(fc.nat(1_000)),
  })
  .map(({ messages, noise, places }) => {
    const queues = messages.map((message, index) => linesOf(message, index));
    return interleave(queues, noise, places);
  });

function linesOf(
  {
    payload: characters,
    fill,
    parts,
    order,
    wrapping,
  }: { payload: string; fill: number; parts: number; order: number[]; wrapping: (line: string) => string },
  index: number,
): Sent {
  const size = Math.ceil(characters.length / parts);
  const pieces = Array.from({ length: parts }, (_, n) => characters.slice(n * size, (n + 1) * size)).filter(Boolean);
  const channel = String.fromCharCode(65 + Math.floor(index / 10));
  const lines = pieces.map((piece, n) =>
    pieces.length === 1
      ? sentence(`AIVDM,1,1,,${channel},${piece},${fill}`)
      : part(pieces.length, n + 1, index % 10, channel, piece, n + 1 === pieces.length ? fill : 0),
  );
  const shuffled = lines.map((line, n) => ({ line, key: order[n]! })).sort((a, b) => a.key - b.key);
  return { payload: characters, fill, lines: shuffled.map(({ line }) => wrapping(line)) };
}

function interleave(queues: readonly Sent[], noise: readonly string[], places: Iterator<number>): SentFeed {
  const open = queues.map((message) => ({ message, at: 0 }));
  const lines: string[] = [];
  const payloads: { payload: string; bits: number }[] = [];
  while (open.length > 0) {
    const place = places.next().value as number;
    const index = place % Math.min(open.length, 4);
    const next = open[index]!;
    lines.push(next.message.lines[next.at++]!);
    if (place % 5 === 0 && noise.length > 0) lines.push(noise[place % noise.length]!);
    if (next.at < next.message.lines.length) continue;
    payloads.push({ payload: next.message.payload, bits: next.message.payload.length * 6 - next.message.fill });
    open.splice(index, 1);
  }
  return { text: lines.join('\n'), payloads };
}
