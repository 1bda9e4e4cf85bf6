import { type SixBits, unsigned } from '../scanner/six-bits.ts';

/** What a field says that is out of its range. */
export const INVALID: unique symbol = Symbol('out of range');

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DDTHH:MM:SSZ` from 40 bits; null when a part is not available. */
export function readTimestamp(six: SixBits, start: number): string | null | typeof INVALID {
  const [year, month, day] = [unsigned(six, start, 14), unsigned(six, start + 14, 4), unsigned(six, start + 18, 5)];
  const [hour, minute] = timeOfDay(six, start + 23);
  const second = unsigned(six, start + 34, 6);
  if (year === 0 || month === 0 || day === 0 || hour === 24 || minute === 60 || second === 60) return null;
  if (hour > 24 || minute > 60 || second > 60 || year > 9999 || month > 12 || day > daysIn(year, month)) return INVALID;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}Z`;
}

/** `DDTHH:MMZ` from 16 bits; null when a part is not available. */
export function readDaytime(six: SixBits, start: number): string | null | typeof INVALID {
  const day = unsigned(six, start, 5);
  const [hour, minute] = timeOfDay(six, start + 5);
  if (day === 0 || hour === 24 || minute === 60) return null;
  return hour < 24 && minute < 60 ? `${two(day)}T${two(hour)}:${two(minute)}Z` : INVALID;
}

/** `MM-DDTHH:MMZ` from 20 bits, parts that are not available as they are sent; null when all four are. */
export function readEta(six: SixBits, start: number): { text: string | null; isValid: boolean } {
  const month = unsigned(six, start, 4);
  const day = unsigned(six, start + 4, 5);
  const [hour, minute] = timeOfDay(six, start + 9);
  const isValid = month <= 12 && hour <= 24 && minute <= 60;
  if (month === 0 && day === 0 && hour === 24 && minute === 60) return { text: null, isValid };
  return { text: `${two(month)}-${two(day)}T${two(hour)}:${two(minute)}Z`, isValid };
}

function timeOfDay(six: SixBits, start: number): [hour: number, minute: number] {
  return [unsigned(six, start, 5), unsigned(six, start + 5, 6)];
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
