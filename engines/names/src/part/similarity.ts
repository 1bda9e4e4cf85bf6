import { Agreement } from './codes.ts';
import { editDistance } from './edit-distance.ts';
import { NICKS_MAX, type PartTable, Writing } from './part-table.ts';
import { isJoined, Role } from './roles.ts';

/** Shorter parts allow no misspelling: too many other names are one letter away. */
export const FUZZY_LENGTH_MIN = 3;
export const TWO_EDITS_LENGTH_MIN = 6;
const THREE_EDITS_LENGTH_MIN = 8;
const JOINED_FUZZY_LENGTH_MIN = 6;
const JOINED_TWO_EDITS_LENGTH_MIN = 9;
const CONSONANTS_FUZZY_LENGTH_MIN = 5;
const CONSONANTS_JOINED_FUZZY_LENGTH_MIN = 9;
const COMPOUND_TWO_EDITS_LENGTH_MIN = 8;

/** Most edits that may stand between two parts, by the length of the longer one. */
function editLimit(length: number): number {
  return length < FUZZY_LENGTH_MIN ? 0 : length < TWO_EDITS_LENGTH_MIN ? 1 : 2;
}

/**
 * How part `a` of table `A` agrees with part `b` of table `B`: an `Agreement` code, `none` when they do not. Symmetric.
 * Every agreement other than `none` can be found from either side by the keys of `part-keys.ts` or of
 * `misspelt-keys.ts`, which is what makes the candidate search lose nothing.
 */
export function similarity(A: PartTable, a: number, B: PartTable, b: number): number {
  const roleA = A.role(a);
  const roleB = B.role(b);
  const lengthA = A.length(a);
  const lengthB = B.length(b);
  if (lengthA === lengthB && sameText(A, a, B, b, lengthA)) return Agreement.exact;
  if (A.writing(a) === Writing.signs && B.writing(b) === Writing.signs) return Agreement.none;
  const byKnowledge = knownAgreement(A, a, B, b);
  if (byKnowledge >= 0) return byKnowledge;
  if (roleA === Role.initial || roleB === Role.initial) return initialAgreement(A, a, B, b, roleA, roleB);
  if (!allowsMisspelling(roleA) || !allowsMisspelling(roleB)) return Agreement.none;
  const sameSkeleton = A.skeleton(a) !== 0 && A.skeleton(a) === B.skeleton(b);
  const vowelless = (A.writing(a) === Writing.vowelless) !== (B.writing(b) === Writing.vowelless);
  if (sameSkeleton && vowelless && A.skeletonLength(a) >= 2) return Agreement.cross;
  const byLetters = editAgreement(A, a, B, b, sameSkeleton);
  if (byLetters !== Agreement.none || !vowelless) return byLetters;
  const loose = A.looseSkeleton(a) !== 0 && A.looseSkeleton(a) === B.looseSkeleton(b);
  return loose ? Agreement.crossLoose : Agreement.none;
}

/** Most edits that may stand between parts of two roles, by the length of the longer one. */
export function editLimitOf(length: number, roleA: number, roleB: number): number {
  return isJoined(roleA) || isJoined(roleB) ? joinedEditLimit(length, roleA, roleB) : editLimit(length);
}

function joinedEditLimit(length: number, roleA: number, roleB: number): number {
  if (length < JOINED_FUZZY_LENGTH_MIN) return 0;
  if (!isJoined(roleA) || !isJoined(roleB)) {
    const compound = roleA === Role.syllables || roleB === Role.syllables;
    return compound && length >= COMPOUND_TWO_EDITS_LENGTH_MIN ? 2 : 1;
  }
  // Joined against joined: the parts speak for themselves, unless they are syllables (Korean, Chinese).
  if (roleA === Role.joined || roleB === Role.joined) return 0;
  return roleA === Role.threeSyllables && roleB === Role.threeSyllables && length >= JOINED_TWO_EDITS_LENGTH_MIN
    ? 2
    : 1;
}

