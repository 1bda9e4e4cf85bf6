import type { Field } from './field.ts';

/**
 * Rate of turn: the sign of v times (v / 4.733)², in ° per minute, right positive; ±127 is faster than 5° in 30 s
 * without a turn indicator and given as ±720; −128 is not available (ITU-R M.1371-5, annex 8, table 48).
 */
export const turn = (start: number) =>
  ({
    name: 'turn',
    start,
    bits: 8,
    kind: 'turn',
    sentence: 'Rate of turn, right positive; ±720 without turn indicator (turn_ti false): faster than 5° in 30 s.',
    unit: '°/min',
    decimals: 6,
    notAvailable: -128,
  }) as const satisfies Field;
