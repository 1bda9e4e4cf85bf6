import { describe, expect, test } from 'vitest';
import { readPartyField } from './party-field.ts';

function read(tag: string, ...lines: string[]): ReturnType<typeof readPartyField> {
  const number = tag.slice(0, 2);
  return readPartyField(
    { number, option: tag.slice(2), tag, lines, line: 3 },
    'role',
    number !== '50' && number !== '59',
  );
}

describe('options of party fields', () => {
  test('A: account and BIC', () => {
    const { party, account, fits } = read('52A', '/DE89370400440532013000', 'AAAADEFFXXX');
    expect(party).toMatchObject({
      isAgent: true,
      bic: 'AAAADEFFXXX',
      country: 'DE',
      place: { path: 'block 4 :52A:', line: 3 },
    });
    expect(account).toEqual({ role: 'role', value: 'DE89370400440532013000', scheme: 'iban' });
    expect(fits).toBe(true);
  });

  test('A with a side mark before the account', () => {
    expect(read('53A', '/C/12345', 'AAAADEFF').account?.value).toBe('12345');
  });

  test('A without a BIC keeps the text as a name', () => {
    const { party, fits } = read('57A', 'SOME BANK');
    expect(party).toMatchObject({ name: 'SOME BANK' });
    expect(fits).toBe(false);
  });

  test('B: a place; C: an account alone', () => {
    expect(read('53B', '/1234', 'LONDON').party?.address?.lines).toEqual(['LONDON']);
    expect(read('57C', '/1234')).toMatchObject({ party: undefined, account: { value: '1234' }, fits: true });
  });

  test('53B: the account over which sender and receiver settle', () => {
    const field = { number: '53', option: 'B', tag: '53B', lines: ['/1234'], line: 1 };
    expect(readPartyField(field, 'instructingReimbursementAgent', true).account?.role).toBe('settlement');
  });

  test('D: clearing code, name and address', () => {
    expect(read('56D', '//FW021000021', 'MY BANK', 'NEW YORK').party).toMatchObject({
      name: 'MY BANK',
      ids: [{ type: 'clearing', value: '021000021', country: 'US', scheme: 'USABA' }],
      address: { lines: ['NEW YORK'] },
    });
  });

  test('G and H: account with BIC, with name', () => {
    expect(read('50G', '/1', 'AAAADEFF')).toMatchObject({ account: { value: '1' }, party: { bic: 'AAAADEFF' } });
    expect(read('50H', '/1', 'ADA EXAMPLE', 'BERLIN')).toMatchObject({ party: { name: 'ADA EXAMPLE' } });
  });

  test('L: a name alone', () => {
    expect(read('50L', 'INSTRUCTING PARTY').party?.name).toBe('INSTRUCTING PARTY');
  });

  test('F: coded identifier, name, street, place, birth, national number', () => {
    const { party, account } = read(
      '50F',
      'CCPT/DE/P123',
      '1/ADA EXAMPLE',
      '2/MAIN STREET 1',
      '3/DE/BERLIN',
      '4/19740319',
      '5/AT/GRAZ',
      '7/DE/123',
      '8/456',
    );
    expect(account).toBeUndefined();
    expect(party).toMatchObject({
      name: 'ADA EXAMPLE',
      country: 'DE',
      birthDate: '1974-03-19',
      birthPlace: 'GRAZ, AT',
      address: { street: 'MAIN STREET 1', town: 'BERLIN', country: 'DE' },
      ids: [
        { type: 'passport', value: 'P123', country: 'DE' },
        { type: 'national-id', value: '123456', country: 'DE' },
      ],
    });
  });

  test('59F: 2 may be left out, and the order need not be whole', () => {
    expect(read('59F', '/1', '1/BOB SAMPLE', '3/MT/MALTA').party).toMatchObject({
      name: 'BOB SAMPLE',
      country: 'MT',
      address: { town: 'MALTA' },
    });
  });

  test('6: customer number with country and issuer', () => {
    expect(read('50F', '/1', '1/ADA', '3/DE/BERLIN', '6/DE/BANK/999').party?.ids).toEqual([
      { type: 'customer', value: '999', country: 'DE', scheme: 'CUST' },
    ]);
  });
});

function name(...lines: string[]): string | undefined {
  return read('59F', ...lines, '3/DE/BERLIN').party?.name;
}

describe('names', () => {
  test.each([
    ['one line', ['ADA EXAMPLE', 'BERLIN'], 'ADA EXAMPLE', undefined],
    ['the cut mark', ['A COMPANY WITH A LONG NA+', 'BERLIN'], 'A COMPANY WITH A LONG NA', true],
    [
      'a legal form on the next line',
      ['EXAMPLE TRADING THAILAND', 'CO. LTD.', 'BANGKOK'],
      'EXAMPLE TRADING THAILAND CO. LTD.',
      undefined,
    ],
    [
      'a word cut at the end of a full line',
      ['EXAMPLE INTERNATIONAL TRADING HOLDI', 'NGS', 'BERLIN'],
      'EXAMPLE INTERNATIONAL TRADING HOLDINGS',
      undefined,
    ],
    [
      'a full line before an address',
      ['EXAMPLE INTERNATIONAL TRADING HOLDI', '12 MAIN STREET', 'BERLIN'],
      'EXAMPLE INTERNATIONAL TRADING HOLDI',
      true,
    ],
    ['a second line after "and"', ['SMITH AND', 'SONS', 'LONDON'], 'SMITH AND SONS', undefined],
    ['a street is no name', ['BOB SAMPLE', 'MAIN STREET', 'LONDON'], 'BOB SAMPLE', undefined],
  ])('%s', (_title, lines, expected, truncated) => {
    const { party } = read('59', ...lines);
    expect(party?.name).toBe(expected);
    expect(party?.truncated).toBe(truncated);
  });

  test('numbered lines of a name are joined where they were cut', () => {
    // With its number a line has 35 characters: a full one was cut by counting, a shorter one between words.
    expect(name('1/THE VERY LONG NAME OF A COMPANY T', '1/HAT GOES ON')).toBe(
      'THE VERY LONG NAME OF A COMPANY THAT GOES ON',
    );
    expect(name('1/THE VERY LONG NAME OF A COMPANY', '1/THAT GOES ON')).toBe(
      'THE VERY LONG NAME OF A COMPANY THAT GOES ON',
    );
  });
});
