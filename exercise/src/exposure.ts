import {
  type DecoyKind,
  decoyKinds,
  type FirmDecoyKind,
  firmDecoyKinds,
  firmManners,
  personManners,
  registeredBirth,
} from './proportions.ts';
import { Draw } from './random.ts';
import { type Birth, isoDate } from './world/birth.ts';
import { type Firm, type FirmManner, firmMannersOf, latinFirmName, writeFirmName } from './world/firm.ts';
import { firmRegions } from './world/firm-region.ts';
import { nameParts, type Person } from './world/person.ts';
import { latinName, type Manner, mannersOf, writeName, type WrittenName } from './world/person-name.ts';

/** Whether a record is about a listed entity, about somebody like it, or has nothing to do with a list. */
export type Standing =
  | { readonly kind: 'clean' }
  | { readonly kind: 'match' }
  | { readonly kind: 'decoy'; readonly of: DecoyKind | FirmDecoyKind };

/** A person as a register or a payer writes them down. */
export interface PersonRecord {
  readonly person: Person;
  readonly name: WrittenName;
  /** `1974-03-09`, `1974` or nothing. */
  readonly birthDate?: string;
  readonly manner: Manner;
  readonly birthKnown: 'exact' | 'year' | 'swapped' | 'none';
}

/** A firm as a payer writes it down. */
export interface FirmRecord {
  readonly firm: Firm;
  readonly name: string;
  readonly manner: FirmManner;
}

/**
 * Writes a person down with the habits of a register. The same habits hold for everyone, listed or not. Where the record may
 * carry Latin letters only, `latinOnly` replaces the own script by another transliteration.
 */
export function recordPerson(person: Person, draw: Draw, latinOnly: boolean): PersonRecord {
  const drawn = draw.share(personManners);
  const wanted = drawn === 'script' && latinOnly ? 'transliteration' : drawn;
  const possible = mannersOf(person).includes(wanted) ? wanted : 'exact';
  const name = writeName(person, [possible], draw);
  const birthKnown = draw.share(registeredBirth);
  const birthDate = registeredBirthDate(person.birth, birthKnown);
  return {
    person,
    name,
    ...(birthDate === undefined ? {} : { birthDate }),
    manner: name.full === latinName(person).full ? 'exact' : possible,
    birthKnown,
  };
}

function registeredBirthDate(birth: Birth, known: PersonRecord['birthKnown']): string | undefined {
  if (known === 'none') return undefined;
  if (known === 'year') return String(birth.year);
  const swappable = known === 'swapped' && birth.day <= 12;
  return isoDate(swappable ? { ...birth, month: birth.day, day: birth.month } : birth);
}

/** Writes a firm down as payers do. */
export function recordFirm(firm: Firm, draw: Draw): FirmRecord {
  const drawn = draw.share(firmManners);
  const possible = firmMannersOf(firm).includes(drawn) ? drawn : 'exact';
  const name = writeFirmName(firm, [possible], draw);
  return { firm, name, manner: name === latinFirmName(firm) ? 'exact' : possible };
}

const BIRTH_YEARS_APART_MIN = 4;
const BIRTH_YEARS_APART_MAX = 25;

/** Somebody else who looks like the given person on paper. Their papers, home and birthday are their own. */
function personLike(person: Person, draw: Draw): { readonly person: Person; readonly of: DecoyKind } {
  const of = draw.share(decoyKinds);
  const other = somebodyElse(person, draw);
  return { person: { ...other, parts: partsLike(person, other, of) }, of };
}

function somebodyElse(person: Person, draw: Draw): Person {
  const apart = draw.between(BIRTH_YEARS_APART_MIN, BIRTH_YEARS_APART_MAX);
  const year = person.birth.year + (person.birth.year + apart > 2006 || draw.chance(0.5) ? -apart : apart);
  const birth: Birth = { year, month: draw.between(1, 12), day: draw.between(1, 28) };
  const home = draw.share(person.culture.homes);
  return {
    ...person,
    parts: nameParts(draw, person.culture, person.gender),
    birth,
    birthPlace: draw.pick(home.cities),
    nationality: home.country,
    passport: { number: draw.digits(9), country: home.country },
    nationalId: { number: draw.digits(11), country: home.country },
  };
}

const given = (parts: Person['parts']): Person['parts'] => parts.filter(({ kind }) => kind === 'given');
const notGiven = (parts: Person['parts']): Person['parts'] => parts.filter(({ kind }) => kind !== 'given');

function partsLike(person: Person, other: Person, of: DecoyKind): Person['parts'] {
  if (of === 'same-given') return [...given(person.parts), ...notGiven(other.parts)];
  if (of === 'same-family') return [...given(other.parts), ...notGiven(person.parts)];
  if (of !== 'partial-name') return person.parts;
  const family = person.parts.filter(({ kind }) => kind === 'family');
  return family.length > 0 ? family : given(person.parts);
}

/** A record of somebody like a listed person; a namesake without a birth date has none. */
export function recordDecoy(person: Person, draw: Draw, latinOnly: boolean): PersonRecord & { readonly of: DecoyKind } {
  const like = personLike(person, draw);
  const record = recordPerson(like.person, draw, latinOnly);
  const hidesBirth = like.of === 'namesake-without-birth-date' || like.of === 'partial-name';
  if (!hidesBirth) return { ...record, of: like.of };
  const { birthDate: _hidden, ...rest } = record;
  return { ...rest, birthKnown: 'none', of: like.of };
}

const sisterWords = ['Beta', 'Delta', 'Kappa', 'Sigma', 'Omega', 'Zeta'];

/** Another firm that looks like the given one: a sister name with a word of its own, or the same words in another country. */
export function firmLike(firm: Firm, draw: Draw): { readonly firm: Firm; readonly of: FirmDecoyKind } {
  const of = draw.share(firmDecoyKinds);
  const { lei: _ownedByTheOther, ...rest } = firm;
  const other: Firm = { ...rest, registrationNumber: draw.digits(9) };
  if (of === 'sister-name')
    return {
      firm: { ...other, core: withWord(firm, draw.pick(sisterWords)), sector: draw.pick(firm.region.sectors) },
      of,
    };
  const region = draw.share(firmRegions);
  const sector = draw.pick(region.sectors);
  return {
    firm: {
      ...other,
      region,
      sector,
      form: draw.pick(region.forms),
      residence: { ...firm.residence, country: region.country, city: draw.pick(region.cities) },
    },
    of,
  };
}

function withWord(firm: Firm, word: string): Firm['core'] {
  const first = firm.core.latin[0].split(' ')[0] ?? firm.core.latin[0];
  return { native: `${firm.core.native} ${word}`, latin: [`${first} ${word}`], nicknames: [] };
}
