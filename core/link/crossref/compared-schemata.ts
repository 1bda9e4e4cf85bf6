import { isA, isMatchable, matchableSchemata, schema } from '../../model/index.ts';

/** The schemata of the entities that a run over `name` compares: itself and its kinds, as far as they are compared at all. */
export function schemataUnder(name: string): string[] {
  return matchableSchemata().filter((one) => isA(one, name));
}

/** Whether a run over this schema compares people: `Person`, and what a person is a kind of. */
export function holdsPeople(name: string): boolean {
  return isA('Person', name);
}

/** The narrowest schema that all of these are kinds of and that is `name` or a kind of it: what is compared depends on it. */
export function narrowest(name: string, found: readonly string[]): string {
  const fitting = schemataUnder(name).filter((one) => found.every((schemaName) => isA(schemaName, one)));
  return fitting.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? name;
}

function depthOf(name: string): number {
  return schema(name)?.ancestors.size ?? 0;
}

/** Whether two entities may be one: one schema is a kind of the other, or both are organisations. */
export function mayBeOne(a: string, b: string): boolean {
  return isA(a, b) || isA(b, a) || (isA(a, 'Organization') && isA(b, 'Organization'));
}

/** Whether a run over this schema can be asked for. */
export function isComparable(name: string): boolean {
  return isMatchable(name) && schemataUnder(name).length > 0;
}
