import {
  compoundPart,
  genericPart,
  legalPart,
  numberPart,
  personPart,
  plainPart,
  territoryPart,
} from '../part/describe.ts';
import type { PartInfo } from '../part/part-table.ts';
import { isSubstantial, Role } from '../part/roles.ts';
import {
  isFiller,
  isVesselPrefix,
  isKunya,
  isParticle,
  isPatronymic,
  isTitle,
  legalFormAt,
  nickNameGroup,
  numberAt,
  splitCompound,
  territory,
  wordConcept,
} from '../part/words.ts';
import type { NameKind } from '../types.ts';
import { type NamePart, pairsOf, SYLLABLE_LETTERS_MAX, triplesOf } from './joins.ts';
import { NAME_PARTS_MAX, type Piece, pieceOf, splitPieces } from './pieces.ts';

/** How a name is read: as a person's, or as that of an organisation, vessel or aircraft. */
export type Reading = 'person' | 'thing';

/** A name ready to be compared. `pairs[i]` joins parts i and i+1, `triples[i]` parts i to i+2; undefined where joining makes no sense. */
export interface PreparedName {
  readonly reading: Reading;
  readonly parts: readonly NamePart[];
  readonly pairs: readonly (PartInfo | undefined)[];
  readonly triples: readonly (PartInfo | undefined)[];
}

export function prepareName(name: string, reading: Reading): PreparedName {
  const parts =
    reading === 'person'
      ? personParts(splitPieces(naturalOrder(name)))
      : thingParts(joinSingleLetters(splitPieces(withoutAcronym(name))));
  return { reading, parts, pairs: pairsOf(parts), triples: triplesOf(parts) };
}

const BOTH: readonly Reading[] = ['person', 'thing'];
const PERSON: readonly Reading[] = ['person'];
const THING: readonly Reading[] = ['thing'];

const FAMILY_WORDS_MAX = 4;

/** `LAST, First Middle` as `First Middle LAST`. */
function naturalOrder(name: string): string {
  const comma = name.indexOf(',');
  if (comma < 0 || name.indexOf(',', comma + 1) >= 0) return name;
  const family = name.slice(0, comma).trim();
  const given = name.slice(comma + 1).trim();
  if (family.split(/\s+/).length > FAMILY_WORDS_MAX || family === '' || given === '') return name;
  return /^(?:jr|sr|ii|iii|iv)\.?$/i.test(given) ? name : `${given} ${family}`;
}

const ACRONYM = /(?:\(\s*[A-Z]{2,6}\s*\)|\/\s*[A-Z]{2,6})\s*$/;

/** A name without the abbreviation of itself that lists put behind it: `HAQQANI NETWORK (HQN)`. */
function withoutAcronym(name: string): string {
  if (!name.includes('(') && !name.includes('/')) return name;
  const rest = name.replace(ACRONYM, '').trim();
  return /\p{L}.*\s.*\p{L}/u.test(rest) ? rest : name;
}

/** The readings of a name of a kind. A name of unknown kind is read both ways unless it says itself that it is no person's. */
export function readingsOf(kind: NameKind, name: string): readonly Reading[] {
  if (kind === 'person') return PERSON;
  if (kind !== 'any') return THING;
  const tokens = joinSingleLetters(splitPieces(name)).map((piece) => piece.token);
  const speaksOfThing = tokens.some(
    (token, i) => legalFormAt(tokens, i) !== undefined || wordConcept(token) !== 0 || /\d/.test(token),
  );
  return speaksOfThing ? THING : BOTH;
}

/** A piece, and for half of a compound name which half it is and the word that it was part of. */
interface NamePiece extends Piece {
  readonly canonical?: string;
  readonly whole?: string;
}

const COMPOUND_HALVES = new Set(['abd', 'allah', 'din']);

/** A compound name in its halves, so that it does not matter whether it is written as one word or as several. */
function splitPiece(piece: Piece): NamePiece[] {
  if (isInitials(piece)) return Array.from(piece.token, (token) => ({ ...piece, token }));
  const halves = splitCompound(piece.token);
  const whole = halves.length > 1 ? piece.token : undefined;
  return halves.map((half) => ({
    ...piece,
    token: whole === undefined ? piece.token : half,
    ...(whole === undefined ? {} : { whole }),
    ...(COMPOUND_HALVES.has(half) ? { canonical: half } : {}),
  }));
}

const INITIALS = /^[BCDFGHJKLMNPQRSTVWXZ]{2}$/;
const NOT_INITIALS = new Set(['ng', 'st', 'mc', 'sk', 'md']);

/** JC for Jean-Claude: two capitals that nobody could say as a word. */
function isInitials({ shown, token }: Piece): boolean {
  return INITIALS.test(shown) && !NOT_INITIALS.has(token) && !isTitle(token) && !isParticle(token);
}

