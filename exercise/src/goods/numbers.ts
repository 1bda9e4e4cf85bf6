/** A number of a consignment: unlike that of any other importer and consignment. */
const CONSIGNMENTS_PER_IMPORTER = 512;
/** Consignments beside others of the importer are numbered from here on. */
export const BESIDE = 256;

export function consignmentNumber(importer: number, at: number): number {
  return importer * CONSIGNMENTS_PER_IMPORTER + at;
}

/** 520 owners of containers with a million boxes each; the factor is a prime, so no two consignments share a number by chance. */
const BOXES = 520_000_000;
const SCATTER = 1_000_003;

function scattered(number: number): number {
  return (number * SCATTER) % BOXES;
}

/** The container of a consignment (ISO 6346); the owners' codes are nobody's. */
export function containerOf(number: number): string {
  const box = scattered(number);
  const owner = Math.floor(box / 1_000_000);
  const letters = 'QX'.charAt(Math.floor(owner / 260)) + 'BDFGHKLMPT'.charAt(Math.floor((owner % 260) / 26));
  const text = `${letters}${String.fromCodePoint(65 + (owner % 26))}U${String(box % 1_000_000).padStart(6, '0')}`;
  // As owners do, numbers with the remainder 10 are left out: they go to owners that have no others.
  const first = remainder(text) === 10 ? (text.startsWith('Q') ? 'V' : 'Y') : text.charAt(0);
  return withIso6346Digit(first + text.slice(1));
}

/** The reference of a declaration (MRN): year, country, twelve characters, the letter of its procedure, a check digit. */
export function mrnOf(number: number, year: number, country: string, letters: string): string {
  const serial = scattered(number).toString(36).toUpperCase().padStart(6, '0');
  return withIso6346Digit(`${year % 100}${country}${letters}${serial.padStart(12 - letters.length, '0')}R`);
}

export function transportDocumentOf(number: number, carrier: string): string {
  return carrier + String(scattered(number) + 100_000_000).padStart(9, '0');
}

/** Appends the check digit of ISO 6346, annex A: Σ value × 2^place mod 11 mod 10, letters from A = 10 without 11, 22, 33. */
export function withIso6346Digit(text: string): string {
  return text + String(remainder(text) % 10);
}

function remainder(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += valueOf(text.charCodeAt(at)) * 2 ** at;
  return sum % 11;
}

function valueOf(code: number): number {
  if (code < 65) return code - 48;
  const value = code - 55;
  return value + Math.floor((value - 1) / 10);
}

/** The same number with a check digit that is wrong. */
export function withWrongDigit(container: string): string {
  return container.slice(0, -1) + String((Number(container.at(-1)) + 3) % 10);
}
