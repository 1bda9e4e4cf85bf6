import { isA, isMatchable, matchableSchemata, schema } from '../../model/index.ts';
import { mayBeOne } from '../identity/index.ts';

/** The schemata of the entities that a run over `name` compares: itself and its kinds, as far as they are compared at all. */
export function schemataUnder(name: string): string[] {
  return matchableSchemata().filter((one) => isA(one, name));
}

/** Whether a run over this schema compares people: `Person`, and what a person is a kind of. */
export function holdsPeople(name: string): boolean {
  return isA('Person', name);
}

/** What is compared in one table. */
export interface ComparedKind {
  /** What is compared depends on it. */
  readonly schema: string;
  /** The schemata of the entities that stand in the table. */
  readonly schemata: readonly string[];
  /** Only pairs with an entity of this schema are asked for: the others stand in the table of their own kind. */
  readonly only?: string;
}

/**
 * The tables in which entities of these schemata are compared. People are compared by what is said of people and companies
 * by what is said of companies. What may be either (`LegalEntity`) is put beside all of them, by what they have in common.
 * @example comparedKinds(['Company', 'LegalEntity', 'Person'])
 * // Company and Person in tables of their own, and LegalEntity in a third one with both
 */
export function comparedKinds(found: readonly string[]): ComparedKind[] {
  const broad = found.filter(isBroad);
  const kinds: string[][] = [];
  for (const name of found.filter((one) => !isBroad(one))) {
    const near = kinds.find((kind) => kind.some((other) => mayBeOne(name, other)));
    if (near) near.push(name);
    else kinds.push([name]);
  }
  return [
    ...kinds.map((schemata) => ({ schema: richest(schemata), schemata })),
    ...broad.map((name) => ({ schema: name, schemata: found.filter((one) => isA(one, name)), only: name })),
  ];
}

/** Whether there are kinds of it that cannot be one with each other. */
function isBroad(name: string): boolean {
  const under = schemataUnder(name);
  return under.some((a) => under.some((b) => !mayBeOne(a, b)));
}

/** Of schemata of one kind the one with the most properties: a company has all that an organisation has. */
function richest(schemata: readonly string[]): string {
  return schemata.toSorted((a, b) => propertiesOf(b) - propertiesOf(a))[0]!;
}

function propertiesOf(name: string): number {
  return schema(name)?.properties.size ?? 0;
}

/** Whether a run over this schema can be asked for. */
export function isComparable(name: string): boolean {
  return isMatchable(name) && schemataUnder(name).length > 0;
}
