import { isA, propertyType, schema, selectorType } from '../../../model/index.ts';
import type { ComparisonKind } from '../compare/levels.ts';

/** Parts of an address, named as in FollowTheMoney's Address; a record holds them as properties of its own. */
export const ADDRESS_PARTS = [
  'street',
  'street2',
  'postOfficeBox',
  'city',
  'postalCode',
  'region',
  'state',
  'country',
] as const;

/** One thing that is compared of two records: its values stand in one column of the table. */
export interface Feature {
  /** The FollowTheMoney property; for names `firstName` and `lastName` of a person, else `name`. */
  readonly name: string;
  readonly kind: ComparisonKind;
  /** As a person reads it, e.g. `Birth date`. */
  readonly label: string;
  readonly shared: Shared;
}

/**
 * Whether members of one household or group have a property in common: mostly (family name, address, phone), seldom (the
 * birth date of twins), or no more than strangers (given name, numbers).
 */
export type Shared = 'mostly' | 'seldom' | 'never';

/** Nothing but names and numbers is of one alone: what is said of places, posts and countries is said of a whole group. */
const SHARED_OF_KIND: Partial<Record<ComparisonKind, Shared>> = { date: 'seldom', text: 'mostly', category: 'mostly' };
const SHARED_NUMBERS = new Set(['phone', 'email', 'website', 'postalCode']);

const NAME_PROPERTIES = new Set(['name', 'alias', 'previousName', 'weakAlias']);
const TEXTS = new Set(['street', 'street2', 'postOfficeBox', 'city', 'region', 'state']);
/** Never compared: what says nothing of who it is, and what nobody is to be judged by. */
const NOT_COMPARED_TYPES = new Set([
  'url',
  'topic',
  'text',
  'entity',
  'number',
  'language',
  'checksum',
  'mimetype',
  'html',
  'json',
]);
const NOT_COMPARED = new Set(
  'ethnicity religion political program programId publisher keywords status sector createdAt modifiedAt retrievedAt title notes appearance icijId legalForm classification taxStatus'.split(
    ' ',
  ),
);

/** Whether a property of a record can be told to the table: of the schema itself or of its address. */
export function isResolvable(schemaName: string, property: string): boolean {
  return isAddressPart(property) || propertyType(schemaName, property) !== undefined;
}

/** The feature that a property is compared by, or undefined when it is none (a link, a note, a religion). */
export function featureOf(schemaName: string, property: string): Feature | undefined {
  const person = isA(schemaName, 'Person');
  if (person && property === 'firstName')
    return { name: 'firstName', kind: 'name', label: 'Given name', shared: 'never' };
  if (person && property === 'lastName')
    return { name: 'lastName', kind: 'name', label: 'Family name', shared: 'mostly' };
  if (NAME_PROPERTIES.has(property)) return { name: 'name', kind: 'text', label: 'Name', shared: 'never' };
  const kind = kindOf(schemaName, property);
  if (kind === undefined) return undefined;
  const shared = SHARED_OF_KIND[kind] ?? (SHARED_NUMBERS.has(property) ? 'mostly' : 'never');
  return { name: property, kind, label: labelOf(schemaName, property), shared };
}

function kindOf(schemaName: string, property: string): ComparisonKind | undefined {
  if (property === 'postalCode') return 'identifier';
  if (TEXTS.has(property)) return 'text';
  if (property === 'country') return 'category';
  const type = propertyType(schemaName, property);
  if (type === undefined || NOT_COMPARED.has(property) || NOT_COMPARED_TYPES.has(type)) return undefined;
  if (type === 'date') return 'date';
  if (type === 'country' || type === 'gender') return 'category';
  if (selectorType(schemaName, property) !== undefined) return 'identifier';
  return property === 'middleName' || property === 'secondName' ? 'name' : 'text';
}

function isAddressPart(property: string): boolean {
  return (ADDRESS_PARTS as readonly string[]).includes(property);
}

function labelOf(schemaName: string, property: string): string {
  const own = schema(schemaName)?.properties.get(property)?.label;
  return own ?? schema('Address')?.properties.get(property)?.label ?? property;
}

/**
 * What follows from what: where the first agrees, the second mostly does too and says little. Of several the first that
 * the records have counts. How much it says all the same is learned.
 */
const FOLLOWS_FROM: Readonly<Record<string, readonly string[]>> = {
  street2: ['street'],
  city: ['postalCode'],
  region: ['city', 'postalCode'],
  state: ['city', 'postalCode'],
  country: ['state', 'region', 'city', 'postalCode'],
  gender: ['firstName'],
  birthCountry: ['birthPlace'],
  citizenship: ['nationality'],
};

/**
 * What is another matter where the first agrees, although neither follows from the other: twins have one birth date, but
 * never one given name.
 */
const VARIES_WITH: Readonly<Record<string, readonly string[]>> = { birthDate: ['firstName'] };

/** Whether a feature follows from another: where that agrees, the rarity of its own value says nothing more. */
export function doesFollow({ name }: Feature): boolean {
  return name in FOLLOWS_FROM;
}

/** The place of the feature that another one follows from or varies with, or -1. */
export function parentOf(features: readonly Feature[], { name }: Feature): number {
  for (const parent of FOLLOWS_FROM[name] ?? VARIES_WITH[name] ?? []) {
    const place = features.findIndex((feature) => feature.name === parent);
    if (place >= 0) return place;
  }
  return -1;
}
