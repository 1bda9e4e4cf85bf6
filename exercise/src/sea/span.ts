import type { Draw } from '../random.ts';

const TWO_32 = 4_294_967_296;

/** A number between two others, evenly spread. */
export function span(draw: Draw, from: number, to: number): number {
  return from + ((to - from) * draw.word()) / TWO_32;
}

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;
