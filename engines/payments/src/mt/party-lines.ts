import type { Mutable } from '../mutable.ts';
import type { Address, Party, PartyId } from '../payment.ts';
import { compactDay } from '../values/calendar-date.ts';
import { isCountryCode } from '../values/identifiers.ts';
import { ID_TYPES } from '../iso20022/party-fields.ts';

/** What the lines of a party field say; the caller adds role and place. */
export type PartyLines = Partial<
  Mutable<Pick<Party, 'name' | 'truncated' | 'country' | 'birthDate' | 'birthPlace'>>
> & {
  ids: PartyId[];
  address?: Address;
};

/** The longest line; a name that fills its last line may have been cut. */
const LINE_MAX_CHARACTERS = 35;

/**
 * A name, with the mark `+` that says it was cut.
 *
 * @param lines the lines that the name was written on.
 * @param usedCharacters how much of each line a number such as `1/` takes.
 */
function nameOf(lines: readonly string[], usedCharacters = 0): { name?: string; truncated?: boolean } {
  const room = LINE_MAX_CHARACTERS - usedCharacters;
  const joined = joinLines(lines, room);
  const name = joined.replace(/\s*\+$/, '').trim();
  if (name === '') return {};
  // One short of full: the cut may have fallen behind a space, which is gone.
  const isCut = joined.endsWith('+') || (lines.at(-1) ?? '').length >= room - 1;
  return isCut ? { name, truncated: true } : { name };
}

/**
 * Joins lines into one text. A line that is full was cut by counting, in the middle of a word or before a space, so
 * the next goes on without a space of ours; a shorter one was broken between words.
 */
function joinLines(lines: readonly string[], room: number = LINE_MAX_CHARACTERS): string {
  let joined = '';
  for (const line of lines) joined += line.length >= room ? line : `${line} `;
  return joined.replace(/\s+/g, ' ').trim();
}

const LEGAL_FORM =
  /^(?:(?:AND|&)?\s*(?:CO|COMPANY)\b|(?:THE\s+)?(?:LTD|LIMITED|LLC|LLP|INC|CORP|CORPORATION|PLC|GMBH|AG|KG|SA|SAS|SARL|SRL|SPA|NV|BV|AS|ASA|AB|OY|OYJ|APS|DOO|EOOD|OOD|JSC|OJSC|PJSC|OOO|ZAO|OAO|PAO|FZE|FZC|FZCO|DMCC|PTE|PVT|PTY|SDN|BHD|KK|SE|EIRL|LTDA|SP|ZOO)\b)[\sA-Z.,()/&-]*$/i;

/**
 * How many of the first lines are the name. The format does not say; a second line belongs to the name when it is
 * only a legal form, when it repeats the first, or when the first fills its line and the second has no digit.
 */
function nameLineCount(lines: readonly string[]): number {
  const [first = '', second] = lines;
  if (second === undefined) return lines.length;
  const plain = second.replaceAll('.', '');
  const continues =
    LEGAL_FORM.test(plain) ||
    (first.length >= LINE_MAX_CHARACTERS - 1 && lines.length > 2 && !/\d/.test(second)) ||
    /(?:&|-|\bAND|\bOF|\bDE|\bFOR|\bAL)$/i.test(first);
  return continues ? 2 : 1;
}

/** Name and address in up to four free lines: 50K, 50H, 59, and option D of agents. */
export function readFreeLines(lines: readonly string[]): PartyLines {
  const filled = lines.filter((line) => line.trim() !== '');
  const count = nameLineCount(filled);
  const rest = filled.slice(count).map((line) => line.trim());
  const party: PartyLines = { ids: [], ...nameOf(filled.slice(0, count)) };
  if (rest.length > 0) party.address = { lines: rest };
  return party;
}

/** A line of a structured party: `1/name`. */
const NUMBERED = /^([1-8])\/(.*)$/;

/** What the number takes of a line: `1/`. */
const NUMBER_CHARACTERS = 2;

/** Whether the lines are numbered, as options F are. */
export function isNumbered(lines: readonly string[]): boolean {
  return lines.some((line) => NUMBERED.test(line));
}

/**
 * Numbered lines of 50F and 59F: 1 name, 2 street, 3 country and town, 4 date of birth, 5 place of birth, 6 customer
 * number, 7 national number, 8 continuation of the number before. A number may repeat to go on.
 */
export function readNumberedLines(lines: readonly string[]): PartyLines {
  const parts = new Map<string, string[]>();
  let current = '1';
  for (const line of lines) {
    const match = NUMBERED.exec(line);
    if (match !== null) current = match[1] ?? current;
    const value = (match === null ? line : (match[2] ?? '')).trimEnd();
    if (value.trim() !== '') parts.set(current, [...(parts.get(current) ?? []), value]);
  }
  const of = (number: string): readonly string[] => parts.get(number) ?? [];
  const party: PartyLines = { ids: numberIds(of('6'), of('7'), of('8')), ...nameOf(of('1'), NUMBER_CHARACTERS) };
  const address = structuredAddress(of('2'), of('3'));
  if (address !== undefined) party.address = address;
  if (address?.country !== undefined) party.country = address.country;
  const birthDate = compactDay(of('4')[0] ?? '');
  if (birthDate !== undefined) party.birthDate = birthDate;
  const birthPlace = of('5')[0];
  if (birthPlace !== undefined) party.birthPlace = birthPlace.split('/').toReversed().join(', ');
  return party;
}

function structuredAddress(street: readonly string[], place: readonly string[]): Address | undefined {
  if (street.length === 0 && place.length === 0) return undefined;
  const [country = '', ...towns] = (place[0] ?? '').split('/');
  const hasCountry = isCountryCode(country.trim());
  const town = joinLines([hasCountry ? towns.join('/') : (place[0] ?? ''), ...place.slice(1)]);
  return {
    ...(hasCountry ? { country: country.trim() } : {}),
    ...(town === '' ? {} : { town }),
    ...(street.length === 0 ? {} : { street: joinLines(street, LINE_MAX_CHARACTERS - NUMBER_CHARACTERS) }),
    lines: [],
  };
}

/** `6/CC/issuer/number` and `7/CC/number`, the number going on in 8. */
function numberIds(customer: readonly string[], national: readonly string[], more: readonly string[]): PartyId[] {
  const ids: PartyId[] = [];
  if (customer.length > 0) ids.push(codedId('CUST', customer.join(''), more));
  if (national.length > 0) ids.push(codedId('NIDN', national.join(''), customer.length > 0 ? [] : more));
  return ids;
}

/** An identifier after its code: country, for some an issuer, then the number. */
function codedId(code: string, text: string, more: readonly string[] = []): PartyId {
  const [country = '', ...rest] = text.split('/');
  const hasCountry = isCountryCode(country);
  const value = (hasCountry ? (rest.at(-1) ?? '') : text) + more.join('');
  return { type: ID_TYPES.get(code) ?? 'other', value, ...(hasCountry ? { country } : {}), scheme: code };
}

/** The first line of 50F when it is no account: `CCPT/DE/L01X00T47`. */
export function readCodedId(line: string): PartyId | undefined {
  const match = /^([A-Z]{4})\/(.+)$/.exec(line);
  const code = match?.[1] ?? '';
  return ID_TYPES.has(code) ? codedId(code, match?.[2] ?? '') : undefined;
}
