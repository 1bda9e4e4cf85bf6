import { expect, test } from 'vitest';
import { payloadOf } from '../testing/payload-of.ts';
import { rawTextOf } from './raw-text-of.ts';

test('a text with what stands behind its end', () => {
  const { six, bits } = payloadOf({ type: 5, callsign: 'DA12' }, [[70 + 5 * 6, 12, (24 << 6) | 25]]);
  expect(rawTextOf(six, bits, 'callsign')).toBe('DA12@XY');
  expect(rawTextOf(six, bits, 'speed')).toBeUndefined();
  expect(rawTextOf(six, bits, 'imo')).toBeUndefined();
});
