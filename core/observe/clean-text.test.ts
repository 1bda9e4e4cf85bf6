import { describe, expect, it } from 'vitest';
import { TextCleaner } from './clean-text.ts';
import { FindingCollector } from './findings.ts';
import { NAME_CHARS_MAX } from './limits.ts';

describe('TextCleaner', () => {
  it.each([
    ['Ana Test', 'Ana Test'],
    ['  Ana \t Test\n', 'Ana Test'],
    ['Ana\u00a0Test', 'Ana Test'],
    ['\u202eAna\u202c Te\u200bst\u0000', 'Ana Test'],
    ['Ana\u0007Test', 'AnaTest'],
    ['A\u0308rzte', 'Ärzte'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['', ''],
  ])('makes %j into %j', (text, expected) => {
    expect(new TextCleaner(new FindingCollector()).name(text)).toBe(expected);
  });

  it('counts the values from which it took something', () => {
    const findings = new FindingCollector();
    const cleaner = new TextCleaner(findings);
    for (const text of ['plain', 'a\u0001', '\u202eb', 'two  spaces']) cleaner.line(text);
    cleaner.report();
    expect(findings.list()).toMatchObject([
      { code: 'LIST-404', severity: 'info', message: expect.stringContaining('2 values') },
    ]);
  });

  it('cuts a name of 100 kB and says so', () => {
    const findings = new FindingCollector();
    const name = new TextCleaner(findings).name('😀'.repeat(50_000));
    expect(name.length).toBeLessThanOrEqual(NAME_CHARS_MAX);
    expect(name.isWellFormed()).toBe(true);
    expect(findings.list()).toMatchObject([{ code: 'LIST-407' }, { code: 'LIST-403', severity: 'warning' }]);
  });
});
