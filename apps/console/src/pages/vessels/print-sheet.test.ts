import { expect, it } from 'vitest';
import { cssString, printSheet } from './print-sheet.ts';

it.each([
  ['Case C-2291', '"Case C-2291"'],
  ['a "quoted" \\ word', '"a \\22 quoted\\22  \\5c  word"'],
  ['two\nlines', '"two\\a lines"'],
  ['x"; } body { display: none', '"x\\22 ; } body { display: none"'],
])('%j is the string %s', (text, css) => {
  expect(cssString(text)).toBe(css);
});

it('cuts what would not fit', () => {
  expect(cssString('n'.repeat(500)).length).toBeLessThan(150);
});

it('puts the label in head and foot, in its colour on black', () => {
  const sheet = printSheet({ tlp: 'AMBER', by: 'J. Lind', purpose: 'Case 1', page: 'page ', of: ' of ' });
  expect(sheet.match(/TLP:AMBER/gu)).toHaveLength(2);
  expect(sheet).toContain('#ffc000');
  expect(sheet).toContain('counter(page) " of " counter(pages)');
});
