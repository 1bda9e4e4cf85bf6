import { expect, test } from 'vitest';
import { outsideText } from './outside-text.ts';

test.each([
  ['Yusef Al Marwani', 'Yusef Al Marwani'],
  ['Yu\u202Esef', 'Yusef [1 hidden character]'],
  ['\uFEFFOr\u200Bga\u00ADn', 'Organ [3 hidden characters]'],
  ['line\r\nbreak\tand tab', 'line break and tab'],
  ['Jose\u0301', 'José'],
  ['bell\u0007', 'bell [1 hidden character]'],
])('%j is shown as %j', (value, expected) => {
  expect(outsideText(value)).toBe(expected);
});

test('a name from right to left does not turn what stands around it', () => {
  expect(outsideText('يوسف')).toBe('\u2068يوسف\u2069');
});

test('the joiner within a Persian name is spelling', () => {
  expect(outsideText('علی\u200Cرضا')).toBe('\u2068علی\u200Cرضا\u2069');
  expect(outsideText('A\u200Cli')).toBe('Ali [1 hidden character]');
});