function pieceAsParts(piece: Piece): readonly NamePart[] {
  return splitPiece(piece).map((half) => ({
    ...personPartOf(half),
    shown: half.shown,
    signs: half.signs,
    ...(half.whole === undefined ? {} : { whole: half.whole }),
  }));
}

function personParts(pieces: readonly Piece[]): NamePart[] {
  const parts = pieces.flatMap((piece) => (piece.inPerson ??= pieceAsParts(piece))).slice(0, NAME_PARTS_MAX);
  const tokens = parts.map((part) => part.text);
  markTitles(parts);
  markLastParticle(parts);
  markFirstParticle(parts);
  markSyllables(parts);
  markWholeCompounds(parts);
  keepLonePatronymics(parts);
  for (let i = 1; i < parts.length; i++) {
    // A legal form behind a person's name is a disguise, not a part of it.
    const form = legalFormAt(tokens, i);
    if (!form || i + form.length !== parts.length || tokens[i]!.length < 3) continue;
    for (let j = i; j < parts.length; j++) parts[j] = { ...parts[j]!, role: Role.title };
  }
  return withSomethingSubstantial(parts);
}

/** Bin, bint, ould as they read without vowels. */
const VOWELLESS_PARTICLES = new Set(['bn', 'bnt', 'wld', 'uld']);
const ALWAYS_TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'jr', 'sr', 'phd', 'esq']);

/** A particle leads to what follows; at the end of a name it is a name (Kim Jong Il). */
function markLastParticle(parts: NamePart[]): void {
  const last = parts.at(-1);
  if (last?.role !== Role.particle || parts.length < 2) return;
  parts[parts.length - 1] = { ...personPart(last.text, last.vowelless), shown: last.shown };
}

/** Before a single other part, a particle that is also a given name is that (Ben Netanyahu). */
function markFirstParticle(parts: NamePart[]): void {
  const first = parts[0];
  if (parts.length !== 2 || first?.role !== Role.particle || nickNameGroup(first.text).length === 0) return;
  parts[0] = { ...personPart(first.text, first.vowelless), shown: first.shown };
}

/** A lone vowel or `il` among short parts is a syllable of its own (Cho Il U), no initial and no article. */
function markSyllables(parts: NamePart[]): void {
  if (parts.length !== 3 || parts.some((part) => part.text.length > SYLLABLE_LETTERS_MAX)) return;
  for (const [i, part] of parts.entries()) {
    const vowel = part.role === Role.initial && 'aeiou'.includes(part.text);
    if (!vowel && part.text !== 'il') continue;
    parts[i] = { ...plainPart(part.text, Role.personCore), shown: part.shown };
  }
}

/** Words of address before a name are no part of it; behind or within it they may be (Elshafee El Sheikh). */
function markTitles(parts: NamePart[]): void {
  for (const [i, part] of parts.entries()) {
    if (i > 0 && ALWAYS_TITLES.has(part.text)) parts[i] = { ...plainPart(part.text, Role.title), shown: part.shown };
    else if (i > 0 && i + 1 < parts.length && isTitle(part.text, part.vowelless))
      parts[i] = { ...plainPart(part.text, Role.kunya), shown: part.shown };
  }
  for (const [i, part] of parts.entries()) {
    if (part.role === Role.initial) continue;
    if (!isTitle(part.text, part.vowelless)) {
      if (part.role === Role.particle) continue;
      return;
    }
    if (i + 1 < parts.length) parts[i] = { ...plainPart(part.text, Role.title), shown: part.shown };
  }
}

function personPartOf(piece: NamePiece): PartInfo {
  const { token, vowelless } = piece;
  if (token.length === 1) return plainPart(token, Role.initial);
  if (isParticle(token) || (vowelless && VOWELLESS_PARTICLES.has(token))) return plainPart(token, Role.particle);
  if (isKunya(token)) return plainPart(token, Role.kunya);
  if (piece.canonical !== undefined) return compoundPart(token, piece.canonical, vowelless);
  const part = personPart(token, vowelless);
  return part.group === 0 && isPatronymic(token) ? { ...part, role: Role.patronymic } : part;
}

/** Where a name has not two other parts, what looks like a patronymic is its family name (Abramovich). */
function keepLonePatronymics(parts: NamePart[]): void {
  if (parts.filter((part) => isSubstantial(part.role)).length >= 2) return;
  for (const [i, part] of parts.entries()) {
    if (part.role === Role.patronymic) parts[i] = { ...part, role: Role.personCore };
  }
}

/** Abd Allah has no other half that tells him from others: then Allah is it. */
function markWholeCompounds(parts: NamePart[]): void {
  for (const [i, part] of parts.entries()) {
    const head = parts[i - 1];
    if (part.role !== Role.compound || head?.role !== Role.compound || !head.text.startsWith('abd')) continue;
    if (part.text.startsWith('abd')) continue;
    parts[i] = { ...part, role: Role.personCommon };
  }
}

