import { hashText, type PartInfo } from './part-table.ts';
import { isJoined, Role, type RoleCode } from './roles.ts';
import { givenNameGroup, nickNameGroup, skeleton } from './words.ts';

const EMPTY: readonly number[] = [];

type Consonants = Pick<PartInfo, 'skeleton' | 'skeletonLength' | 'looseSkeleton'>;

const NO_CONSONANTS: Consonants = { skeleton: 0, skeletonLength: 0, looseSkeleton: 0 };
const LOOSE_LENGTH_MIN = 3;

const LOOSE: ReadonlyMap<string, string> = new Map([
  ['D', 'S'],
  ['T', 'S'],
  ['J', 'K'],
  ['G', 'K'],
]);

function consonantsOf(text: string): Consonants {
  const strict = skeleton(text);
  if (strict === '') return NO_CONSONANTS;
  const loose = looseSkeleton(strict);
  return {
    skeleton: hashText(strict, 1),
    skeletonLength: strict.length,
    looseSkeleton: loose.length < LOOSE_LENGTH_MIN ? 0 : hashText(loose, 5),
  };
}

/** Folds classes that Arabic, Persian, Urdu and Pashto read differently (ض, ث, ذ as d, t or s; ق, گ, ج as k, g or j). */
function looseSkeleton(skeleton: string): string {
  let loose = '';
  for (const letter of skeleton) {
    const folded = LOOSE.get(letter) ?? letter;
    if (folded !== '' && !loose.endsWith(folded)) loose += folded;
  }
  return loose;
}

/** A part of which nothing is known but its letters and its role. */
export function plainPart(text: string, role: RoleCode, vowelless = false): PartInfo {
  const isSilent = text.length < 2 || (isJoined(role) && !vowelless);
  return partOf(text, role, vowelless, isSilent ? NO_CONSONANTS : consonantsOf(text));
}

function partOf(text: string, role: RoleCode, vowelless: boolean, consonants: Consonants): PartInfo {
  const { skeleton, skeletonLength, looseSkeleton } = consonants;
  return {
    text,
    role,
    group: 0,
    nicks: EMPTY,
    concept: 0,
    number: -1,
    territory: 0,
    legal: 0,
    legalFamily: 0,
    skeleton,
    skeletonLength,
    looseSkeleton,
    vowelless,
    signs: false,
  };
}

export function personPart(text: string, vowelless: boolean): PartInfo {
  const group = givenNameGroup(text);
  const role = group === 0 ? Role.personCore : Role.personCommon;
  return { ...plainPart(text, role, vowelless), group, nicks: nickNameGroup(text) };
}

/** Group of abd, the half of a compound that stands before the other one. */
export const SERVANT_GROUP = compoundPart('abd', 'abd', false).group;

/** Abd, Allah, Din in any spelling: one group each, which no given name has. */
export function compoundPart(text: string, canonical: string, vowelless: boolean): PartInfo {
  return { ...plainPart(text, Role.compound, vowelless), group: hashText(canonical, 6) };
}

export function numberPart(text: string, value: number | undefined): PartInfo {
  return { ...partOf(text, Role.number, false, NO_CONSONANTS), number: value ?? -1 };
}

export function legalPart(text: string, form: string, family: string): PartInfo {
  return {
    ...partOf(text, Role.legal, false, NO_CONSONANTS),
    legal: hashText(form, 2),
    legalFamily: hashText(family, 3),
  };
}

export function territoryPart(text: string, code: string, role: RoleCode = Role.territory): PartInfo {
  return { ...plainPart(text, role), territory: hashText(code, 4) };
}

export function genericPart(text: string, concept: number, vowelless: boolean): PartInfo {
  return { ...plainPart(text, Role.generic, vowelless), concept };
}

/**
 * Neighbouring parts written as one. Knows the group of the whole (`abd` + `allah`), and its skeleton where the parts are
 * written without vowels: there the comparison with one Latin word has nothing else to go by.
 */
export function joinedPart(text: string, vowelless: boolean, role: RoleCode): PartInfo {
  return { ...plainPart(text, role, vowelless), group: givenNameGroup(text) };
}
