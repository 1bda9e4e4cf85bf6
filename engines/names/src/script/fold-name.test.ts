import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, NAME_CHARS_MAX } from './fold-name.ts';

describe('foldName', () => {
  it.each([
    ['O’Neil', 'oneil'],
    ["O'Neil", 'oneil'],
    ['O´Neil', 'oneil'],
    ['CHO HYO’K-SAN', 'cho hyok san'],
    ['Sana‘a', 'sanaa'],
    ["'Uthman Al-Ghamdi", 'uthman al ghamdi'],
    ['J.-C.  Juncker', 'j c juncker'],
    ['AT&T Inc.', 'at and t inc'],
    ['& Co', 'and co'],
    ['Müller & Söhne', 'müller and söhne'],
    ['STRAẞE Straße', 'strasse strasse'],
    ['Οδυσσεύς', 'οδυσσεύσ'],
    ['İstanbul', 'istanbul'],
    ['non\u00a0breaking\u2003space', 'non breaking space'],
    ['PA\u200bYP\u202eAL\u00ad', 'paypal'],
    ['Ａｃｍｅ　１２', 'acme 12'],
    ['ﺻﺍﻠﺡ', 'صالح'],
    ['Jos? Garc?a', 'jos garca'],
    ['Jos\ufffd', 'jos'],
    ['who ? me', 'who me'],
    ['tab\tand\nline', 'tab and line'],
    ['bell\u0007ring', 'bellring'],
    ['ООО «Ромашка»', 'ооо ромашка'],
    ['\ud800lone', 'lone'],
    ['', ''],
    ['-- ...', ''],
  ])('%j → %j', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('cuts a long name where a word ends', () => {
    const folded = foldName('abcdefghi '.repeat(200));
    expect(folded.length).toBeLessThanOrEqual(NAME_CHARS_MAX);
    expect(folded.endsWith('abcdefghi')).toBe(true);
    expect(foldName('x'.repeat(100_000))).toHaveLength(NAME_CHARS_MAX);
    expect(foldName('é'.repeat(100_000))).toHaveLength(NAME_CHARS_MAX);
  });

  it('is idempotent, single-spaced and within its limit for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const folded = foldName(text);
        expect(foldName(folded)).toBe(folded);
        expect(folded).toBe(folded.trim());
        expect(folded).not.toContain('  ');
      }),
      { numRuns: 500 },
    );
  });
});
