/**
 * What a part of a name does in it. The role decides how much the part weighs in coverage: a family name says who
 * someone is, a particle or a legal form hardly does. One dictionary holds the parts of all kinds of names, so the role
 * is part of a part's identity (`jordan` the given name and `jordan` the country are two parts).
 */
export const Role = {
  /** A person's name part that is on no list of common names. */
  personCore: 1,
  /** A person's name part that many people bear (Mohammed, Kim). */
  personCommon: 2,
  particle: 3,
  title: 4,
  /** A single letter in a person's name. */
  initial: 5,
  /** Abu, umm: says something, but rarely written by everyone. */
  kunya: 6,
  orgCore: 7,
  /** Trading, bank, group: a concept, whatever the language. */
  generic: 8,
  legal: 9,
  territory: 10,
  /** Digits, ordinals, Roman numerals, codes with digits. */
  number: 11,
  filler: 12,
  /** Neighbouring parts written as one; only made for looking up, never a part of a name itself. */
  joined: 13,
  /** Abd, Allah, Din: the half of a compound name that many names share. */
  compound: 14,
  /** Vladimirovich, Petrovna, oglu: often left out, yet two different ones contradict. */
  patronymic: 15,
  /** Like `joined`, of parts as short as syllables: such names are misspelt as a whole. */
  syllables: 16,
  /** Three syllables that are a whole name. */
  threeSyllables: 17,
} as const;

export type RoleCode = (typeof Role)[keyof typeof Role];

/** Weight of a part in the coverage of its name, by role. */
export const ROLE_WEIGHT: readonly number[] = [
  0, 1, 0.9, 0.04, 0, 0.35, 0.25, 1, 0.4, 0.1, 0.6, 0.5, 0.02, 0, 0.4, 0.35, 0, 0,
];

/** Roles that identify someone: at least one of them must agree before anything is scored. */
export function isSubstantial(role: number): boolean {
  return role === Role.personCore || role === Role.personCommon || role === Role.orgCore;
}

/** How much an unmatched part contradicts an unmatched part of the other name, 0..1. */
export const ROLE_CONTRADICTION: readonly number[] = [0, 1, 1, 0, 0, 1, 0.3, 1, 0, 0, 0, 0, 0, 0, 0.8, 1, 0, 0];

export function isJoined(role: number): boolean {
  return role === Role.joined || role === Role.syllables || role === Role.threeSyllables;
}
