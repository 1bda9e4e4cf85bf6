import type { Draw } from '../random.ts';
import type { PartKind } from './culture.ts';
import type { Person, PersonPart } from './person.ts';
import { withoutDiacritics } from './text.ts';

/** In what way a record writes a name that differs from its usual Latin form. */
export type Manner =
  | 'exact'
  | 'script'
  | 'transliteration'
  | 'order'
  | 'comma'
  | 'nickname'
  | 'diacritics'
  | 'typo'
  | 'initial'
  | 'missing-part'
  | 'joined'
  | 'capitals';

/** A name as a record holds it: whole, and in the three columns of a register. */
export interface WrittenName {
  readonly full: string;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
}

interface Spelled {
  readonly kind: PartKind;
  readonly text: string;
}

const firstKinds: readonly PartKind[] = ['given'];
const lastKinds: readonly PartKind[] = ['family', 'maternal'];

/** The name in the person's own script. */
export function nativeName(person: Person): WrittenName {
  const spelled = inOrder(person.parts, person.culture.nativeOrder).map(({ kind, name }) => ({
    kind,
    text: name.native,
  }));
  return written(spelled, person.culture.separator);
}

/** The name in its usual Latin form. */
export function latinName(person: Person): WrittenName {
  return written(usual(person), ' ');
}

/** The name in Latin letters, each part in a spelling of its own choice. */
export function respelledName(person: Person, draw: Draw): WrittenName {
  return written(respell(person, draw), ' ');
}

/** The ways of writing that change this person's name at all. */
export function mannersOf(person: Person): readonly Manner[] {
  const latin = latinName(person).full;
  const manners: Manner[] = ['exact', 'order', 'comma', 'typo', 'capitals'];
  if (person.culture.script !== 'Latn') manners.push('script');
  if (person.parts.some(({ name }) => name.latin.length > 1)) manners.push('transliteration');
  if (person.parts.some(({ kind, name }) => kind === 'given' && name.nicknames.length > 0)) manners.push('nickname');
  if (withoutDiacritics(latin) !== latin) manners.push('diacritics');
  if (canLosePart(person)) manners.push('missing-part');
  if (person.culture.syllables !== true && person.parts.some(({ kind }) => kind === 'given')) manners.push('initial');
  if (/[ -]/u.test(person.parts.map(({ name }) => name.latin[0]).join(''))) manners.push('joined');
  return manners;
}

/** The person's name as a record writes it that has all of the given manners, one after the other. */
export function writeName(person: Person, manners: readonly Manner[], draw: Draw): WrittenName {
  if (manners.includes('script')) return nativeName(person);
  let spelled = manners.includes('transliteration') ? respell(person, draw) : usual(person);
  if (manners.includes('nickname')) spelled = nicknamed(person, spelled, draw);
  if (manners.includes('missing-part') && canLosePart(person))
    spelled = spelled.filter(({ kind }) => !isOptional(kind));
  if (manners.includes('initial')) spelled = spelled.map(initial);
  if (manners.includes('joined')) spelled = spelled.map(joined);
  if (manners.includes('diacritics')) spelled = mapText(spelled, withoutDiacritics);
  if (manners.includes('typo')) spelled = mistyped(spelled, draw);
  if (manners.includes('capitals')) spelled = mapText(spelled, (text) => text.toUpperCase());
  if (manners.includes('comma')) return comma(spelled);
  return written(manners.includes('order') ? turned(spelled) : spelled, ' ');
}

function isOptional(kind: PartKind): boolean {
  return !firstKinds.includes(kind) && kind !== 'family';
}

/** A name of one part alone is no spelling of a name any more: two must remain. */
function canLosePart(person: Person): boolean {
  const kept = person.parts.filter(({ kind }) => !isOptional(kind)).length;
  return kept >= 2 && kept < person.parts.length;
}

function inOrder(parts: readonly PersonPart[], order: readonly PartKind[]): readonly PersonPart[] {
  return order.flatMap((kind) => parts.filter((part) => part.kind === kind));
}

function usual(person: Person): readonly Spelled[] {
  return inOrder(person.parts, person.culture.latinOrder).map(({ kind, name }) => ({ kind, text: name.latin[0] }));
}

