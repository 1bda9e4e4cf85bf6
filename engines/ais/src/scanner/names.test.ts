import { describe, expect, test } from 'vitest';
import { NAME_BYTES_MAX, NAMES_MAX, Names } from './names.ts';
import { SourceNumbers } from './source-numbers.ts';

const add = (names: Names, text: string): number => {
  const bytes = new TextEncoder().encode(`<${text}>`);
  return names.indexOf(bytes, 1, bytes.length - 1);
};

describe('Names', () => {
  test('the same name has the same number, another one another', () => {
    const names = new Names();
    const north = add(names, 'north');
    expect(add(names, 'south')).not.toBe(north);
    expect(add(names, 'north')).toBe(north);
    expect(names.text(north)).toBe('north');
  });

  test('no name is 0', () => {
    const names = new Names();
    expect([add(names, ''), names.text(0), names.text(99)]).toEqual([0, '', '']);
  });

  test('a long name is cut', () => {
    const names = new Names();
    expect(names.text(add(names, 'x'.repeat(NAME_BYTES_MAX + 1)))).toBe('x'.repeat(NAME_BYTES_MAX));
  });

  test('beyond the limit names have no number', () => {
    const names = new Names();
    for (let n = 1; n < NAMES_MAX; n++) add(names, String(n));
    expect(add(names, 'one more')).toBe(0);
    expect(names.text(add(names, '77'))).toBe('77');
  });
});

describe('SourceNumbers', () => {
  test('a number is used again when its source has ended', () => {
    const sources = new SourceNumbers();
    const a = sources.of('a');
    const b = sources.of('b');
    sources.end(a);
    expect([sources.name(a), sources.of('c'), sources.of('b')]).toEqual(['', a, b]);
  });
});
