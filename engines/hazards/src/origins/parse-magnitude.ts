/** Magnitudes of earthquakes lie between these. */
const LEAST = -3;
const GREATEST = 10.5;

/**
 * The first magnitude of a cell: a number, with or without its type (`3.1`, `ML:3.1`, `mb 4.5`), or several of them, the agency's preferred
 * one first.
 *
 * @returns undefined for an empty cell, NaN for one that holds no magnitude
 */
export function parseMagnitude(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  for (const part of text.split(/[;|/]|,\s|\s+(?=[A-Za-z])/)) {
    const found = /^\s*(?:[A-Za-z][\w()]*\s*[:=\s]\s*|[A-Za-z]+\s*)?([+-]?\d+(?:[.,]\d+)?)\s*$/.exec(part);
    const value = Number(found?.[1]?.replace(',', '.'));
    if (value >= LEAST && value <= GREATEST) return value;
  }
  return Number.NaN;
}
