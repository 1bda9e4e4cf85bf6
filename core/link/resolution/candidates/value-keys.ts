import { skeleton } from '@quintet/names';
import type { Feature } from '../table/feature.ts';

/**
 * The keys under which a value is found again although it was misspelt: each key is a text, and records that share one
 * are in a block. A single slip leaves at least one of them as it was: the beginning or the end of a name, one half of
 * a number or its digits in sorted order, two of the three parts of a date.
 * Sources: Christen, Data Matching, 2012, chapter 4 (blocking keys); the choice among them is made by their counts.
 */
export function keysOf({ kind }: Feature, value: string): readonly string[] {
  switch (kind) {
    case 'name':
      return nameKeys(value);
    case 'text':
      return textKeys(value);
    case 'date':
      return dateKeys(value);
    case 'identifier':
      return identifierKeys(value);
    default:
      return [`=${value}`];
  }
}

const END_CHARS = 4;
const WORDS_MAX = 4;
const WORD_CHARS_MIN = 4;

function nameKeys(value: string): string[] {
  const bare = value.replaceAll(' ', '');
  const keys = [`=${bare}`, `~${skeleton(bare)}`];
  if (bare.length > END_CHARS) keys.push(`<${bare.slice(0, END_CHARS)}`, `>${bare.slice(-END_CHARS)}`);
  return keys;
}

function textKeys(value: string): string[] {
  const bare = value.replaceAll(' ', '');
  const words = value.split(' ').filter((word) => word.length >= WORD_CHARS_MIN);
  const keys = [`=${bare}`];
  if (words.length > 1) for (const word of words.slice(0, WORDS_MAX)) keys.push(`.${word}`);
  else keys.push(`~${skeleton(bare)}`);
  if (bare.length > END_CHARS) keys.push(`<${bare.slice(0, END_CHARS)}`);
  return keys;
}

function dateKeys(value: string): string[] {
  if (value.length !== 8) return [`=${value}`, `y${value.slice(0, 6)}`, `m${sortedDay(value.slice(-4))}`];
  const [year, month, day] = [value.slice(0, 4), value.slice(4, 6), value.slice(6)];
  const sorted = sortedDay(month + day);
  return [`=${year}${sorted}`, `y${year}${month}`, `z${year}${day}`, `m${sorted}`];
}

/** Month and day, the smaller first. */
function sortedDay(monthDay: string): string {
  const [month, day] = [monthDay.slice(0, 2), monthDay.slice(2)];
  return month < day ? month + day : day + month;
}

function identifierKeys(value: string): string[] {
  const sorted = Array.from(value).sort().join('');
  const keys = [`=${sorted}`];
  if (value.length < 6) return keys;
  const middle = value.length >> 1;
  return [...keys, `<${value.slice(0, middle)}`, `>${value.slice(middle)}`];
}
