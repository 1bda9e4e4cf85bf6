import { isA } from '../../model/index.ts';

/**
 * Whether what feeds say under these schemata may be one entity: one schema is a kind of the other, or both are
 * organisations. A link never is: two feeds that state one stake are merged where stakes are added up.
 * @example mayBeOne('LegalEntity', 'Person') // true
 * @example mayBeOne('Person', 'Company') // false
 */
export function mayBeOne(a: string, b: string): boolean {
  if (isLink(a) || isLink(b)) return false;
  return isA(a, b) || isA(b, a) || (isA(a, 'Organization') && isA(b, 'Organization'));
}

/** An event has a time as links do, and is a thing all the same. */
function isLink(name: string): boolean {
  return isA(name, 'Interval') && !isA(name, 'Thing');
}
