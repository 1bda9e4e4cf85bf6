import { describe, expect, it } from 'vitest';
import { countryCode, countryName, englishCountryCode, saysNoCountry } from './countries.ts';
import { COUNTRY_LINES } from './country-names.ts';

describe('countryCode', () => {
  it.each([
    ['AF', 'af'],
    ['afg', 'af'],
    ['Afghan', 'af'],
    ['Iran (Islamic Republic of)', 'ir'],
    ["Democratic People's Republic of Korea", 'kp'],
    ['Korea, North', 'kp'],
    ['Republic of Korea', 'kr'],
    ['Burma', 'mm'],
    ['Myanmar', 'mm'],
    ['Congo, Democratic Republic of the', 'cd'],
    ['Republic of the Congo', 'cg'],
    ['China, Hong Kong Special Administrative Region', 'hk'],
    ['Republic of China', 'tw'],
    ['United Kingdom of Great Britain and Northern Ireland', 'gb'],
    ['U.S.A.', 'us'],
    ['The Gambia', 'gm'],
    ['Cote d Ivoire', 'ci'],
    ['Côte d’Ivoire', 'ci'],
    ['Türkiye', 'tr'],
    ['Viet Nam', 'vn'],
    ['Virgin Islands, British', 'vg'],
    ['St. Kitts & Nevis', 'kn'],
    ['State of Palestine', 'ps'],
    ['Republic of Iceland', 'is'],
    ['CS', 'rs'],
    ['Kosovo', 'xk'],
    ['former Yugoslavia', undefined],
    ['Yugoslavia', 'yucs'],
    ['Allemagne', 'de'],
    ['Россия', 'ru'],
    ['Российская Федерация', 'ru'],
    ['مصر', 'eg'],
    ['中国', 'cn'],
    ['Ελλάδα', 'gr'],
  ])('reads %j as %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it.each(['', 'unknown', '00', '-', 'None Identified', 'Atlantis', 'x'.repeat(200)])('finds none in %j', (text) => {
    expect(countryCode(text)).toBeUndefined();
    expect(englishCountryCode(text)).toBeUndefined();
  });

  it('reads what it writes, for every code of the table', () => {
    const codes = COUNTRY_LINES.trim()
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(' ')));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes.filter((one) => one.length === 2 && !['an', 'cs'].includes(one))) {
      expect([code, countryCode(countryName(code))]).toEqual([code, code]);
    }
  });

  it('tells a word that says nothing from a name that it does not know', () => {
    expect(saysNoCountry('UNKNOWN ')).toBe(true);
    expect(saysNoCountry('Atlantis')).toBe(false);
  });
});
