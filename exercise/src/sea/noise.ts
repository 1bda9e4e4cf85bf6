/**
 * Counter-based noise for what happens thousands of times a vessel: a value is a pure function of key, stream and counter, as
 * everywhere in the exercise, by a mixer that costs a tenth of Philox (the finaliser of MurmurHash3, three rounds).
 */
const TWO_32 = 4_294_967_296;

function mixed(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Evenly spread in 0..1 (1 not included). */
export function unit(key: number, stream: number, counter: number): number {
  return mixed(mixed(mixed(key ^ Math.imul(stream, 0x9e3779b1)) ^ counter) ^ (counter >>> 7)) / TWO_32;
}

/** Roughly normal, mean 0 and standard deviation 1, never beyond 3.5 (sum of four even values). */
export function normal(key: number, stream: number, counter: number): number {
  const first = unit(key, stream, counter * 2) + unit(key, stream ^ 0x5bd1e995, counter * 2);
  const second = unit(key, stream, counter * 2 + 1) + unit(key, stream ^ 0x5bd1e995, counter * 2 + 1);
  return (first + second - 2) * Math.sqrt(3);
}

/** A value in -1..1 that changes smoothly: new every `period`, interpolated between. */
export function smooth(key: number, stream: number, at: number, period: number): number {
  const step = Math.floor(at / period);
  const f = at / period - step;
  const ease = f * f * (3 - 2 * f);
  const from = unit(key, stream, step);
  return 2 * (from + (unit(key, stream, step + 1) - from) * ease) - 1;
}
