import { describe, expect, test } from 'vitest';
import { Draw } from '../random.ts';
import { accountAt, ownAccountAt } from './account.ts';
import { remainderBy97, withCheckDigits, withImoCheckDigit } from './check-digits.ts';
import { names } from './culture.ts';
import { cultures } from './cultures/index.ts';
import { entityAt, kindAt } from './entity.ts';
import { firmAt } from './firm.ts';
import { hasIban, ibanIn } from './iban.ts';
import { nameParts, personAt } from './person.ts';
import { latinName, nativeName } from './person-name.ts';
import { vesselAt } from './vessel.ts';
import { walletOf } from './wallet.ts';

const indices = Array.from({ length: 3000 }, (_, index) => index);
const people = indices.map((index) => personAt(7, index));

/** How Unicode names the scripts that ISO 15924 codes. */
const scriptPatterns: Readonly<Record<string, RegExp>> = {
  Arab: /^[\p{Script=Arabic}\p{M} ]+$/u,
  Armn: /^[\p{Script=Armenian} ]+$/u,
  Cyrl: /^[\p{Script=Cyrillic} ]+$/u,
  Deva: /^[\p{Script=Devanagari} ]+$/u,
  Geor: /^[\p{Script=Georgian} ]+$/u,
  Grek: /^[\p{Script=Greek} ]+$/u,
  Hang: /^\p{Script=Hangul}+$/u,
  Hans: /^\p{Script=Han}+$/u,
  Hebr: /^[\p{Script=Hebrew} ]+$/u,
  Latn: /^[\p{Script=Latin}\p{M}'’ -]+$/u,
};

const newYear = (id: string): number => {
  const some = people.filter(({ culture }) => culture.id === id);
  return some.filter(({ birth }) => birth.month === 1 && birth.day === 1).length / some.length;
};

/** As ISO 13616 describes it, with the large integer that the generator avoids. */
function ibanIsValid(iban: string): boolean {
  const digits = Array.from(iban.slice(4) + iban.slice(0, 4), (character) => Number.parseInt(character, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

describe('names', () => {
  test('a table is read into native form, spellings and nicknames', () => {
    expect(names('Юрий=Yuriy/Iurii~Yura; Müller/Mueller')).toEqual([
      { native: 'Юрий', latin: ['Yuriy', 'Iurii'], nicknames: ['Yura'] },
      { native: 'Müller', latin: ['Müller', 'Mueller'], nicknames: [] },
    ]);
  });
});

describe('people', () => {
  test('come from at least twelve cultures, each in its script', () => {
    const seen = new Set(people.map(({ culture }) => culture.id));
    expect(seen.size).toBeGreaterThanOrEqual(12);
    expect(seen.size).toBe(cultures.length);
    for (const person of people) {
      const pattern = scriptPatterns[person.culture.script];
      expect(nativeName(person).full, person.culture.id).toMatch(pattern ?? /^$/u);
      expect(latinName(person).full).toMatch(/^[\p{Script=Latin}\p{M}'’. -]+$/u);
    }
  });

  test('every part of every table has a native form and a Latin one', () => {
    for (const [culture] of cultures) {
      const tables = [
        culture.givenMale,
        culture.givenFemale,
        culture.family,
        culture.middle ?? [],
        culture.patronymicMale ?? [],
      ];
      for (const part of tables.flat()) {
        expect(part.native, culture.id).toMatch(/\S/u);
        for (const spelling of part.latin) expect(spelling, culture.id).toMatch(/^[\p{Script=Latin}\p{M}'’. -]+$/u);
        expect(new Set(part.latin).size, `${culture.id} ${part.native}`).toBe(part.latin.length);
      }
    }
  });

  test.each([
    ['russian', 'female', /(ова|ева|ёва|ина|ская)$/u],
    ['polish', 'female', /ska|cka|[^i]$/u],
  ] as const)('%s %s family names have their ending', (id, gender, ending) => {
    const culture = cultures.map(([one]) => one).find((one) => one.id === id);
    if (culture === undefined) throw new Error(id);
    for (let index = 0; index < 60; index += 1) {
      const family = nameParts(new Draw(1, 'test', index, 'name'), culture, gender).find(
        ({ kind }) => kind === 'family',
      );
      expect(family?.name.native).toMatch(ending);
    }
  });

  test('bear names that are unique enough: nine in ten are the only ones of 600', () => {
    const counts = new Map<string, number>();
    for (const person of people.slice(0, 600))
      counts.set(latinName(person).full, (counts.get(latinName(person).full) ?? 0) + 1);
    const alone = [...counts.values()].filter((count) => count === 1).length;
    expect(alone).toBeGreaterThan(540);
  });

  test('are born on days that exist, on 1 January more often than chance where registers are so', () => {
    for (const { birth } of people) {
      const date = new Date(Date.UTC(birth.year, birth.month - 1, birth.day));
      expect(date.getUTCDate()).toBe(birth.day);
    }
    expect(newYear('pashto')).toBeGreaterThan(0.15);
    expect(newYear('german')).toBeLessThan(0.05);
  });
});

describe('check digits', () => {
  const lengths: Readonly<Record<string, number>> = {
    ae: 23,
    at: 20,
    be: 16,
    ch: 21,
    cy: 28,
    de: 22,
    es: 24,
    fr: 27,
    gb: 22,
    ge: 22,
    gr: 27,
    il: 23,
    it: 27,
    lu: 20,
    mt: 31,
    nl: 18,
    pl: 28,
    tr: 26,
    ua: 29,
  };

  test.each(Object.entries(lengths))('IBAN of %s has %i characters', (country, length) => {
    for (let index = 0; index < 20; index += 1) {
      const iban = ibanIn(country, new Draw(7, 'test', index, country));
      expect(iban).toHaveLength(length);
      expect(ibanIsValid(iban)).toBe(true);
    }
  });

  test('accounts have an IBAN where the country has them', () => {
    for (const index of indices.slice(0, 200)) {
      expect(ibanIsValid(ownAccountAt(7, index).number)).toBe(true);
      expect(accountAt(7, index, 'ru').scheme).toBe('other');
    }
    expect(hasIban('de')).toBe(true);
    expect(() => ibanIn('ru', new Draw(7, 'test', 0, 'x'))).toThrow(RangeError);
  });

  test('IMO numbers: the published example 9074729 and every vessel of the world', () => {
    expect(withImoCheckDigit('907472')).toBe('9074729');
    for (const index of indices.slice(0, 300)) {
      const { imo } = vesselAt(7, index);
      expect(withImoCheckDigit(imo.slice(0, 6))).toBe(imo);
    }
  });

  test('LEI leaves the remainder 1', () => {
    expect(remainderBy97(withCheckDigits('999900TESTTESTTEST'))).toBe(1);
    const withLei = indices.map((index) => firmAt(7, index)).filter(({ lei }) => lei !== undefined);
    expect(withLei.length).toBeGreaterThan(500);
    for (const { lei } of withLei) expect(remainderBy97(lei ?? '')).toBe(1);
  });

  test('wallets have the form of their chain', () => {
    for (let index = 0; index < 50; index += 1) {
      const { currency, address } = walletOf(new Draw(7, 'test', index, 'wallet'));
      expect(address).toMatch(currency === 'ETH' ? /^0x[0-9a-f]{40}$/u : /^1[1-9A-HJ-NP-Za-km-z]{25,33}$/u);
    }
  });
});

describe('entities', () => {
  test('all three kinds occur, and an entity does not depend on the others', () => {
    expect(new Set(indices.map((index) => kindAt(7, index)))).toEqual(new Set(['person', 'firm', 'vessel']));
    expect(entityAt(7, 2999)).toEqual(entityAt(7, 2999));
    expect(entityAt(7, 12)).not.toEqual(entityAt(8, 12));
  });
});