const OTHER_SPELLING_SHARE = 0.75;

function respell(person: Person, draw: Draw): readonly Spelled[] {
  return inOrder(person.parts, person.culture.latinOrder).map(({ kind, name }) => {
    const [first, ...others] = name.latin;
    const other = others.length > 0 && draw.chance(OTHER_SPELLING_SHARE) ? draw.pick(others) : first;
    return { kind, text: other };
  });
}

function nicknamed(person: Person, spelled: readonly Spelled[], draw: Draw): readonly Spelled[] {
  const nicknames = person.parts.find(({ kind }) => kind === 'given')?.name.nicknames ?? [];
  if (nicknames.length === 0) return spelled;
  const nickname = draw.pick(nicknames);
  return spelled.map((part) => (part.kind === 'given' ? { ...part, text: nickname } : part));
}

function mapText(spelled: readonly Spelled[], change: (text: string) => string): readonly Spelled[] {
  return spelled.map(({ kind, text }) => ({ kind, text: change(text) }));
}

function initial({ kind, text }: Spelled): Spelled {
  return lastKinds.includes(kind) ? { kind, text } : { kind, text: `${text.charAt(0)}.` };
}

function joined({ kind, text }: Spelled): Spelled {
  const together = text.replaceAll(/[ -]/gu, '').toLowerCase();
  return { kind, text: together.charAt(0).toUpperCase() + together.slice(1) };
}

function turned(spelled: readonly Spelled[]): readonly Spelled[] {
  const last = spelled.filter(({ kind }) => lastKinds.includes(kind));
  const rest = spelled.filter(({ kind }) => !lastKinds.includes(kind));
  const lastComesFirst = spelled[0] !== undefined && lastKinds.includes(spelled[0].kind);
  return lastComesFirst ? [...rest, ...last] : [...last, ...rest];
}

function comma(spelled: readonly Spelled[]): WrittenName {
  const name = written(spelled, ' ');
  const rest = spelled.filter(({ kind }) => !lastKinds.includes(kind)).map(({ text }) => text);
  return name.last === '' || rest.length === 0 ? name : { ...name, full: `${name.last}, ${rest.join(' ')}` };
}

const vowels = ['a', 'e', 'i', 'o', 'u'];
const MISTYPED_LENGTH_MIN = 5;

/** One slip of the hand in the longest part: two neighbours swapped, a letter doubled, a letter lost, a vowel wrong. */
function mistyped(spelled: readonly Spelled[], draw: Draw): readonly Spelled[] {
  const longest = spelled.reduce(
    (best, part, at) => (part.text.length > (spelled[best]?.text.length ?? 0) ? at : best),
    0,
  );
  return spelled.map((part, at) => (at === longest ? { ...part, text: slip(part.text, draw) } : part));
}

/** The text with one slip of the hand; short text stays as it is. */
export function slip(text: string, draw: Draw): string {
  if (text.length < MISTYPED_LENGTH_MIN) return text;
  const at = draw.between(1, text.length - 3);
  const [before, letter, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
  const slipped = draw.pick(['swap', 'double', 'drop', 'vowel']);
  if (slipped === 'swap' && letter !== next) return before + next + letter + after;
  if (slipped === 'double') return before + letter + letter + next + after;
  if (slipped === 'drop') return before + next + after;
  const vowel = text.slice(1).search(/[aeiou]/u) + 1;
  if (vowel === 0) return before + next + after;
  const wrong = draw.pick(vowels.filter((one) => one !== text.charAt(vowel)));
  return text.slice(0, vowel) + wrong + text.slice(vowel + 1);
}

function written(spelled: readonly Spelled[], separator: string): WrittenName {
  const column = (matches: (kind: PartKind) => boolean): string =>
    spelled
      .filter(({ kind }) => matches(kind))
      .map(({ text }) => text)
      .join(' ');
  return {
    full: spelled.map(({ text }) => text).join(separator),
    first: column((kind) => firstKinds.includes(kind)),
    middle: column(isMiddle),
    last: column((kind) => lastKinds.includes(kind)),
  };
}

function isMiddle(kind: PartKind): boolean {
  return !firstKinds.includes(kind) && !lastKinds.includes(kind);
}
