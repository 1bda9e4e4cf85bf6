import { expect, test } from 'vitest';
import { bytesText } from './bytes.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [23_884_120, '23.9 MB'],
  [123_400_000, '123 MB'],
  [10_000_000_000, '10 GB'],
])('%i bytes are %s', (bytes, text) => expect(bytesText(bytes)).toBe(text));
