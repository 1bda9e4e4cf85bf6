import { defaults, EXCLUSIVE_IDENTIFIERS } from '../defaults.ts';
import type { Identifier } from '../types.ts';

/** An identifier without separators and case, as it is compared; empty when too short to identify. */
export function identifierKey(value: string): string {
  const plain = /^[A-Za-z0-9]*$/.test(value) ? value : value.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  const key = plain.toUpperCase();
  const digits = key.replace(/^IMO(?=\d{7}$)/, '');
  return digits.length < defaults.identifierLengthMin ? '' : digits;
}

/** `Passport No.`, `passportNumber`, `passport` are one type. */
export function identifierType(type: string): string {
  return type
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/(number|no|code)$/, '');
}

export interface IdentifierComparison {
  readonly verdict: 'equal' | 'equalOtherType' | 'different';
  readonly type: string;
  readonly query: string;
  readonly listed: string;
}

/** The strongest thing that identifiers say: an equal one, else a contradiction of a number that is for life. */
export function compareIdentifiers(
  query: readonly Identifier[],
  listed: readonly Identifier[],
): IdentifierComparison | undefined {
  let found: IdentifierComparison | undefined;
  for (const a of query) {
    const key = identifierKey(a.value);
    const type = identifierType(a.type);
    if (key === '') continue;
    for (const b of listed) {
      const sameType = identifierType(b.type) === type;
      if (identifierKey(b.value) === key) {
        if (sameType) return { verdict: 'equal', type: a.type, query: a.value, listed: b.value };
        // Two kinds of paper may bear one number by chance: digits alone do not decide.
        if (/\d/.test(key)) found = { verdict: 'equalOtherType', type: a.type, query: a.value, listed: b.value };
      } else if (sameType && EXCLUSIVE_IDENTIFIERS.has(type)) {
        found ??= { verdict: 'different', type: a.type, query: a.value, listed: b.value };
      }
    }
  }
  return found;
}
