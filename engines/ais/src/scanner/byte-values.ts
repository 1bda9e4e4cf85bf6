/** What a byte that has no value is given in the tables of this file. */
export const NO_VALUE = 255;

/**
 * The six bits of a character of the payload armour by its byte; {@link NO_VALUE} where the byte is none
 * (IEC 61162-1, ITU-R M.1371: 48–87 are 0–39, 96–119 are 40–63).
 */
export const ARMOUR_VALUE: Uint8Array = new Uint8Array(256).map((_, byte) => {
  if (byte >= 48 && byte <= 87) return byte - 48;
  return byte >= 96 && byte <= 119 ? byte - 56 : NO_VALUE;
});

/** The value of a hexadecimal digit, in either case, by its byte; a number that no two digits give where the byte is none. */
export const HEX_VALUE: Uint16Array = new Uint16Array(256).map((_, byte) => {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const upper = byte & 0xdf;
  return upper >= 65 && upper <= 70 ? upper - 55 : 0x1000;
});

export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const HASH = 35;
export const DOLLAR = 36;
export const ASTERISK = 42;
export const COMMA = 44;
export const BACKSLASH = 92;

/** Whether the byte is a decimal digit. */
export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