/** A name of nothing but titles or particles (Haji, El) is still a name: then they count. */
function withSomethingSubstantial(parts: NamePart[]): NamePart[] {
  if (parts.some((part) => isSubstantial(part.role))) return parts;
  return parts.map((part) =>
    part.role === Role.initial ? part : { ...personPart(part.text, part.vowelless), shown: part.shown },
  );
}

function thingParts(pieces: readonly Piece[]): NamePart[] {
  const tokens = pieces.map((piece) => piece.token);
  const parts: NamePart[] = [];
  for (let i = 0; i < pieces.length; ) {
    const { part, length } = thingPartAt(pieces, tokens, i);
    parts.push({ ...part, shown: shownText(pieces, i, length) });
    i += length;
  }
  return promoteWhenNothingElse(parts);
}

function thingPartAt(
  pieces: readonly Piece[],
  tokens: readonly string[],
  i: number,
): { part: PartInfo; length: number } {
  const text = (length: number): string => tokens.slice(i, i + length).join('');
  if (i === 0 && tokens.length > 1 && isVesselPrefix(tokens[0]!))
    return { part: plainPart(tokens[0]!, Role.filler), length: 1 };
  if (pieces[i]!.vowelless && isFiller(tokens[i]!))
    return { part: plainPart(tokens[i]!, Role.filler, true), length: 1 };
  // `II` is some country's legal form, but nearly always the second of a series.
  const roman = i > 0 && /^(?:i[ivx]+|[vx][ivx]*)$/.test(tokens[i]!);
  const form = roman ? undefined : legalFormAt(tokens, i);
  if (form) return { part: legalPart(text(form.length), form.form, form.group), length: form.length };
  const place = territory(tokens, i);
  if (place) return { part: territoryPart(text(place.length), place.code), length: place.length };
  const single = roman && tokens[i]!.length === 1 ? { value: tokens[i] === 'v' ? 5 : 10, length: 1 } : undefined;
  const number = single ?? numberAt(tokens, i);
  if (number) return { part: numberPart(text(number.length), number.value), length: number.length };
  return { part: (pieces[i]!.inThing ??= thingPartOf(pieces[i]!)), length: 1 };
}

function shownText(pieces: readonly Piece[], from: number, length: number): string {
  const texts: string[] = [];
  for (let i = from; i < from + length; i++) if (texts.at(-1) !== pieces[i]!.shown) texts.push(pieces[i]!.shown);
  return texts.join(' ');
}

function thingPartOf(piece: Piece): PartInfo {
  const { token, vowelless } = piece;
  if (/\d/.test(token)) return numberPart(token, undefined);
  if (isFiller(token)) return plainPart(token, Role.filler);
  const concept = wordConcept(token);
  return concept === 0 ? plainPart(token, Role.orgCore, vowelless) : genericPart(token, concept, vowelless);
}

/** Where all words are generic (Central Bank, Bank of China), these are the name. */
function promoteWhenNothingElse(parts: NamePart[]): NamePart[] {
  if (parts.some((part) => part.role === Role.orgCore)) return parts;
  const promote = (roles: readonly number[]): NamePart[] =>
    parts.map((part) => (roles.includes(part.role) ? { ...part, role: Role.orgCore } : part));
  if (parts.some((part) => part.role === Role.generic || part.role === Role.territory)) {
    return promote([Role.generic, Role.territory]);
  }
  if (parts.some((part) => part.role === Role.number)) return promote([Role.number]);
  return promote([Role.legal, Role.filler]);
}

/** `S.A.R.L.`, `o. O. O.`: single letters in a row are one abbreviation. */
function joinSingleLetters(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(isSingleLetter)) return pieces;
  const joined: Piece[] = [];
  let run: Piece[] = [];
  const flush = (): void => {
    // `V L.P.`: a Roman numeral before a legal form is not part of it.
    const [head] = run;
    if (head && run.length > 1 && 'ivx'.includes(head.token)) {
      const rest = run
        .slice(1)
        .map((piece) => piece.token)
        .join('');
      if (legalFormAt([rest], 0) !== undefined) joined.push(run.shift()!);
    }
    if (run.length > 0) {
      const shown = run.map((piece) => piece.shown).join('.');
      const token = run.map((piece) => piece.token).join('');
      joined.push(pieceOf(shown, token, run[0]!.vowelless, false));
    }
    run = [];
  };
  for (const piece of pieces) {
    if (isSingleLetter(piece)) run.push(piece);
    else {
      flush();
      joined.push(piece);
    }
  }
  flush();
  return joined;
}

function isSingleLetter({ token }: Piece): boolean {
  return token.length === 1 && /[a-z]/.test(token);
}
