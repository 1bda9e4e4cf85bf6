import { notAvailableOf } from '../messages/read-field.ts';
import { rawTurn } from '../messages/turn-rate.ts';
import type { AisCode } from '../errors/finding-codes.ts';
import type { Field } from '../tables/field.ts';

/** Parts of a time with their bits and what stands for "not available". */
const TIME_PARTS = {
  timestamp: {
    form: /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/,
    bits: [14, 4, 5, 5, 6, 6],
    none: [0, 0, 0, 24, 60, 60],
  },
  daytime: { form: /^(\d\d)T(\d\d):(\d\d)Z$/, bits: [5, 5, 6], none: [0, 24, 60] },
  eta: { form: /^(\d\d)-(\d\d)T(\d\d):(\d\d)Z$/, bits: [4, 5, 5, 6], none: [0, 0, 24, 60] },
} as const;

/** Numbers to write one behind the other, or the code of what is wrong with the value. */
export type RawValue = readonly (readonly [value: number, bits: number])[] | AisCode;

/** The raw value of a field of numbers, flags or times; what is undefined or null is written as not available. */
export function rawValueOf(field: Field, value: unknown): RawValue {
  if (field.value !== undefined) return [[field.value, field.bits]];
  switch (field.kind) {
    case 'spare':
      return [[0, field.bits]];
    case 'timestamp':
    case 'daytime':
    case 'eta':
      return rawTime(field.kind, value);
    case 'flag':
      return rawFlag(value);
    default:
      return rawNumber(field, value);
  }
}

function rawFlag(value: unknown): RawValue {
  if (value === undefined || value === null) return [[0, 1]];
  return typeof value === 'boolean' ? [[Number(value), 1]] : 'AIS-302';
}

function rawTime(kind: keyof typeof TIME_PARTS, value: unknown): RawValue {
  const { form, bits, none } = TIME_PARTS[kind];
  if (value === undefined || value === null) return none.map((part, i) => [part, bits[i]!] as const);
  if (typeof value !== 'string') return 'AIS-302';
  const parts = form.exec(value)?.slice(1).map(Number);
  if (!parts) return 'AIS-303';
  const isFitting = parts.every((part, i) => part < 2 ** bits[i]!);
  return isFitting ? parts.map((part, i) => [part, bits[i]!] as const) : 'AIS-303';
}

function rawNumber(field: Field, value: unknown): RawValue {
  const [none = 0] = notAvailableOf(field);
  if (value === undefined || value === null) return [[none, field.bits]];
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'AIS-302';
  const raw = field.kind === 'turn' ? rawTurn(value) : scaledRaw(field, value);
  if (raw === undefined || raw < lowestOf(field) || raw > highestOf(field)) return 'AIS-303';
  return [[raw, field.bits]];
}

function scaledRaw({ divisor = 1, rawOffset = 0 }: Field, value: number): number {
  return Math.round(value * divisor) - rawOffset;
}

function lowestOf({ kind, bits, rawMin }: Field): number {
  return rawMin ?? (kind === 'signed' || kind === 'turn' ? -(2 ** (bits - 1)) : 0);
}

function highestOf({ kind, bits, rawMax }: Field): number {
  return rawMax ?? 2 ** (kind === 'signed' || kind === 'turn' ? bits - 1 : bits) - 1;
}
