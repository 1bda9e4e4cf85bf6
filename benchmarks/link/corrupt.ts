import { pick } from '../names/random.ts';
import type { Person, Population } from './made-up-people.ts';

export interface Damage {
  /** At most so many changes to one field and to one record. */
  readonly fieldMax: number;
  readonly recordMax: number;
}

/** How often each field is the one that is changed. */
const FIELDS: readonly (readonly [keyof Person, number])[] = [
  ['given_name', 0.18],
  ['surname', 0.18],
  ['address_1', 0.18],
  ['suburb', 0.14],
  ['postcode', 0.1],
  ['state', 0.04],
  ['date_of_birth', 0.07],
  ['soc_sec_id', 0.06],
  ['phone', 0.05],
];
const LOOKS_LIKE = [
  ['m', 'rn'],
  ['l', '1'],
  ['o', '0'],
  ['s', '5'],
  ['cl', 'd'],
  ['b', '6'],
  ['g', '9'],
] as const;
const SOUNDS_LIKE = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['ee', 'ea'],
  ['ie', 'y'],
  ['ou', 'u'],
  ['s', 'z'],
  ['c', 'k'],
  ['ai', 'ay'],
  ['ll', 'l'],
  ['t', 'th'],
] as const;

/** A copy of a person with at least one change, of the kinds that FEBRL's generator makes. */
export function corrupt(person: Person, population: Population, damage: Damage, random: () => number): Person {
  const copy = { ...person };
  const changes = 1 + Math.floor(random() * damage.recordMax);
  const used = new Map<keyof Person, number>();
  for (let done = 0, tries = 0; done < changes && tries < changes * 10; tries++) {
    const field = pickField(random);
    const times = used.get(field) ?? 0;
    if (times >= damage.fieldMax || copy[field] === '') continue;
    used.set(field, times + 1);
    change(copy, field, population, random);
    done++;
  }
  return copy;
}

function change(copy: Person, field: keyof Person, population: Population, random: () => number): void {
  const kind = random();
  if (kind < 0.06) copy[field] = '';
  else if (kind < 0.12) copy[field] = population.another(field);
  else if (kind < 0.17 && (field === 'given_name' || field === 'surname'))
    [copy.given_name, copy.surname] = [copy.surname, copy.given_name];
  else copy[field] = slip(copy[field], random);
}

/** One slip of the pen, the keyboard, the ear or the scanner. */
function slip(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const isDigits = /^\d+$/.test(text);
  const letter = isDigits ? String(Math.floor(random() * 10)) : String.fromCharCode(97 + Math.floor(random() * 26));
  switch (Math.floor(random() * (isDigits ? 4 : 7))) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
    case 2:
      return text.length > 2 ? text.slice(0, at) + text.slice(at + 1) : text;
    case 3:
      return isDigits ? text.slice(0, at) + letter + text.slice(at + 1) : text.slice(0, at) + letter + text.slice(at);
    case 4:
      return text.includes(' ') ? text.replace(' ', '') : `${text.slice(0, at)} ${text.slice(at)}`.trim();
    case 5:
      return replaceOne(text, LOOKS_LIKE, random);
    default:
      return replaceOne(text, SOUNDS_LIKE, random);
  }
}

function replaceOne(text: string, table: readonly (readonly [string, string])[], random: () => number): string {
  const fitting = table.filter(([from]) => text.includes(from));
  if (fitting.length === 0) return text;
  const [from, to] = pick(fitting, random);
  return text.replace(from, to);
}

function pickField(random: () => number): keyof Person {
  let rest = random();
  for (const [field, share] of FIELDS) {
    rest -= share;
    if (rest < 0) return field;
  }
  return FIELDS[0]![0];
}
