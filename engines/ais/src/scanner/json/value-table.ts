import { readField } from '../../messages/read-field.ts';
import { INVALID } from '../../messages/times.ts';
import type { Field } from '../../tables/field.ts';
import { SLACK_VALUES } from '../six-bits.ts';
import { WORD_BYTES, wordOf } from './words.ts';

/** Fields of up to so many bits have all their values written beforehand. */
export const TABLE_BITS_MAX = 12;

/** Set in a length when the value is out of its range. */
export const IS_INVALID = 0x80;

/** What is written for each value of a field. */
export interface ValueTable {
  readonly words: Float64Array;
  /** Characters of the word; with {@link IS_INVALID} set where the value is out of its range. */
  readonly lengths: Uint8Array;
}

/** Tables that were made, by what they depend on. */
const made = new Map<string, ValueTable | undefined>();

/** The table of a number or flag; undefined when it has too many bits, or a value that is longer than a word. */
export function valueTable(field: Field): ValueTable | undefined {
  const isShort = field.bits > 0 && field.bits <= TABLE_BITS_MAX && field.fromEnd === undefined;
  if (!isShort || !['unsigned', 'signed', 'flag'].includes(field.kind)) return undefined;
  const moved: Field = { ...field, name: '', sentence: '', start: 0 };
  const key = JSON.stringify(moved);
  if (!made.has(key)) made.set(key, makeTable(moved));
  return made.get(key);
}

function makeTable(field: Field): ValueTable | undefined {
  const count = 2 ** field.bits;
  const words = new Float64Array(count);
  const lengths = new Uint8Array(count);
  const six = new Uint8Array(SLACK_VALUES);
  for (let raw = 0; raw < count; raw++) {
    const upper = raw << (TABLE_BITS_MAX - field.bits);
    six[0] = upper >> 6;
    six[1] = upper & 63;
    const value = readField(field, six, field.bits);
    const text = JSON.stringify(value === INVALID ? null : value);
    if (text.length > WORD_BYTES) return undefined;
    words[raw] = wordOf(text);
    lengths[raw] = text.length | (value === INVALID ? IS_INVALID : 0);
  }
  return { words, lengths };
}
