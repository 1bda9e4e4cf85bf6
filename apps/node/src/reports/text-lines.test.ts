import { beforeAll, describe, expect, test } from 'vitest';
import type { Span, TextStyle } from './clusters.ts';
import { FontBook } from './font-book.ts';
import { outsideText } from './outside-text.ts';
import { linesOf } from './text-lines.ts';

const style: TextStyle = { role: 'sans', weight: 400, size: 10, color: '#000000' };
const book = new FontBook();
const WIDE = 1000;

beforeAll(() =>
  book.load([
    '[U+0123456789ABCDEF]',
    'abcdefghijklmnopqrstuvwxyz ABCDE /-(),.',
    'يوسفطارق',
    'יוסף',
    'Жი',
    '\u0E81\u{10FFFD}',
  ]),
);

function seen(text: string, width = WIDE): string[][] {
  return linesOf([{ text, style }], width, book).map((line) => line.pieces.map((piece) => piece.text));
}

describe('order from left to right', () => {
  test.each([
    ['Latin', 'abc def', ['abc def']],
    ['a right-to-left name within a sentence', `a ${outsideText('يوسف')} b`, ['a ', 'يوسف', ' b']],
    ['two words: the second stands left', 'يوسف طارق', ['طارق', ' ', 'يوسف']],
    ['digits in a right-to-left line keep their order', 'يوسف 12', ['12', ' ', 'يوسف']],
    ['brackets are mirrored', '(יוסף)', ['(', 'יוסף', ')']],
    [
      'two names next to each other stay in their order',
      `${outsideText('يوسف')}, ${outsideText('יוסף')}`,
      ['يوسف', ', ', 'יוסף'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(seen(text)).toEqual([expected]);
  });
});

describe('lines', () => {
  test('break at spaces, after hyphens, and within a word that is too long', () => {
    expect(seen('aaa bbb', 20)).toEqual([['aaa'], ['bbb']]);
    expect(seen('aaa-bbb', 22)).toEqual([['aaa-'], ['bbb']]);
    expect(seen('aaaaaaaaaa', 30).length).toBeGreaterThan(1);
    expect(seen('aaaaaaaaaa', 30).flat().join('')).toBe('aaaaaaaaaa');
  });

  test('are never wider than asked', () => {
    const text = 'abc/defghij-klm nop (qrs) يوسف טارق, Ж'.repeat(20);
    for (const line of linesOf([{ text, style }], 60, book)) expect(line.width).toBeLessThanOrEqual(60);
  });

  test('of nothing are none', () => {
    expect(seen('')).toEqual([]);
  });
});

describe('fonts', () => {
  test('a letter that no font has is written as its code point', () => {
    expect(seen('a\u0E81b')).toEqual([['a', '[U+0E81]', 'b']]);
    expect(seen('\u{10FFFD}')).toEqual([['[U+10FFFD]']]);
    expect(book.hasMissing()).toBe(true);
  });

  test('letters of one font are drawn at once, so that they join', () => {
    const [line] = linesOf([{ text: 'يوسفЖი', style }], WIDE, book);
    expect(line?.pieces.map(({ face }) => face.key.replace(/-(400|wght)-normal.*/, '')).sort()).toEqual([
      'ibm-plex-sans-arabic-arabic',
      'ibm-plex-sans-cyrillic',
      'noto-sans-georgian-georgian',
    ]);
  });

  test('a marked part keeps its mark in every piece', () => {
    const span: Span = { text: 'aЖ', style, mark: 'same' };
    const [line] = linesOf([span], WIDE, book);
    expect(line?.pieces.map(({ mark }) => mark)).toEqual(['same', 'same']);
  });
});
