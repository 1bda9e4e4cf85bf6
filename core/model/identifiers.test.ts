import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareIdentifier,
  bic,
  domain,
  email,
  iban,
  imoNumber,
  isImoShipNumber,
  lei,
  mmsi,
  phone,
} from './identifiers.ts';
import { readGender } from './gender.ts';

describe('identifiers', () => {
  it.each([
    [iban, 'GB82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432'],
    [iban, 'GB83 WEST 1234 5698 7654 32', undefined],
    [lei, '5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R12'],
    [lei, '5493001KJTIIGC8Y1R13', undefined],
    [bic, 'deut de ff xxx', 'DEUTDEFF'],
    [bic, 'DEUTDEFF500', 'DEUTDEFF500'],
    [bic, 'DEUT', undefined],
    [imoNumber, 'IMO 9187629', '9187629'],
    [imoNumber, '9187629', '9187629'],
    [imoNumber, '91876', undefined],
    [mmsi, 'MMSI 572469210', '572469210'],
    [phone, '+49 (30) 123-4567', '+49301234567'],
    [phone, '12', undefined],
    [email, ' Mailto:A.B@Example.ORG', 'a.b@example.org'],
    [email, 'nobody', undefined],
    [domain, 'https://www.Example.org/path?x=1', 'example.org'],
    [domain, 'example', undefined],
    [bareIdentifier, 'ab-12 / 3', 'AB123'],
  ] as const)('%o of %j is %s', (read, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('checks the digit of a ship', () => {
    expect(isImoShipNumber('IMO 9074729')).toBe(true);
    expect(isImoShipNumber('9074728')).toBe(false);
  });

  it('finds every single wrong digit of an IBAN', () => {
    const good = 'DE89370400440532013000';
    fc.assert(
      fc.property(fc.integer({ min: 4, max: good.length - 1 }), fc.integer({ min: 1, max: 9 }), (at, add) => {
        const digit = (Number(good[at]) + add) % 10;
        expect(iban(good.slice(0, at) + digit + good.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  it.each([
    ['M', 'male'],
    ['Female', 'female'],
    ['женский', 'female'],
    ['ذكر', 'male'],
    ['divers', 'other'],
    ['unknown', undefined],
    ['', undefined],
  ])('the gender %j is %s', (text, expected) => {
    expect(readGender(text)).toBe(expected);
  });
});
