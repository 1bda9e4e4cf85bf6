/** Letters that Unicode does not take apart into a base letter and a mark. */
const undivided: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  œ: 'oe',
};

/** The text with its diacritics lost, as a keyboard or an old system loses them: `Dąbrowski` → `Dabrowski`. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßłŁıđĐøØæœ]/gu, (letter) => undivided[letter] ?? letter)
    .normalize('NFC');
}

/** The text in the letters that a SEPA or MT message may carry (set X): diacritics lost, all else to a space. */
export function inPaymentLetters(text: string): string {
  return withoutDiacritics(text)
    .replaceAll(/[^A-Za-z0-9/?:().,'+ -]/gu, ' ')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
}

/** First letter in capitals, the rest as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
