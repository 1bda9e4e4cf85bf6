import { hash } from 'node:crypto';
import type { Declaration } from '@quintet/goods';
import { type Entity, normaliseSelector, type Selector, selectorType } from '../../model/index.ts';
import { CONSIGNMENT_ID, TRADER_ID } from '../../store/index.ts';

/** A party of a declaration. */
export interface DeclaredParty {
  readonly role: 'importer' | 'seller';
  readonly name: string;
  readonly eori: string | undefined;
  /** Two capital letters; where there is an EORI number, those that it begins with. */
  readonly country: string | undefined;
  /** Under which the graph has it. */
  readonly id: string;
}

const PARTIES_REMEMBERED_MAX = 100_000;
/** Under one number, or one name, so many are told apart. */
const ALIKE_MAX = 16;

interface KnownParty extends DeclaredParty {
  /** Another under the same number or name. */
  readonly alike: KnownParty | undefined;
}

/** The parties of declarations: whoever is named alike once more is the same object. */
export class DeclaredParties {
  /** By EORI number, else by name. */
  readonly #known = new Map<string, KnownParty>();
  #count = 0;

  /** Who brings it in and who sells it. The same EORI number is the same party; without one, name and country are. */
  of({ importer, importerEori, seller, sellerCountry }: Declaration): DeclaredParty[] {
    const parties: DeclaredParty[] = [];
    if (importer !== undefined || importerEori !== undefined)
      parties.push(this.#one('importer', importer ?? importerEori ?? '', importerEori, importerEori?.slice(0, 2)));
    if (seller !== undefined) parties.push(this.#one('seller', seller, undefined, sellerCountry));
    return parties;
  }

  #one(
    role: DeclaredParty['role'],
    name: string,
    eori: string | undefined,
    country: string | undefined,
  ): DeclaredParty {
    const key = eori ?? name;
    const first = this.#known.get(key);
    let alike = 0;
    for (let one = first; one !== undefined; one = one.alike) {
      if (one.name === name && one.country === country && one.role === role && one.eori === eori) return one;
      alike++;
    }
    if (this.#count >= PARTIES_REMEMBERED_MAX) this.#forget();
    this.#count++;
    const id = traderId(name, eori, country);
    const made = { role, name, eori, country, id, alike: alike < ALIKE_MAX ? first : undefined };
    this.#known.set(key, made);
    return made;
  }

  #forget(): void {
    this.#known.clear();
    this.#count = 0;
  }
}

function traderId(name: string, eori: string | undefined, country: string | undefined): string {
  return `${TRADER_ID}${eori ?? shortHash([name.toUpperCase(), country ?? ''])}`;
}

/** A party as it stands in the graph. */
export function entityOfParty({ name, eori, country, id }: DeclaredParty): Entity {
  const properties = {
    name: [name],
    ...(eori === undefined ? {} : { eoriNumber: [eori] }),
    ...(country === undefined ? {} : { country: [country.toLowerCase()] }),
  };
  return { id, schema: 'Company', caption: name, properties };
}

/** The id of what was declared under a number and item. */
export function consignmentId({ mrn, item = '' }: Pick<Declaration, 'mrn' | 'item'>): string {
  return item === '' ? `${CONSIGNMENT_ID}${mrn}` : `${CONSIGNMENT_ID}${mrn}-${item}`;
}

/** What was declared, as it stands in the graph: its parties are links, container and vessel are selectors. */
export function consignmentOf(declaration: Declaration, parties: readonly DeclaredParty[]): Entity {
  const { mrn, item, date, hsCode, netKg, valueEur, origin, departure, container, transportDocument, vesselImo } =
    declaration;
  // Names stand as they are, and not in a list, since this is made for every row.
  const properties: Record<string, readonly string[]> = { mrn: [mrn], declaredOn: [date] };
  if (hsCode !== undefined) properties['hsCode'] = [hsCode];
  if (netKg !== undefined) properties['netMassKg'] = [netKg.toString()];
  if (valueEur !== undefined) properties['valueEur'] = [valueEur.toString()];
  if (origin !== undefined) properties['originCountry'] = [origin.toLowerCase()];
  if (departure !== undefined) properties['departureCountry'] = [departure.toLowerCase()];
  if (container !== undefined) properties['container'] = [container];
  if (transportDocument !== undefined) properties['transportDocument'] = [transportDocument];
  if (vesselImo !== undefined) properties['vesselImo'] = [vesselImo];
  for (const { role, id } of parties) properties[role] = [id];
  const caption = `Declaration ${mrn}${item === undefined ? '' : `, item ${item}`}`;
  return { id: consignmentId(declaration), schema: 'Consignment', caption, properties };
}

const NUMBERS = (['mrn', 'container', 'transportDocument', 'vesselImo'] as const).map((property) => ({
  property,
  type: selectorType('Consignment', property)!,
}));

/** The selectors of a consignment: as `selectorsOf` gives them, in a fraction of the time. */
export function selectorsOfConsignment(declaration: Declaration): readonly Selector[] {
  const selectors: Selector[] = [];
  for (const { property, type } of NUMBERS) {
    const text = declaration[property];
    const value = text === undefined ? undefined : normaliseSelector(type, text);
    if (value === undefined || selectors.some((known) => known.type === type && known.value === value)) continue;
    selectors.push({ type, value });
  }
  return selectors;
}

const SAID_OF_GOODS = [
  'mrn',
  'date',
  'hsCode',
  'netKg',
  'valueEur',
  'origin',
  'departure',
  'container',
  'transportDocument',
  'vesselImo',
] as const satisfies readonly (keyof Declaration)[];

/** How many values the consignment has. */
export function statementsOfConsignment(declaration: Declaration, parties: readonly DeclaredParty[]): number {
  let count = parties.length;
  for (const key of SAID_OF_GOODS) if (declaration[key] !== undefined) count++;
  return count;
}

/** All that a declaration says, in the order in which it is hashed. */
const SAID = Object.keys({
  container: true,
  date: true,
  departure: true,
  hs6: true,
  hsCode: true,
  importer: true,
  importerEori: true,
  item: true,
  mrn: true,
  netKg: true,
  office: true,
  origin: true,
  seller: true,
  sellerCountry: true,
  totalEur: true,
  transportDocument: true,
  valueEur: true,
  vesselImo: true,
} satisfies Record<Exclude<keyof Declaration, 'version'>, true>) as (keyof Declaration)[];

/** The same for two declarations that say the same. */
export function contentHash(declaration: Declaration): string {
  const texts: string[] = [];
  for (const key of SAID) {
    const value = declaration[key];
    if (value !== undefined) texts.push(key, String(value));
  }
  return shortHash(texts);
}

function shortHash(texts: readonly string[]): string {
  return hash('sha256', JSON.stringify(texts), 'base64url').slice(0, 24);
}
