import { hash } from 'node:crypto';
import type { Declaration } from '@quintet/goods';
import { describe, expect, it } from 'vitest';
import { contentHash, DeclaredParties } from './consignment.ts';

const declared = (given: Partial<Declaration>): Declaration => ({ mrn: 'A1', date: '2026-03-01', ...given });

describe('the hash of a declaration', () => {
  it.each([
    ['figures', { netKg: 12.5, valueEur: 1e21 }],
    ['quotes and backslashes', { importer: 'A "B" \\ C', office: '\u0007' }],
    ['halves of pairs', { seller: '\ud83d', container: '\u{1f600}' }],
  ])('is that of all names and values as JSON: %s', (_, given) => {
    const declaration = declared(given);
    const said = Object.keys(declaration)
      .sort()
      .flatMap((key) => [key, String(declaration[key as keyof Declaration])]);
    expect(contentHash(declaration)).toBe(hash('sha256', JSON.stringify(said), 'base64url').slice(0, 24));
  });
});

describe('parties', () => {
  it('are one where they are named alike, and others where role, number or country differ', () => {
    const parties = new DeclaredParties();
    const [importer, seller] = parties.of(declared({ importer: 'X', seller: 'X' }));
    expect(parties.of(declared({ importer: 'X', seller: 'X' }))).toEqual([importer, seller]);
    expect(parties.of(declared({ importer: 'X' }))[0]).toBe(importer);
    expect(parties.of(declared({ seller: 'X' }))[0]).toBe(seller);
    const others = [
      ...parties.of(declared({ importer: 'X', importerEori: 'DE1234567' })),
      ...parties.of(declared({ importer: 'Y', importerEori: 'DE1234567' })),
      ...parties.of(declared({ importerEori: 'DE1234567' })),
      ...parties.of(declared({ importer: 'DE1234567' })),
      ...parties.of(declared({ seller: 'X', sellerCountry: 'CN' })),
    ];
    expect(new Set([importer, seller, ...others]).size).toBe(7);
  });

  it('are told apart also where one number has many names', () => {
    const parties = new DeclaredParties();
    const names = Array.from({ length: 40 }, (_, at) => `Name ${at}`);
    for (const importer of [...names, ...names])
      expect(parties.of(declared({ importer, importerEori: 'DE1234567' }))[0]?.name).toBe(importer);
  });
});
