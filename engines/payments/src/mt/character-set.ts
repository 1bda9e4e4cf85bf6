/** SWIFT's character sets X and Z, line breaks included. */
const OUTSIDE = /[^A-Za-z0-9/\-?:().,'+ \r\n@#=!"%&*<>;{}_$]/;

/** The first character of a text that no SWIFT character set has. */
export function outsideCharacterSet(text: string): { readonly offset: number; readonly code: number } | undefined {
  const match = OUTSIDE.exec(text);
  return match === null ? undefined : { offset: match.index, code: text.codePointAt(match.index) ?? 0 };
}
