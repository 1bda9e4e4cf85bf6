import { hash } from 'node:crypto';
import type { Declaration } from '@quintet/goods';
import type { Entity } from '../../model/index.ts';

/** A party of a declaration as it stands in the graph. */
export interface DeclaredParty {
  readonly role: 'importer' | 'seller';
  readonly name: string;
  readonly entity: Entity;
}

const PARTIES_REMEMBERED_MAX = 100_000;

/** The parties of declarations: whoever is named alike once more is the same object. */
export class DeclaredParties {
  readonly #known = new Map<string, DeclaredParty>();

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
    const key = `${role}\u0000${name}\u0000${eori ?? country ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = party(role, name, eori, country);
    if (this.#known.size >= PARTIES_REMEMBERED_MAX) this.#known.clear();
    this.#known.set(key, made);
    return made;
  }
}

function party(
  role: DeclaredParty['role'],
  name: string,
  eori: string | undefined,
  country: string | undefined,
): DeclaredParty {
  const id = eori === undefined ? `trader-${shortHash([name.toUpperCase(), country ?? ''])}` : `trader-${eori}`;
  const properties = {
    name: [name],
    ...(eori === undefined ? {} : { eoriNumber: [eori] }),
    ...(country === undefined ? {} : { country: [country.toLowerCase()] }),
  };
  return { role, name, entity: { id, schema: 'Company', caption: name, properties } };
}

/** The id of what was declared under a number and item. */
export function consignmentId({ mrn, item = '' }: Pick<Declaration, 'mrn' | 'item'>): string {
  return item === '' ? `consignment-${mrn}` : `consignment-${mrn}-${item}`;
}

/** What was declared, as it stands in the graph: its parties are links, container and vessel are selectors. */
export function consignmentOf(declaration: Declaration, parties: readonly DeclaredParty[]): Entity {
  const { mrn, item, date, hsCode, netKg, valueEur, origin, departure, container, transportDocument, vesselImo } =
    declaration;
  const properties: Record<string, readonly string[]> = {};
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) properties[name] = [value];
  };
  add('mrn', mrn);
  add('declaredOn', date);
  add('hsCode', hsCode);
  add('netMassKg', netKg?.toString());
  add('valueEur', valueEur?.toString());
  add('originCountry', origin?.toLowerCase());
  add('departureCountry', departure?.toLowerCase());
  add('container', container);
  add('transportDocument', transportDocument);
  add('vesselImo', vesselImo);
  for (const { role, entity } of parties) add(role, entity.id);
  const caption = `Declaration ${mrn}${item === undefined ? '' : `, item ${item}`}`;
  return { id: consignmentId(declaration), schema: 'Consignment', caption, properties };
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
  for (const key of SAID) if (declaration[key] !== undefined) texts.push(key, String(declaration[key]));
  return shortHash(texts);
}

function shortHash(texts: readonly string[]): string {
  return hash('sha256', JSON.stringify(texts), 'base64url').slice(0, 24);
}
