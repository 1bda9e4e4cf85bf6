import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBirthDate } from './birth-date.ts';
import { isModelDate } from './dates.ts';

describe('readBirthDate', () => {
  it.each([
    ['1974', '1974'],
    ['1974-3', '1974-03'],
    ['1974-03-09', '1974-03-09'],
    ['1974-3-9', '1974-03-09'],
    [' 1974-03-09 ', '1974-03-09'],
    ['1974-03-09T00:00:00Z', '1974-03-09'],
    ['1972-02-29', '1972-02-29'],
    ['1974~', '1974~'],
    ['1970/1975', '1970/1975'],
  ])('reads %j without a finding', (text, value) => {
    expect(readBirthDate(text)).toEqual({ value });
  });

  it.each([
    ['1974-02-31', '1974-02'],
    ['1973-02-29', '1973-02'],
    ['1974-00-00', '1974'],
    ['1974-13-40', '1974'],
    ['1974-13', '1974'],
    ['1974-05-xx', '1974-05'],
    ['1974-', '1974'],
    ['1974/03/09', '1974-03-09'],
    ['19740309', '1974-03-09'],
    ['28/03/1965', '1965-03-28'],
    ['03/28/1965', '1965-03-28'],
    ['03/04/1965', '1965'],
    ['03-04-1965', '1965'],
    ['04.04.1965', '1965-04-04'],
    ['03.04.1965', '1965-04-03'],
    ['25.03.1965', '1965-03-25'],
    ['03.25.1965', '1965-03-25'],
    ['3. 4. 1965', '1965-04-03'],
    ['03.04.1965.', '1965-04-03'],
    ['03 04 1965', '1965-04-03'],
    ['28-03/1965', '1965-03-28'],
    ['1974 (about)', '1974'],
  ])('keeps the valid beginning of %j, with a warning', (text, value) => {
    const reading = readBirthDate(text);
    expect(reading.value).toBe(value);
    expect(reading.finding).toMatchObject({ severity: 'warning', code: 'LIST-401' });
  });

  it.each(['unknown', '0000-00-00', '99', '31/02/75', '03.04.0000', '03/04/9999', '12345', '9999-01-01', '-', 'née'])(
    'finds no date in %j',
    (text) => {
      const reading = readBirthDate(text);
      expect(reading.value).toBeUndefined();
      expect(reading.finding?.message).toContain('screened without it');
    },
  );

  it('takes an empty text for no date and no fault', () => {
    expect(readBirthDate('  ')).toEqual({});
  });

  it('gives a model date or none, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/)), (text) => {
        const { value } = readBirthDate(text);
        expect(value === undefined || isModelDate(value)).toBe(true);
      }),
    );
  });
});
