import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCountry } from './countries.ts';
import { checkEori } from './eori.ts';
import { hsChapter } from './hs-chapters.ts';
import { checkHsCode } from './hs-code.ts';
import { checkImo } from './imo-number.ts';
import { iso6346Remainder } from './iso-6346.ts';
import { checkMrn } from './mrn.ts';

describe('HS codes', () => {
  test.each([
    ['870323', { state: 'right', code: '870323' }],
    ['8703.23', { state: 'right', code: '870323' }],
    ['8703 23 19 00', { state: 'right', code: '8703231900' }],
    ['01', { state: 'right', code: '01' }],
    ['0101', { state: 'right', code: '0101' }],
    ['10121', { state: 'lost-zero', code: '010121' }],
    ['1012100', { state: 'lost-zero', code: '01012100' }],
    ['101210010', { state: 'lost-zero', code: '0101210010' }],
    ['87032', { state: 'no-code' }],
    ['9', { state: 'no-code' }],
    ['77', { state: 'no-chapter', chapter: '77' }],
    ['000000', { state: 'no-chapter', chapter: '00' }],
    ['770110', { state: 'no-chapter', chapter: '77' }],
    ['990510', { state: 'national', code: '990510' }],
    ['871799', { state: 'no-heading', chapter: '87', title: 'vehicles', last: '8716' }],
    ['870099', { state: 'no-heading', chapter: '87', title: 'vehicles', last: '8716' }],
    ['87032319001', { state: 'no-code' }],
    ['cars', { state: 'no-code' }],
    ['8703.2E3', { state: 'no-code' }],
  ])('%s', (text, expected) => {
    expect(checkHsCode(text)).toEqual(expected);
  });

  test('there are 96 chapters: 1 to 97 without the reserved one', () => {
    const chapters = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0')).filter(hsChapter);
    expect(chapters).toHaveLength(96);
    expect(chapters.every((one) => (hsChapter(one)?.headingMax ?? 0) > 0 && hsChapter(one)?.title !== '')).toBe(true);
  });

  test('whatever is right is right again, and no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,11}$/)), (text) => {
        const check = checkHsCode(text);
        if (check.state === 'right') expect(checkHsCode(check.code)).toEqual(check);
      }),
    );
  });
});

describe('references', () => {
  const start = '26DE5850X1234567J';
  const digit = String(iso6346Remainder(start) % 10);

  test.each([
    [start + digit, 'right'],
    [`${start.toLowerCase()}${digit}`, 'right'],
    [start + ((Number(digit) + 1) % 10), 'wrong-character'],
    // Where the last place is a letter the state uses another scheme.
    [`${start}K`, 'right'],
    ['26QQ5850X1234567J0', 'wrong-character'],
    ['26ÄÖ5850X1234567J0', 'other-id'],
    ['26112233', 'other-id'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['2.6E+17', 'spreadsheet'],
    ['2,6E+17', 'spreadsheet'],
  ])('%s is %s', (text, state) => {
    expect(checkMrn(text).state).toBe(state);
  });

  test('one wrong digit is found, unless it gives the same remainder', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{2}FR[A-Z0-9]{13}$/), (text) => {
        const right = text + (iso6346Remainder(text) % 10);
        expect(checkMrn(right)).toEqual({ state: 'right', reference: right });
      }),
    );
  });
});

test.each([
  ['DE1234567', { state: 'right', number: 'DE1234567' }],
  ['de 123-4567', { state: 'right', number: 'DE1234567' }],
  ['XI123456789000', { state: 'right', number: 'XI123456789000' }],
  ['CN1234567', { state: 'unknown-issuer', number: 'CN1234567', country: 'CN' }],
  ['DE', { state: 'no-number' }],
  ['DE1234567890123456', { state: 'no-number' }],
  ['12DE', { state: 'no-number' }],
])('EORI %s', (text, expected) => {
  expect(checkEori(text)).toEqual(expected);
});

test.each([
  ['9074729', { state: 'right', number: '9074729' }],
  ['IMO 9074729', { state: 'right', number: '9074729' }],
  ['IMO9074729', { state: 'right', number: '9074729' }],
  ['9074728', { state: 'wrong-digit', expected: 9 }],
  ['907472', { state: 'no-number' }],
  ['x', { state: 'no-number' }],
])('IMO %s', (text, expected) => {
  expect(checkImo(text)).toEqual(expected);
});

test.each([
  ['CN', { state: 'right', code: 'CN' }],
  ['cn ', { state: 'right', code: 'CN' }],
  ['XK', { state: 'right', code: 'XK' }],
  ['XS', { state: 'right', code: 'XS' }],
  ['QU', { state: 'not-known' }],
  ['ZZ', { state: 'not-known' }],
  ['AA', { state: 'no-country' }],
  ['Atlantis', { state: 'no-country' }],
  ['China', { state: 'right', code: 'CN' }],
])('country %s', (text, expected) => {
  expect(checkCountry(text, (name) => (name === 'China' ? 'cn' : undefined))).toEqual(expected);
});

test('all 249 codes of ISO 3166-1 are countries', () => {
  const codes = Array.from({ length: 676 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)));
  expect(codes.filter((code) => checkCountry(code).state === 'right' && !/^(?:X|Q(?!A)|EU)/.test(code))).toHaveLength(
    249,
  );
});