function editAgreement(A: PartTable, a: number, B: PartTable, b: number, sameSkeleton: boolean): number {
  const lengthA = A.length(a);
  const lengthB = B.length(b);
  const longer = Math.max(lengthA, lengthB);
  const joined = isJoined(A.role(a)) || isJoined(B.role(b));
  let limit = editLimitOf(longer, A.role(a), B.role(b));
  const spelling = sameSkeleton && !joined && longer >= 5;
  if (!spelling && !shareAnEnd(A, a, B, b)) return Agreement.none;
  if (spelling && longer >= THREE_EDITS_LENGTH_MIN) limit = 3;
  else if (spelling) limit = 2;
  // Without vowels three letters are a whole name: one other letter is another name.
  const consonantsMin = joined ? CONSONANTS_JOINED_FUZZY_LENGTH_MIN : CONSONANTS_FUZZY_LENGTH_MIN;
  if (longer < consonantsMin && A.writing(a) === Writing.vowelless && B.writing(b) === Writing.vowelless) {
    return Agreement.none;
  }
  if (limit === 0 || bitCount(A.mask(a) ^ B.mask(b)) > 2 * limit) return Agreement.none;
  const distance = editDistance(A.bytes, A.start(a), lengthA, B.bytes, B.start(b), lengthB, limit);
  if (distance > limit) return Agreement.none;
  // The family name of three syllables stands first: Ri Tong-ho is not Kim Tong-ho.
  const whole = A.role(a) === Role.threeSyllables && B.role(b) === Role.threeSyllables;
  if (whole && distance > 1 && !beginAlike(A, a, B, b)) return Agreement.none;
  if (A.group(a) !== 0 && B.group(b) !== 0) return distance === 1 ? Agreement.otherName : Agreement.none;
  if (spelling) return Agreement.spelling;
  if (distance === 1) {
    return longer >= 7 ? Agreement.edit1Long : longer >= 5 ? Agreement.edit1Middle : Agreement.edit1Short;
  }
  return longer >= 9 ? Agreement.edit2Long : Agreement.edit2Middle;
}

/** Agreement (or a known contradiction: `none`) by knowledge; -1 when knowledge says nothing. */
function knownAgreement(A: PartTable, a: number, B: PartTable, b: number): number {
  if (!A.isKnown(a) || !B.isKnown(b)) return -1;
  if (A.group(a) !== 0 && A.group(a) === B.group(b)) return Agreement.variant;
  if (A.number(a) >= 0 && B.number(b) >= 0) return A.number(a) === B.number(b) ? Agreement.variant : Agreement.none;
  if (A.territory(a) !== 0 && B.territory(b) !== 0) {
    if (A.territory(a) === B.territory(b)) return Agreement.variant;
  }
  if (A.legal(a) !== 0 && B.legal(b) !== 0) {
    if (A.legal(a) === B.legal(b)) return Agreement.variant;
    return A.legalFamily(a) === B.legalFamily(b) ? Agreement.legalRelated : Agreement.none;
  }
  if (A.concept(a) !== 0 && A.concept(a) === B.concept(b)) return Agreement.variant;
  for (let i = 0; i < NICKS_MAX; i++) {
    const nick = A.nick(a, i);
    if (nick === 0) break;
    for (let j = 0; j < NICKS_MAX; j++) if (B.nick(b, j) === nick) return Agreement.nickname;
  }
  return -1;
}

function initialAgreement(A: PartTable, a: number, B: PartTable, b: number, roleA: number, roleB: number): number {
  if (A.bytes[A.start(a)] !== B.bytes[B.start(b)]) return Agreement.none;
  return takesInitial(roleA) && takesInitial(roleB) ? Agreement.initial : Agreement.none;
}

function takesInitial(role: number): boolean {
  return role === Role.initial || role === Role.personCore || role === Role.personCommon || role === Role.patronymic;
}

export function allowsMisspelling(role: number): boolean {
  return (
    role === Role.personCore ||
    role === Role.personCommon ||
    role === Role.orgCore ||
    role === Role.generic ||
    role === Role.territory ||
    role === Role.patronymic ||
    role === Role.compound ||
    role === Role.kunya ||
    isJoined(role)
  );
}

function shareAnEnd(A: PartTable, a: number, B: PartTable, b: number): boolean {
  const startA = A.start(a);
  const startB = B.start(b);
  if (A.bytes[startA] === B.bytes[startB]) return true;
  const endA = startA + A.length(a);
  const endB = startB + B.length(b);
  return A.bytes[endA - 1] === B.bytes[endB - 1] && A.bytes[endA - 2] === B.bytes[endB - 2];
}

function beginAlike(A: PartTable, a: number, B: PartTable, b: number): boolean {
  const startA = A.start(a);
  const startB = B.start(b);
  return A.bytes[startA] === B.bytes[startB] && A.bytes[startA + 1] === B.bytes[startB + 1];
}

function sameText(A: PartTable, a: number, B: PartTable, b: number, length: number): boolean {
  const startA = A.start(a);
  const startB = B.start(b);
  for (let i = 0; i < length; i++) if (A.bytes[startA + i] !== B.bytes[startB + i]) return false;
  return true;
}

export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
