import {
  LISTED_DOCUMENT_SHARE,
  LISTED_NATIVE_NAME_SHARE,
  LISTED_WALLET_SHARE,
  LISTED_WEAK_ALIAS_SHARE,
  listedBirth,
} from '../proportions.ts';
import { Draw } from '../random.ts';
import type { Birth } from './birth.ts';
import type { WorldEntity } from './entity.ts';
import { englishFirmName, type Firm, latinFirmName, nativeFirmName, writeFirmName } from './firm.ts';
import type { Edition, Listing } from './listing.ts';
import type { Person, PersonDocument } from './person.ts';
import { latinName, nativeName, respelledName, type WrittenName } from './person-name.ts';
import type { Residence } from './residence.ts';
import type { Vessel } from './vessel.ts';
import { withoutDiacritics } from './text.ts';
import { type Wallet, walletOf } from './wallet.ts';

/** What a list knows of a birth date. */
export type ListedBirth =
  | ({ readonly kind: 'exact' } & Birth)
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year' | 'circa'; readonly year: number }
  | { readonly kind: 'range'; readonly year: number; readonly lastYear: number };

export interface ListedName {
  /** The whole name, with the columns of a person's name; a firm's or vessel's name stands whole in `last`. */
  readonly written: WrittenName;
  readonly weak: boolean;
  /** ISO 639-1, if the name is in its own script. */
  readonly language?: string;
}

/** An entry as one edition of one list knows it, before it is written in that list's format. */
export interface ListedView {
  readonly listing: Listing;
  readonly entity: WorldEntity;
  /** In Latin letters. */
  readonly name: ListedName;
  readonly nativeName?: ListedName;
  readonly aliases: readonly ListedName[];
  readonly birth?: ListedBirth;
  readonly birthPlace?: string;
  readonly nationality?: string;
  readonly documents: readonly PersonDocument[];
  readonly address?: Residence;
  readonly wallet?: Wallet;
  readonly listedOn: string;
}

/** What the given edition of the list says of the entity. */
export function listedView(seed: number, entity: WorldEntity, listing: Listing, edition: Edition): ListedView {
  const later = edition === 'later';
  const { index, list, change } = listing;
  const names = namesOf(entity, new Draw(seed, 'listing', index, `${list}:names`));
  const facts = new Draw(seed, 'listing', index, `${list}:facts`);
  const withheld = change === 'alias-added' && !later ? names.aliases.slice(0, -1) : names.aliases;
  const address = addressOf(entity, facts, change === 'address-added' ? later : undefined);
  const wallet = facts.chance(LISTED_WALLET_SHARE) ? walletOf(new Draw(seed, 'wallet', index, 'address')) : undefined;
  return {
    listing,
    entity,
    name: names.name,
    ...(names.nativeName === undefined ? {} : { nativeName: names.nativeName }),
    aliases: withheld,
    ...(entity.kind === 'person'
      ? personFacts(entity, new Draw(seed, 'listing', index, `${list}:person`), listing, edition)
      : { documents: [] }),
    ...(address === undefined ? {} : { address }),
    ...(wallet === undefined || entity.kind === 'vessel' ? {} : { wallet }),
    listedOn: listedOn(facts, change === 'added'),
  };
}

function listedOn(draw: Draw, new_: boolean): string {
  if (new_) return '2026-11-09';
  return `${draw.between(2014, 2025)}-${String(draw.between(1, 12)).padStart(2, '0')}-${String(draw.between(1, 28)).padStart(2, '0')}`;
}

const ADDRESS_SHARE = 0.55;

function addressOf(entity: WorldEntity, draw: Draw, forced: boolean | undefined): Residence | undefined {
  const present = draw.chance(ADDRESS_SHARE);
  return entity.kind !== 'vessel' && (forced ?? present) ? entity.residence : undefined;
}

type PersonFacts = Pick<ListedView, 'birth' | 'birthPlace' | 'nationality' | 'documents'>;

function personFacts(person: Person, draw: Draw, { change }: Listing, edition: Edition): PersonFacts {
  const refined = change === 'birth-date-refined';
  const drawnKind = draw.share(listedBirth);
  const kind = refined ? (edition === 'later' ? 'exact' : 'year') : drawnKind;
  const birth = listedBirthOf(person.birth, kind, draw.between(1, 3), draw.between(1, 3));
  const hasDocument = draw.chance(LISTED_DOCUMENT_SHARE);
  const document = change === 'document-added' ? edition === 'later' : hasDocument;
  const [knowsPlace, knowsNationality, isPassport] = [draw.chance(0.6), draw.chance(0.75), draw.chance(0.7)];
  return {
    ...(birth === undefined ? {} : { birth }),
    ...(knowsPlace ? { birthPlace: person.birthPlace } : {}),
    ...(knowsNationality ? { nationality: person.nationality } : {}),
    documents: document ? [isPassport ? person.passport : person.nationalId] : [],
  };
}

