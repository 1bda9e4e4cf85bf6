import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectEncoding } from './encoding.ts';
import { createDecoder } from './text-decoder.ts';

function decodeIn(label: string, bytes: Uint8Array, size: number): { text: string; faulty: boolean } {
  const decoder = createDecoder(label);
  let text = '';
  for (let from = 0; from < bytes.length; from += size) {
    const piece = decoder.push(bytes.subarray(from, from + size));
    text += piece.text;
    if (piece.faulty) return { text, faulty: true };
  }
  const last = decoder.end();
  return { text: text + last.text, faulty: last.faulty };
}

describe('createDecoder', () => {
  test('any cut of UTF-8 gives the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.integer({ min: 1, max: 7 }), (text, size) => {
        const wellFormed = text.toWellFormed().replace(/^\uFEFF+/, '');
        expect(decodeIn('utf-8', Buffer.from(wellFormed), size)).toEqual({ text: wellFormed, faulty: false });
      }),
    );
  });

  test.each([1, 2, 3, 100])('a byte that does not fit stops after the text before it (pieces of %d)', (size) => {
    const bytes = Buffer.concat([Buffer.from('Łódź '), Buffer.from([0xe9]), Buffer.from(' x')]);
    expect(decodeIn('utf-8', bytes, size)).toEqual({ text: 'Łódź ', faulty: true });
  });

  test('a character broken off at the end is a fault', () => {
    expect(decodeIn('utf-8', Buffer.from('Łó').subarray(0, 3), 10)).toEqual({ text: 'Ł', faulty: true });
  });

  test('the byte order mark is no text', () => {
    expect(decodeIn('utf-8', Buffer.from('\uFEFFa'), 1).text).toBe('a');
    expect(decodeIn('utf-16le', Buffer.from('\uFEFFa', 'utf16le'), 1).text).toBe('a');
  });
});

describe('detectEncoding', () => {
  test.each([
    ['<a/>', 'utf-8', false],
    ['<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'windows-1252', false],
    ["<?xml version='1.0' encoding='windows-1252'?><a/>", 'windows-1252', false],
    ['<?xml version="1.0" encoding="UTF-16"?><a/>', 'utf-8', true],
    ['<?xml version="1.0" encoding="klingon"?><a/>', undefined, false],
  ])('%s → %s', (text, label, contradicts) => {
    const found = detectEncoding(Buffer.from(text, 'latin1'));
    expect([found.label, found.contradicts]).toEqual([label, contradicts]);
  });

  test('UTF-16 by mark, and by its zero bytes', () => {
    expect(detectEncoding(Buffer.from('\uFEFF<a/>', 'utf16le')).label).toBe('utf-16le');
    expect(detectEncoding(Buffer.from('<a/>', 'utf16le')).label).toBe('utf-16le');
    expect(detectEncoding(Buffer.from('<a/>', 'utf16le').swap16()).label).toBe('utf-16be');
  });
});
