import { encode } from '@quintet/ais';
import type { SeaMessage } from './messages.ts';
import { unit } from './noise.ts';
import { CUT_SHARE, WRONG_SHARE } from './sea-proportions.ts';

/** How a message was received. */
export interface Hearing {
  /** The name in the tag block. */
  readonly station: string;
  /** What the station's clock says, seconds since 1970. */
  readonly clock: number;
  /** For channel, sequence and faults of the line: another number for each reception. */
  readonly key: number;
}

/** The sentences of a received message, each with its line end; some spoilt, as lines are. */
export function linesOf(message: SeaMessage, { station, clock, key }: Hearing): string {
  const encoded = encode(message, {
    channel: key & 1 ? 'A' : 'B',
    sequence: (key >>> 1) % 10,
    tagBlock: { source: station, timeMs: Math.floor(clock) * 1000 },
  });
  if (!encoded.ok) throw new Error(`${encoded.finding.code} ${encoded.finding.message} ${JSON.stringify(message)}`);
  return encoded.sentences.map((sentence, part) => `${spoilt(sentence, key, part)}\r\n`).join('');
}

function spoilt(sentence: string, key: number, part: number): string {
  const chance = unit(key, 900, part);
  if (chance < WRONG_SHARE) return wrongBit(sentence, key);
  return chance < WRONG_SHARE + CUT_SHARE ? sentence.slice(0, Math.floor(sentence.length * 0.8)) : sentence;
}

/** One character of the payload is another. */
function wrongBit(sentence: string, key: number): string {
  const at = sentence.lastIndexOf(',') - 4 - (key % 8);
  return `${sentence.slice(0, at)}${sentence.charAt(at) === '0' ? '1' : '0'}${sentence.slice(at + 1)}`;
}
