import fc from 'fast-check';
import { expect, test } from 'vitest';
import { XmlDeclarationFilter } from './xml-declarations.ts';

function filtered(text: string, size: number): string {
  const filter = new XmlDeclarationFilter();
  let out = '';
  for (let from = 0; from < text.length; from += size) out += filter.push(text.slice(from, from + size));
  return out + filter.end();
}

test.each([
  ['<?xml version="1.0"?><a/>', '<a/>'],
  ['<a/><?xml version="1.0"?>\n<b/>', '<a/>\n<b/>'],
  ['<?xml\nversion="1.0"\n?><a/>', '\n\n<a/>'],
  ['<?xml-stylesheet href="x"?><a/>', '<?xml-stylesheet href="x"?><a/>'],
  ['<a>?xml </a>', '<a>?xml </a>'],
  ['<?xml version="1.0"', '<?xml version="1.0"'],
])('%j → %j, however it is cut', (text, expected) => {
  for (let size = 1; size <= text.length; size++) expect(filtered(text, size)).toBe(expected);
});

test('text without declarations passes unchanged', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<', '?', 'x', 'm', 'l', 'a', '>', '?x', '<?xm'), { maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      (parts, size) => {
        const text = parts.join('');
        expect(filtered(text, size)).toBe(text);
      },
    ),
  );
});
