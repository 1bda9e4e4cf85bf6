import { describe, expect, it } from 'vitest';
import { foreignRun, isSpelling, nameTextParts, scriptOf } from './name-text.ts';
import { readNoteFacts } from './note-facts.ts';

describe('nameTextParts', () => {
  it.each([
    ['Ana Test', ['Ana Test'], [], []],
    ['Ana Test; Anna Test', ['Ana Test', 'Anna Test'], [], []],
    ['Ana Test b) Anna Test', ['Ana Test', 'Anna Test'], [], []],
    ['Wang Li (王力)', ['Wang Li', '王力'], [], []],
    ['王力 (Wang Li; Wang Lee)', ['王力', 'Wang Li', 'Wang Lee'], [], []],
    ['Abu Ali (original script: Абу Али)', ['Abu Ali', 'Абу Али'], [], []],
    ['BLUE TRADING BANK (BTB)', ['BLUE TRADING BANK'], ['BTB'], []],
    ['Ana Test (birth name)', ['Ana Test'], [], ['birth name']],
    ['Ana Test, born 1 Jan. 1953', ['Ana Test'], [], ['born 1 Jan. 1953']],
    ['(Sheikh) Musa Test', ['Musa Test'], [], ['Sheikh']],
    [') Ana Test', ['Ana Test'], [], []],
  ])('takes %j apart', (text, names, abbreviations, remarks) => {
    expect(nameTextParts(text)).toEqual({ names, abbreviations, remarks });
  });

  it.each([
    ['Ana', 'Latin'],
    ['Анна', 'Cyrillic'],
    ['أنا', 'Arabic'],
    ['王力', 'Han'],
    ['12 -', ''],
    ['Straße', 'Latin'],
  ])('the script of %j is %j', (text, expected) => {
    expect(scriptOf(text)).toBe(expected);
  });

  it('finds the name in its own script, and tells a spelling from a remark', () => {
    expect(foreignRun('Previously listed as. In Arabic: سيف علي')).toBe('سيف علي');
    expect(foreignRun('previously listed as')).toBeUndefined();
    expect(isSpelling('Yunis Test; Younis Test')).toBe(true);
    expect(isSpelling('previously listed as')).toBe(false);
  });
});

describe('readNoteFacts', () => {
  it.each([
    ['DOB: 11 Apr. 1963. POB: Testville', ['1963-04-11'], []],
    ['DOB: a) 11 Apr. 1960 b) 11 Apr. 1963', ['1960-04-11', '1963-04-11'], []],
    ['born in 1976', ['1976'], []],
    ['born 16 Dec. 1948, in Testville', ['1948-12-16'], []],
    ['(DPOB - 1970) - Passport No. 284158, expires 21 August 2005', ['1970'], ['284158']],
    ['Passport number: B0515260; DOB: 1948', ['1948'], ['B0515260']],
    ['previously listed as', [], []],
  ])('finds in %j', (note, birthDates, passports) => {
    expect(readNoteFacts(note)).toEqual({ birthDates, passports });
  });
});
