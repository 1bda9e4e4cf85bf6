import { addressKey } from './address-key.ts';
import { bareIdentifier, bic, domain, email, iban, imoNumber, lei, mmsi, phone } from './identifiers.ts';
import type { Entity } from './entity.ts';
import { isA, propertyType } from './schemata.ts';

/** What a selector identifies by. Other identifier properties of the model have the type `other`. */
export type SelectorType =
  | 'passport'
  | 'national-id'
  | 'social-security'
  | 'tax'
  | 'vat'
  | 'registration'
  | 'lei'
  | 'bic'
  | 'iban'
  | 'account'
  | 'wallet'
  | 'isin'
  | 'imo'
  | 'mmsi'
  | 'call-sign'
  | 'serial'
  | 'eori'
  | 'container'
  | 'phone'
  | 'email'
  | 'domain'
  | 'address'
  | 'other';

/** A normalised identifier: two entities that share one are candidates for a link. */
export interface Selector {
  readonly type: SelectorType;
  readonly value: string;
}

/** Which property holds an identifier of which type. */
const TYPE_OF_PROPERTY: Readonly<Record<string, SelectorType>> = {
  passportNumber: 'passport',
  idNumber: 'national-id',
  personalNumber: 'national-id',
  socialSecurityNumber: 'social-security',
  taxNumber: 'tax',
  innCode: 'tax',
  vatCode: 'vat',
  registrationNumber: 'registration',
  ogrnCode: 'registration',
  licenseNumber: 'registration',
  leiCode: 'lei',
  swiftBic: 'bic',
  bic: 'bic',
  iban: 'iban',
  accountNumber: 'account',
  publicKey: 'wallet',
  isin: 'isin',
  isinCode: 'isin',
  imoNumber: 'imo',
  mmsi: 'mmsi',
  callSign: 'call-sign',
  serialNumber: 'serial',
  eoriNumber: 'eori',
  container: 'container',
  vesselImo: 'imo',
  phone: 'phone',
  email: 'email',
  website: 'domain',
};

const SELECTOR_TYPES: readonly SelectorType[] = [...new Set(Object.values(TYPE_OF_PROPERTY)), 'address', 'other'];

/** Where addresses are written: many may have one, so that it is a selector and identifies nobody. */
const ADDRESS_PROPERTIES = new Set(['address', 'full']);

/** Identifiers that point at a record of the publisher and not at the subject. */
const NOT_SELECTORS = new Set(['authorityId', 'unscId', 'programId', 'wikidataId', 'ticker', 'googlePlaceId', 'osmId']);

const NORMALISE: Partial<Record<SelectorType, (text: string) => string | undefined>> = {
  lei,
  bic,
  iban,
  imo: imoNumber,
  mmsi,
  phone,
  email,
  domain,
  wallet: (text) => text.trim() || undefined,
  address: addressKey,
};

/** The type of identifier that a property of a schema holds, or undefined when it holds none. */
export function selectorType(schemaName: string, property: string): SelectorType | undefined {
  if (property === 'number') return numberType(schemaName);
  if (NOT_SELECTORS.has(property)) return undefined;
  return TYPE_OF_PROPERTY[property] ?? (propertyType(schemaName, property) === 'identifier' ? 'other' : undefined);
}

function numberType(schemaName: string): SelectorType | undefined {
  return schemaName === 'Passport' ? 'passport' : schemaName === 'Identification' ? 'national-id' : undefined;
}

/** The normalised form of an identifier, or undefined when the text cannot be one of that type. */
export function normaliseSelector(type: SelectorType, text: string): string | undefined {
  const normalise = NORMALISE[type] ?? bareIdentifier;
  return normalise(text) || undefined;
}

/**
 * A passport or another paper of somebody who is named: its number is the holder's, and feeds say it of the holder too.
 * A wallet is no such paper: nobody but the wallet says its key.
 */
function isPaperOf({ schema, properties }: Entity): boolean {
  return properties['holder'] !== undefined && properties['holder'].length > 0 && isA(schema, 'Identification');
}

/** What a text may be as an identifier: its normalised form for each type that it can have. */
export function selectorsIn(text: string): readonly Selector[] {
  return SELECTOR_TYPES.flatMap((type) => {
    const value = normaliseSelector(type, text);
    return value === undefined ? [] : [{ type, value }];
  });
}

/** The selectors of one entity, each once, in the order of its properties; a paper of somebody has none of its own. */
export function selectorsOf(entity: Entity): readonly Selector[] {
  if (isPaperOf(entity)) return [];
  const found: Selector[] = [];
  for (const property in entity.properties) {
    const type = ADDRESS_PROPERTIES.has(property) ? 'address' : selectorType(entity.schema, property);
    if (type === undefined) continue;
    for (const text of entity.properties[property]!) {
      const value = normaliseSelector(type, text);
      if (value !== undefined) found.push({ type, value });
    }
  }
  return found.length < 2 ? found : eachOnce(found);
}

function eachOnce(selectors: readonly Selector[]): readonly Selector[] {
  const known = new Map<string, Selector>();
  for (const selector of selectors) known.set(`${selector.type} ${selector.value}`, selector);
  return [...known.values()];
}
