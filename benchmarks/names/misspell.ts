import type { Subject } from '@quintet/names';
import { pick } from './random.ts';

const VOWELS = 'aeiou';

function swapNeighbours(name: string, random: () => number): string {
  const places = letterPlaces(name, 1);
  if (places.length === 0) return name;
  const i = pick(places, random);
  return name.slice(0, i) + name[i + 1] + name[i] + name.slice(i + 2);
}

/** Places where `extra` further letters follow a letter. */
function letterPlaces(name: string, extra: number): number[] {
  const places: number[] = [];
  for (let i = 0; i + extra < name.length; i++) {
    if (/^\p{L}+$/u.test(name.slice(i, i + extra + 1))) places.push(i);
  }
  return places;
}

function lastFirst(name: string): string {
  const words = name.split(' ');
  const last = words.pop();
  return words.length === 0 ? name : `${last}, ${words.join(' ')}`;
}

function doubleOrSingle(name: string, random: () => number): string {
  const double = [...name.matchAll(/(\p{L})\1/giu)];
  if (double.length > 0 && random() < 0.5) {
    const { index } = pick(double, random);
    return name.slice(0, index) + name.slice(index + 1);
  }
  const places = letterPlaces(name, 0);
  if (places.length === 0) return name;
  const i = pick(places, random);
  return name.slice(0, i) + name[i] + name.slice(i);
}

function loseAccents(name: string, random: () => number): string {
  if (random() < 0.5)
    return name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^\u0020-\u007e]/g, '');
  return name.replaceAll(/[^\u0020-\u007e]/g, '?');
}

function wrongVowel(name: string, random: () => number): string {
  const places = [...name.matchAll(/[aeiou]/gi)];
  if (places.length === 0) return name;
  const { 0: vowel, index } = pick(places, random);
  const other = pick(
    Array.from(VOWELS).filter((letter) => letter !== vowel.toLowerCase()),
    random,
  );
  return name.slice(0, index) + (vowel === vowel.toUpperCase() ? other.toUpperCase() : other) + name.slice(index + 1);
}

function noBreakSpaces(name: string): string {
  return name.replaceAll(' ', '\u00a0');
}

/** One part of a date off by one. */
export function dateOffByOne(date: string, random: () => number): string {
  const parts = date.split('-').map(Number);
  const i = Math.floor(random() * parts.length);
  const step = random() < 0.5 ? 1 : -1;
  const limits = [9999, 12, 28];
  parts[i] = Math.min(limits[i]!, Math.max(1, parts[i]! + step));
  return parts.map((part, k) => String(part).padStart(k === 0 ? 4 : 2, '0')).join('-');
}

/** The ways in which a name arrives misspelt. */
export const MISSPELLINGS: Readonly<Record<string, (name: string, random: () => number) => string>> = {
  swap: swapNeighbours,
  lastFirst,
  double: doubleOrSingle,
  accents: loseAccents,
  vowel: wrongVowel,
  noBreak: noBreakSpaces,
  none: (name) => name,
};

/** A subject misspelt in one way, its birth date off by one every other time. */
export function misspell(subject: Subject, random: () => number): Subject {
  const way = pick(Object.keys(MISSPELLINGS), random);
  const names = subject.names.map((name) => ({ ...name, value: MISSPELLINGS[way]!(name.value, random) }));
  const birthDates = subject.birthDates?.map((date) => (random() < 0.5 ? dateOffByOne(date, random) : date)) ?? [];
  return { ...subject, names, birthDates };
}
