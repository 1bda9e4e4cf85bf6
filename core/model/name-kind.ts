import type { NameKind } from '@quintet/names';
import { isA } from './schemata.ts';

const KIND_OF_SCHEMA: readonly (readonly [schema: string, kind: NameKind])[] = [
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['PublicBody', 'organization'],
  ['Vessel', 'vessel'],
  ['Airplane', 'aircraft'],
];

/**
 * How the names of entities of this schema are compared. A LegalEntity may be a person or an organisation, and what has
 * no name of its own kind (a wallet, a security) is compared as `any`.
 */
export function nameKindOf(schemaName: string): NameKind {
  return KIND_OF_SCHEMA.find(([ancestor]) => isA(schemaName, ancestor))?.[1] ?? 'any';
}
