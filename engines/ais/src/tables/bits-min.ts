import { MESSAGES } from './messages.ts';
import type { Layout } from './layout.ts';

/** The highest message type (ITU-R M.1371-6). */
export const MESSAGE_TYPE_MAX = 28;

/** The fewest bits that any layout of a type is read from, by type; 0 where there is none. */
export const BITS_MIN: Uint16Array = bitsMin(MESSAGES);

function bitsMin(layouts: readonly Layout[]): Uint16Array {
  const minima = new Uint16Array(MESSAGE_TYPE_MAX + 1);
  for (const { type, bitsMin } of layouts) minima[type] = Math.min(minima[type] || bitsMin, bitsMin);
  return minima;
}
