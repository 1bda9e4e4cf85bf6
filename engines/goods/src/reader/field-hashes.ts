import type { Declaration } from '../declaration.ts';

/** What two declarations of one reference are compared by, in this order. */
export const COMPARED = [
  'date',
  'office',
  'importer',
  'importerEori',
  'seller',
  'sellerCountry',
  'origin',
  'departure',
  'hsCode',
  'netKg',
  'valueEur',
  'totalEur',
  'container',
  'transportDocument',
  'vesselImo',
] as const satisfies readonly (keyof Declaration)[];

/**
 * Writes one hash of 32 bits for each compared field. Two declarations that differ in one field pass for the same one
 * time in four thousand million.
 */
export function writeHashes(declaration: Declaration, hashes: Int32Array, from: number): void {
  for (let at = 0; at < COMPARED.length; at++) {
    const field = COMPARED[at];
    const value = field === undefined ? undefined : declaration[field];
    hashes[from + at] = value === undefined ? 0 : fnv1a(typeof value === 'string' ? value : String(value));
  }
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo; RFC 9923), whose last step mixes the high bits down. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
