import type { Mark } from '@quintet/node/api';
import { isClose } from './close-words.ts';

/** Both sides of one property, each value as its marked parts. */
export interface MarkedValues {
  readonly left: readonly (readonly Mark[])[];
  readonly right: readonly (readonly Mark[])[];
}

/** How values are taken apart: names and addresses by words, everything else as a whole. */
export type Parts = 'words' | 'whole' | 'dates';

/** Letters and digits, small, without accents: what two spellings have in common. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function partsOf(value: string, parts: Parts): string[] {
  if (parts === 'words') return value.split(/\s+/u).filter((part) => part !== '');
  if (parts === 'dates') return value.split(/(?=-)/u);
  return [value];
}

/**
 * Marks what two sides say of one property: the same, another spelling, or only here. A part that nobody on the other side
 * could have (the other side says nothing) is left unmarked by whoever shows it.
 * @example markValues(['Ana Brand'], ['Anna Brand'], 'words').left // [[Ana: variant, Brand: same]]
 */
export function markValues(left: readonly string[], right: readonly string[], parts: Parts): MarkedValues {
  const [ofLeft, ofRight] = [left, right].map((values) => values.map((value) => partsOf(value, parts))) as [
    string[][],
    string[][],
  ];
  return { left: marked(ofLeft, ofRight, parts), right: marked(ofRight, ofLeft, parts) };
}

function marked(own: readonly string[][], others: readonly string[][], parts: Parts): Mark[][] {
  const flat = others.flat();
  const bared = flat.map(bare);
  return own.map((value) => {
    const marks = value.map((text, place) => markOf(text, place, bared, parts));
    return parts === 'dates' ? joinedAlike(marks) : marks;
  });
}

/** Parts that are written together and marked alike are one. */
function joinedAlike(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last?.mark === mark.mark) joined[joined.length - 1] = { ...last, text: last.text + mark.text };
    else joined.push(mark);
  }
  return joined;
}

function markOf(text: string, place: number, others: readonly string[], parts: Parts): Mark {
  const word = bare(text);
  if (word === '') return { text, mark: 'ignored' };
  // The parts of a date count in their place: a day is no month.
  const pair = parts === 'dates' ? (others[place] === word ? place : -1) : others.indexOf(word);
  if (pair >= 0) return { text, mark: 'same', pair };
  const near = parts === 'dates' ? -1 : others.findIndex((other) => isClose(word, other));
  return near >= 0 ? { text, mark: 'variant', pair: near } : { text, mark: 'only' };
}
