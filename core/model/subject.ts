import type { Identifier, ListedName, ListedSubject } from '@quintet/names';
import { readBirthDate } from './birth-date.ts';
import { countryCode } from './countries.ts';
import { isModelDate } from './dates.ts';
import type { Entity } from './entity.ts';
import { readGender } from './gender.ts';
import { nameKindOf } from './name-kind.ts';
import { selectorType } from './selectors.ts';

/** A subject with more names than this is cut: no list has one, and every name costs time in each search. */
export const NAMES_PER_SUBJECT_MAX = 500;

const STRONG_NAMES = ['name', 'alias', 'previousName'] as const;
const COUNTRY_PROPERTIES = [
  'nationality',
  'citizenship',
  'country',
  'jurisdiction',
  'mainCountry',
  'flag',
  'pastFlags',
];
/** Related entities that carry identifiers of the subject itself, not of somebody else. */
const OWN_DOCUMENTS = new Set(['Passport', 'Identification', 'CryptoWallet', 'BankAccount', 'Security', 'UserAccount']);
/** Of these property names only the ones that are identifiers are worth a comparison with a person or company. */
const NOT_COMPARED = new Set(['domain', 'other']);

/**
 * What the matcher compares of an entity: its names (weak aliases marked), birth dates, countries, genders and the
 * identifiers of it and of the documents, wallets and accounts among `related`.
 *
 * @param related entities that belong to this subject, as a ListEntry holds them.
 */
export function subjectOf(entity: Entity, related: readonly Entity[] = []): ListedSubject {
  const birthDates = birthDatesOf(entity);
  const countries = countriesOf(entity);
  const genders = (entity.properties['gender'] ?? []).flatMap((text) => readGender(text) ?? []);
  const identifiers = identifiersOf(entity, related);
  return {
    id: entity.id,
    kind: nameKindOf(entity.schema),
    names: namesOf(entity),
    ...(birthDates.length > 0 ? { birthDates } : {}),
    ...(countries.length > 0 ? { countries } : {}),
    ...(genders.length > 0 ? { genders } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
  };
}

function namesOf(entity: Entity): ListedName[] {
  const names: ListedName[] = [];
  const seen = new Set<string>();
  const add = (value: string, weak: boolean): void => {
    if (value === '' || seen.has(value) || names.length >= NAMES_PER_SUBJECT_MAX) return;
    seen.add(value);
    names.push(weak ? { value, weak } : { value });
  };
  for (const property of STRONG_NAMES) for (const value of entity.properties[property] ?? []) add(value, false);
  if (names.length === 0) add(composedName(entity), false);
  for (const value of entity.properties['weakAlias'] ?? []) add(value, true);
  return names;
}

/** First, middle and last name joined, when an entity has parts and no whole name. */
function composedName(entity: Entity): string {
  return ['firstName', 'secondName', 'middleName', 'lastName']
    .flatMap((property) => entity.properties[property]?.[0] ?? [])
    .join(' ');
}

/** Lists hold model dates; a query may hold anything, of which the part that is a date is compared. */
function birthDatesOf(entity: Entity): readonly string[] {
  const dates = entity.properties['birthDate'] ?? [];
  if (dates.every(isModelDate)) return dates;
  return dates.flatMap((text) => readBirthDate(text).value ?? []);
}

/**
 * Alpha-2 codes only: a state that is no more must not contradict the ones that came after it. A query may name its
 * countries in words.
 */
function countriesOf(entity: Entity): string[] {
  const codes = new Set<string>();
  for (const property of COUNTRY_PROPERTIES) {
    for (const text of entity.properties[property] ?? []) {
      const code = /^[a-z]{2}$/.test(text) ? text : countryCode(text);
      if (code?.length === 2) codes.add(code);
    }
  }
  return [...codes];
}

function identifiersOf(entity: Entity, related: readonly Entity[]): Identifier[] {
  const found = new Map<string, Identifier>();
  collectIdentifiers(entity, found);
  for (const one of related) if (OWN_DOCUMENTS.has(one.schema)) collectIdentifiers(one, found);
  return [...found.values()];
}

function collectIdentifiers(entity: Entity, into: Map<string, Identifier>): void {
  for (const property in entity.properties) {
    const type = selectorType(entity.schema, property);
    if (type === undefined || NOT_COMPARED.has(type)) continue;
    for (const value of entity.properties[property] ?? []) into.set(`${type} ${value}`, { type, value });
  }
}
