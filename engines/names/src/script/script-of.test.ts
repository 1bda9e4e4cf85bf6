import { describe, expect, it } from 'vitest';
import { mixesScripts, scriptOf } from './script-of.ts';

describe('scriptOf', () => {
  it.each([
    ['Müller 12', 'latin'],
    ['Ложкин', 'cyrillic'],
    ['Παπά', 'greek'],
    ['محمد', 'arabic'],
    ['משה', 'hebrew'],
    ['王小明', 'han'],
    ['김', 'hangul'],
    ['バラク', 'kana'],
    ['田中さん', 'kana'],
    ['ლევან', 'georgian'],
    ['Նիկոլ', 'armenian'],
    ['वर्मा', 'devanagari'],
    ['អ', 'other'],
    ['123', 'other'],
    ['', 'other'],
    ['ООО Siemens', 'mixed'],
  ])('%s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe('mixesScripts', () => {
  it.each([
    ['рetrov', true],
    ['сompany', true],
    ['petrov', false],
    ['петров', false],
    ['株式ag', false],
    ['0liver', false],
  ])('%s: %s', (token, mixes) => {
    expect(mixesScripts(token)).toBe(mixes);
  });
});
