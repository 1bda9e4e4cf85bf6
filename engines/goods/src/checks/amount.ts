import { type DecimalMark, readNumber } from './number.ts';

/** What an amount is measured in when it does not say so. */
export type AmountUnit = 'kg' | 'EUR';

/** What a text is as a weight or a value. */
export type AmountCheck =
  | { readonly state: 'amount'; readonly value: number; readonly by?: 'point' | 'comma'; readonly unit?: string }
  | { readonly state: 'ambiguous' | 'no-number' | 'other-unit' };

/** No amount with its unit is longer; a longer cell is a text, and is not searched for one. */
const AMOUNT_CHARS_MAX = 60;

/** Kilograms of a unit; its names as they are commonly written. */
const KILOGRAMS: ReadonlyMap<string, number> = new Map([
  ...['kg', 'kgs', 'kgm', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramm'].map((one) => [one, 1] as const),
  ...['t', 'to', 'ton', 'tne', 'tonne', 'tonnes', 'tonnen', 'mt'].map((one) => [one, 1000] as const),
  ...['g', 'gr', 'grm', 'gram', 'grams', 'gramm'].map((one) => [one, 0.001] as const),
]);
const EUROS: ReadonlySet<string> = new Set(['eur', '€', 'euro', 'euros']);

/**
 * Reads a weight or a value with or without its unit: `12 t`, `EUR 100`, `1.234,5 kg`. Weights come in kilograms, with
 * `unit` where they were converted. Other currencies are never converted: the rate of the day is not known here.
 *
 * @param mark how the column writes numbers.
 */
export function readAmount(text: string, unit: AmountUnit, mark: DecimalMark): AmountCheck {
  if (text.length > AMOUNT_CHARS_MAX) return { state: 'no-number' };
  const plain = readNumber(text.trim(), mark);
  if (plain.state !== 'no-number') return asAmount(plain, 1);
  const parts = /^([\p{L}\p{Sc}.]*)\s*([-+]?\d[\d.,\s'’]*?)\s*([\p{L}\p{Sc}.]*)$/u.exec(text.trim());
  if (parts === null) return { state: 'no-number' };
  const [, before = '', number = '', after = ''] = parts;
  const word = (before + after).toLowerCase().replace(/\.$/u, '');
  if (word === '') return { state: 'no-number' };
  const factor = unit === 'kg' ? KILOGRAMS.get(word) : EUROS.has(word) ? 1 : undefined;
  if (factor === undefined) return { state: 'other-unit' };
  return asAmount(readNumber(number, mark), factor, factor === 1 ? undefined : word);
}

function asAmount(read: ReturnType<typeof readNumber>, factor: number, unit?: string): AmountCheck {
  if (read.state !== 'number') return read;
  return {
    state: 'amount',
    // A gram is a thousandth, which binary fractions hold badly: dividing rounds once.
    value: factor < 1 ? read.value / (1 / factor) : read.value * factor,
    ...(read.by === undefined ? {} : { by: read.by }),
    ...(unit === undefined ? {} : { unit }),
  };
}
