import type { Shares } from '../random.ts';

/** One part of a name: as its own script writes it, and as registers spell it in Latin letters, the most usual first. */
export interface NamePart {
  readonly native: string;
  readonly latin: readonly [string, ...string[]];
  /** Latin short forms under which the person may open an account. */
  readonly nicknames: readonly string[];
}

export type PartKind = 'given' | 'second' | 'middle' | 'patronymic' | 'father' | 'family' | 'maternal';

/** How the women of a culture write a family name that ends so. */
export interface Feminine {
  readonly native: readonly [ending: string, female: string];
  readonly latin: readonly [ending: string, female: string];
}

export interface Home {
  /** ISO 3166-1 alpha-2, lower case as FollowTheMoney writes it. */
  readonly country: string;
  readonly cities: readonly string[];
}

/** A culture of names, as data. Nothing but names, places and register habits is taken from it. */
export interface Culture {
  readonly id: string;
  /** ISO 15924. */
  readonly script: string;
  /** ISO 639-1, lower case. */
  readonly language: string;
  /** The parts in the order of the native script, and in the order of a Latin register. */
  readonly nativeOrder: readonly PartKind[];
  readonly latinOrder: readonly PartKind[];
  /** How often a part that not everyone has is there (0..1); a part not named here is always there. */
  readonly optional?: Partial<Record<PartKind, number>>;
  /** What stands between parts in the native script: nothing in Chinese and Korean. */
  readonly separator: string;
  readonly givenMale: readonly NamePart[];
  readonly givenFemale: readonly NamePart[];
  readonly family: readonly NamePart[];
  readonly middle?: readonly NamePart[];
  readonly patronymicMale?: readonly NamePart[];
  readonly patronymicFemale?: readonly NamePart[];
  readonly feminine?: readonly Feminine[];
  /** Given names of two syllables are joined from the table instead of taken from it. */
  readonly syllables?: boolean;
  /** Share of birth dates that a register wrote as 1 January because only the year was known. */
  readonly newYearShare: number;
  readonly homes: Shares<Home>;
}

const LIST_SEPARATOR = '; ';

/**
 * Reads a table of name parts. One part is `native=Latin/Other spelling~Nickname`, parts are parted by `; `. Where the native
 * script is Latin the native form stands alone: `Müller/Mueller`.
 */
export function names(table: string): readonly NamePart[] {
  return table
    .trim()
    .replaceAll(/\s*\n\s*/gu, ' ')
    .split(LIST_SEPARATOR)
    .map(readPart);
}

function readPart(text: string): NamePart {
  const [forms = '', ...nicknames] = text.replace(/;$/u, '').trim().split('~');
  const [before = '', after] = forms.split('=');
  const spellings = (after ?? before).split('/');
  const [first = '', ...others] = spellings;
  return { native: after === undefined ? first : before, latin: [first, ...others], nicknames };
}

/** A home with its cities: `home('de', 'Berlin, Köln')`. */
export function home(country: string, cities: string): Home {
  return { country, cities: cities.split(', ') };
}
