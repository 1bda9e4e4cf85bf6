/** How the bits of a field are read. `eta`, `timestamp` and `daytime` are several numbers read as one text. */
export type FieldKind =
  | 'unsigned'
  | 'signed'
  | 'flag'
  | 'text'
  | 'data'
  | 'turn'
  | 'eta'
  | 'timestamp'
  | 'daytime'
  | 'spare';

/**
 * One field of a message. A number is `(raw + rawOffset) / divisor` in `unit`; raw values outside `rawMin` to `rawMax`
 * are out of range, `notAvailable` (and from there on, where `rawMax` says so) has no value.
 */
export interface Field {
  /** gpsd's name for it. */
  readonly name: string;
  /** The first bit, counted from 0 at the start of the message. */
  readonly start: number;
  /** How many bits; the most there may be where the field runs to the end (`rest`). */
  readonly bits: number;
  readonly kind: FieldKind;
  /** What it says. */
  readonly sentence: string;
  readonly divisor?: number;
  readonly rawOffset?: number;
  /** To how many decimals the value is rounded, where dividing gives more than the field resolves. */
  readonly decimals?: number;
  readonly unit?: string;
  /** Raw values that say "not available", the one that is sent first. */
  readonly notAvailable?: number | readonly number[];
  readonly rawMin?: number;
  readonly rawMax?: number;
  /** The one raw value that the field has in this layout; it tells the layout from others of its type. */
  readonly value?: number;
  /** What stands in the message for it. */
  readonly says?: string | number | boolean;
  /** The name of its list of values in `CODES`. */
  readonly codes?: string;
  /** The field runs to the end of the message, or to `tailBits` before it. */
  readonly rest?: true;
  readonly tailBits?: number;
  /** The part to which it belongs, of those that are sent only when needed, from 1; absent, it is 0. */
  readonly optional?: number;
  /** The shortest message that is accepted may end before or within this field; absent, it is null. */
  readonly cut?: true;
  /** Lies `tailBits` before the end of the message, wherever that is. */
  readonly fromEnd?: true;
  /** The text goes on in the field of this name; both are one value. */
  readonly continues?: string;
  /** Another reading of bits that other fields have too; those are written, this is not. */
  readonly alternative?: true;
}

type Options = Partial<Omit<Field, 'name' | 'start' | 'bits' | 'kind' | 'sentence'>>;

const NO_OPTIONS = {} as const;

function of<K extends FieldKind>(kind: K) {
  return <const N extends string, const O extends Options = typeof NO_OPTIONS>(
    name: N,
    start: number,
    bits: number,
    sentence: string,
    options?: O,
  ) => ({ ...(options ?? (NO_OPTIONS as O)), name, start, bits, kind, sentence });
}

export const unsigned = of('unsigned');
export const signed = of('signed');
export const text = of('text');
export const data = of('data');

export function flag<const N extends string, const O extends Options = typeof NO_OPTIONS>(
  name: N,
  start: number,
  sentence: string,
  options?: O,
) {
  return of('flag')(name, start, 1, sentence, options);
}

/** A field that has one value in this layout, and tells it from the others of its type. */
export function fixed<const N extends string, const S extends string | number | boolean>(
  name: N,
  start: number,
  bits: number,
  value: number,
  says: S,
  sentence: string,
) {
  return of('unsigned')(name, start, bits, sentence, { value, says });
}

/** Bits without a meaning; sent as 0, and kept apart only to be written again. */
export function spare<const O extends Options = typeof NO_OPTIONS>(start: number, bits: number, options?: O) {
  return of('spare')('spare', start, bits, 'Not used; 0.', options);
}

/** Month 4 bits (0 not available), day 5 (0), hour 5 (24), minute 6 (60), UTC. */
export const eta = <const N extends string>(name: N, start: number, sentence: string) =>
  of('eta')(name, start, 20, sentence);

/** Year 14 bits (0), month 4 (0), day 5 (0), hour 5 (24), minute 6 (60), second 6 (60), UTC. */
export const timestamp = <const N extends string>(name: N, start: number, sentence: string) =>
  of('timestamp')(name, start, 40, sentence);

/** Day 5 bits (0), hour 5 (24), minute 6 (60), UTC. */
export const daytime = <const N extends string>(name: N, start: number, sentence: string) =>
  of('daytime')(name, start, 16, sentence);
