/** Mixes a number into a 32-bit hash (the finalizer of MurmurHash3, public domain). */
export function mixed(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A 32-bit hash of a text; two seeds give two independent halves. */
export function textHash(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i) + 1);
  return mixed(hash, text.length);
}

/** Rounds half to even, as IEEE 754 and the peers do. */
export function roundHalfEven(value: number): number {
  const up = Math.round(value);
  return up - value === 0.5 && up % 2 !== 0 ? up - 1 : up;
}
