import { bit, type SixBits, signed, unsigned } from '../scanner/six-bits.ts';
import type { Field } from '../tables/field.ts';
import { hexData } from './hex-data.ts';
import { charactersBetween, rawText, trimmedText } from './six-bit-text.ts';
import { INVALID, readDaytime, readEta, readTimestamp } from './times.ts';
import { turnRate } from './turn-rate.ts';

const BYTE_BITS = 8;

/** What stands in a message. */
export type Value = string | number | boolean | null;

/** The first bit of a field in a message of `bits` bits. */
export function startOf(field: Field, bits: number): number {
  return field.fromEnd ? bits - field.bits : field.start;
}

/** Where a field ends in a message of `bits` bits. */
export function endOf(field: Field, bits: number): number {
  if (field.fromEnd) return bits;
  const end = field.start + field.bits;
  return field.rest ? Math.min(end, bits - (field.tailBits ?? 0)) : end;
}

/** Whether a message of `bits` bits holds the field as a whole. */
export function isPresent(field: Field, bits: number): boolean {
  return field.rest === true || field.kind === 'text' || endOf(field, bits) <= bits;
}

/** The text of a field as it was sent, with what stands behind an `@`, as far as the message goes. */
export function readRawText(field: Field, six: SixBits, bits: number): string {
  const end = Math.min(endOf(field, bits), bits);
  return rawText(six, field.start, charactersBetween(field.start, end));
}

/** The number of a field as it was sent. */
export function readRawNumber(field: Field, six: SixBits, bits: number): number {
  if (field.bits === 0) return 0;
  const start = startOf(field, bits);
  return field.kind === 'signed' || field.kind === 'turn'
    ? signed(six, start, field.bits)
    : unsigned(six, start, field.bits);
}

/** The value of a field; `INVALID` when it is out of its range. */
export function readField(field: Field, six: SixBits, bits: number): Value | typeof INVALID {
  if (!isPresent(field, bits)) return field.optional === undefined ? null : readCut(field, six, bits);
  switch (field.kind) {
    case 'flag':
      return bit(six, field.start);
    case 'text':
      return trimmedText(readRawText(field, six, bits));
    case 'data':
      return hexData(six, field.start, endOf(field, bits), bits);
    case 'timestamp':
      return readTimestamp(six, field.start);
    case 'daytime':
      return readDaytime(six, field.start);
    case 'eta':
      return readEta(six, field.start).text;
    case 'turn':
      return turnRate(readRawNumber(field, six, bits));
    default:
      return scaled(field, readRawNumber(field, six, bits));
  }
}

/** The bits of a number that are there, the others 0; fewer than a byte of them only fill up the last byte. */
function readCut({ start, bits: width }: Field, six: SixBits, bits: number): number {
  const there = bits - start;
  return there < BYTE_BITS ? 0 : unsigned(six, start, there) << (width - there);
}

/** The raw values of a field that say that there is none. */
export function notAvailableOf({ notAvailable }: Field): readonly number[] {
  if (notAvailable === undefined) return [];
  return typeof notAvailable === 'number' ? [notAvailable] : notAvailable;
}

function scaled(field: Field, raw: number): number | null | typeof INVALID {
  if (notAvailableOf(field).includes(raw)) return null;
  if (raw < (field.rawMin ?? raw) || raw > (field.rawMax ?? raw)) return INVALID;
  const { divisor = 1, rawOffset = 0, decimals } = field;
  if (decimals === undefined) return (raw + rawOffset) / divisor;
  const power = 10 ** decimals;
  return Math.round(((raw + rawOffset) * power) / divisor) / power;
}
