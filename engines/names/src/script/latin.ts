import { letterTable } from './letters.ts';

/** Latin letters that do not fall apart into a base letter and an accent. */
const SPECIAL = letterTable(`
  ß=ss æǽǣ=ae œ=oe øǿ=o ł=l đð=d þ=th ı=i ĸ=k ŋ=ng ħ=h ŧ=t ə=a ɛ=e ɔ=o ɓ=b ɗ=d ƙ=k ƴ=y ɣ=g ʃ=sh ʒ=zh ƒ=f ǝ=e
  ŀ=l ŉ=n ſ=s ɩ=i ʊ=u ʋ=v ɨ=i ƶ=z ɲ=ny ɖ=d ʈ=t ƈ=c ƭ=t ɦ=h ꞌ= ʔ= ʕ=
`);

const memo: (string | undefined)[] = [];

/** Latin letter (lower case) without accents: é → e, ł → l, ß → ss. Unknown phonetic letters vanish. */
export function latinLetter(letter: string): string {
  const unit = letter.charCodeAt(0);
  const known = memo[unit];
  if (known !== undefined) return known;
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  const latin = base >= 'a' && base <= 'z' ? base : (SPECIAL.get(base) ?? SPECIAL.get(letter) ?? '');
  memo[unit] = latin;
  return latin;
}