function listedBirthOf(
  birth: Birth,
  kind: ListedBirth['kind'] | 'none',
  yearsBefore: number,
  yearsAfter: number,
): ListedBirth | undefined {
  switch (kind) {
    case 'exact':
      return { kind, ...birth };
    case 'month':
      return { kind, year: birth.year, month: birth.month };
    case 'year':
    case 'circa':
      return { kind, year: birth.year };
    case 'range':
      return { kind, year: birth.year - yearsBefore, lastYear: birth.year + yearsAfter };
    default:
      return undefined;
  }
}

type Names = Pick<ListedView, 'name' | 'nativeName' | 'aliases'>;

function namesOf(entity: WorldEntity, draw: Draw): Names {
  if (entity.kind === 'person') return personNames(entity, draw);
  return entity.kind === 'firm' ? firmNames(entity, draw) : vesselNames(entity, draw);
}

const PRIMARY_RESPELLED_SHARE = 0.4;

function personNames(person: Person, draw: Draw): Names {
  const primary = draw.chance(PRIMARY_RESPELLED_SHARE) ? respelledName(person, draw) : latinName(person);
  const spellings = Array.from({ length: draw.between(1, 3) }, () => respelledName(person, draw));
  const aliases: ListedName[] = unlike(primary, [...spellings, latinName(person)]).map((written) => ({
    written,
    weak: false,
  }));
  if (draw.chance(LISTED_WEAK_ALIAS_SHARE) || aliases.length === 0) {
    aliases.unshift({ written: whole(byname(person, draw)), weak: true });
  }
  const hasNative = draw.chance(LISTED_NATIVE_NAME_SHARE) && person.culture.script !== 'Latn';
  const native = { written: nativeName(person), weak: false, language: person.culture.language };
  return { name: { written: primary, weak: false }, ...(hasNative ? { nativeName: native } : {}), aliases };
}

const plain = ({ full }: WrittenName): string => withoutDiacritics(full).toLowerCase();

/** Those names that are no other's twin without capitals and diacritics, which not every publisher keeps. */
function unlike(primary: WrittenName, others: readonly WrittenName[]): readonly WrittenName[] {
  const seen = new Set([plain(primary)]);
  return others.filter((name) => !seen.has(plain(name)) && seen.add(plain(name)));
}

const bynames = [
  'The Baker',
  'Doktor',
  'Kapitan',
  'Kobra',
  'Professor',
  'The Tailor',
  'Falcon',
  'Silver',
  'Uncle',
  'Teacher',
];
const kunyas = [
  'Abu Anas',
  'Abu Hamza',
  'Abu Layth',
  'Abu Rayan',
  'Abu Suhayb',
  'Abu Talha',
  'Abu Yahya',
  'Haji Sahib',
];

/** A weak alias: a nickname, a kunya or a name of war, under which many go. */
function byname(person: Person, draw: Draw): string {
  const nickname = person.parts.find(({ kind }) => kind === 'given')?.name.nicknames[0];
  const other = person.gender === 'male' && person.culture.script === 'Arab' ? draw.pick(kunyas) : draw.pick(bynames);
  return nickname ?? other;
}

function whole(full: string): WrittenName {
  return { full, first: '', middle: '', last: full };
}

function firmNames(firm: Firm, draw: Draw): Names {
  const name = latinFirmName(firm);
  const others = [englishFirmName(firm), writeFirmName(firm, ['transliteration', 'legal-form'], draw)].map(whole);
  const aliases: ListedName[] = unlike(whole(name), others).map((written) => ({ written, weak: false }));
  const initials = name
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
  if (draw.chance(LISTED_WEAK_ALIAS_SHARE) || aliases.length === 0)
    aliases.unshift({ written: whole(initials), weak: true });
  const hasNative = draw.chance(LISTED_NATIVE_NAME_SHARE) && firm.region.script !== 'Latn';
  const native = { written: whole(nativeFirmName(firm)), weak: false, language: firm.region.language };
  return { name: { written: whole(name), weak: false }, ...(hasNative ? { nativeName: native } : {}), aliases };
}

function vesselNames(vessel: Vessel, draw: Draw): Names {
  const [first = '', second = ''] = vessel.name.split(' ');
  const former = draw.pick([`${second} ${first}`, `${first} Star`, `${second} I`]);
  return { name: { written: whole(vessel.name), weak: false }, aliases: [{ written: whole(former), weak: false }] };
}
