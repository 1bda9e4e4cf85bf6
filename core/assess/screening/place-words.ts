import { foldName, romanize } from '@quintet/names';

/** A word or number of an address or text, as it stands there and as it is compared. */
export interface PlaceWord {
  readonly shown: string;
  readonly token: string;
  /** It begins its part: before it stands the start, a comma, a line end or another sign that parts an address. */
  readonly isFirst: boolean;
}

/** Letters and digits are words of their own: `299011Sevastopol` is a postcode and a town. */
const WORD = /\p{L}(?:['’‘`ʼʹ]?[\p{L}\p{M}])*|\p{N}+/gu;
/** What parts an address; a full stop only shortens a word. */
const BORDER = /[^\p{L}\p{M}\p{N}\s.'’‘`ʼʹ-]|\n/u;
const UNSEEN = /\p{Cf}/gu;
const INITIALS = /(?<!\p{L})(?:\p{L}\.\s?){2,}/gu;

/** Without what nobody sees, and with initials in one word: D.P.R.K. */
export function withoutDisguise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(INITIALS, (initials) => `${initials.replace(/[.\s]/g, '')} `);
}

export function placeWords(text: string): PlaceWord[] {
  const words: PlaceWord[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const [shown] = match;
    const token = romanize(foldName(shown)).replaceAll(' ', '');
    const isFirst = words.length === 0 || BORDER.test(text.slice(end, match.index));
    end = match.index + shown.length;
    if (token !== '') words.push({ shown, token, isFirst });
  }
  return words;
}
