import { describe, expect, it } from 'vitest';
import { readListedDate } from './listed-date.ts';

describe('readListedDate', () => {
  it.each([
    ['12 Feb 1964', '1964-02-12'],
    ['01 Dec 2000', '2000-12-01'],
    ['Nov. 1973', '1973-11'],
    ['August 1961', '1961-08'],
    ['May 12, 1970', '1970-05-12'],
    ['1971', '1971'],
    ['1971-05-04', '1971-05-04'],
    ['2008-02-01T00:00:00', '2008-02-01'],
    ['12/02/1964', '1964-02-12'],
    ['circa 1951', '1951~'],
    ['approximately 03 Mar 1958', '1958-03-03~'],
    ['1970 (approx)', '1970~'],
    ['1969 to 1971', '1969/1971'],
    ['01 Jun 1961 to 30 Jun 1961', '1961-06'],
    ['between 1960 and 1962', '1960/1962'],
    ['Between Aug. and Sep. 1977', '1977-08/1977-09'],
    ['1960-1962', '1960/1962'],
    ['1950s', '1950/1959'],
    ['early 1960s', '1960/1964'],
    ['31 Feb 1964', '1964-02'],
  ])('reads %j as %s', (text, expected) => {
    expect(readListedDate(text)).toBe(expected);
  });

  it.each(['', '30-35 years old', '24/06/1402 (Hijri Calendar)', 'from a false passport', 'Feb', 'x'.repeat(500)])(
    'finds no date in %j',
    (text) => {
      expect(readListedDate(text)).toBeUndefined();
    },
  );
});
