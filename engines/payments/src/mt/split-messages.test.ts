import { describe, expect, test } from 'vitest';
import { MtSplitter } from './split-messages.ts';

function split(text: string, size: number): [number, string][] {
  const splitter = new MtSplitter();
  const messages = [];
  for (let from = 0; from < text.length; from += size) messages.push(...splitter.push(text.slice(from, from + size)));
  messages.push(...splitter.end());
  return messages.map((message) => [message.line, message.text.replace(/\s+/g, ' ').trim()]);
}

const a = '{1:F01A}{2:I103B}{4:\r\n:20:A\r\n-}';
const b = '{1:F01B}{2:I103B}{4:\r\n:20:B\r\n-}{5:{MAC:00}}';

describe('MtSplitter', () => {
  test.each([
    ['one after the other', `${a}\r\n${b}\r\n`, [1, 4]],
    ['on the same line', `${a}${b}`, [1, 3]],
    ['RJE', `${a}$${b}$`, [1, 3]],
    ['RJE on lines of their own', `${a}\r\n$\r\n${b}\r\n$`, [1, 5]],
    ['DOS-PCC', `\u0001${a}\u0003${' '.repeat(40)}\u0001${b}\u0003${' '.repeat(40)}`, [1, 3]],
    ['the first cut off', `${a.slice(0, -4)}\r\n${b}`, [1, 3]],
    ['without blocks', ':20:A\r\n:23B:CRED\r\n$\r\n:20:B\r\n:23B:CRED\r\n', [1, 4]],
    ['without blocks, with the end mark', ':20:A\n:23B:CRED\n-\n:20:B\n:23B:CRED\n-\n', [1, 4]],
    ['block 4 alone', '{4:\n:20:A\n-}\n{4:\n:20:B\n-}', [1, 4]],
    ['blocks, then none', `${a}\n:20:B\n:23B:CRED\n`, [1, 4]],
  ])('%s', (_name, text, lines) => {
    for (const size of [1, 2, 3, 7, 1_000]) {
      const messages = split(text, size);
      expect(messages.map(([line]) => line)).toEqual(lines);
      expect(messages[0]?.[1]).toContain(':20:A');
      expect(messages[1]?.[1]).toContain(':20:B');
    }
  });

  test('an acknowledgement in front is a message of its own', () => {
    expect(split(`{1:F21A}{4:{177:2603021200}{451:0}}${a}`, 5).map(([, text]) => text.slice(0, 7))).toEqual([
      '{1:F21A',
      '{1:F01A',
    ]);
  });

  test('field 20 inside block 4 begins no message, nor does it a second time', () => {
    expect(split(a.replace('-}', ':21:x\r\n:20:again\r\n-}'), 4)).toHaveLength(1);
  });

  test('a message without end is left out, and the next is read', () => {
    const splitter = new MtSplitter();
    const messages = [
      ...splitter.push(`{1:F01A}{4:\n${'x'.repeat(300_000)}`),
      ...splitter.push(`\n${b}`),
      ...splitter.end(),
    ];
    expect(messages.map((message) => message.tooLong)).toEqual([true, false]);
  });
});
