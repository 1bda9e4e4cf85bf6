import { letterTable } from './letters.ts';

/** Hebrew letters; vowels are mostly unwritten. Yiddish digraphs come apart by NFKC or stand in the table. */
const LETTERS = letterTable(`
  א=a ב=b ג=g ד=d ה=h ז=z ח=h ט=t כך=k ל=l םמ=m ןנ=n ס=s ע=a פ=p ף=f צץ=ts ק=k ר=r ש=sh ת=t װ=v ױ=oy ײ=ay
`);

const POINTS = /[\u0591-\u05c7\u05f3\u05f4]/g;

/** Romanises one word in Hebrew letters. */
export function romanizeHebrew(run: string): string {
  const word = run.replace(POINTS, '');
  let latin = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    const last = i + 1 === word.length;
    if (letter === 'ו') latin += vav(word, i);
    else if (letter === 'י') latin += i === 0 || 'אהו'.includes(word.charAt(i + 1) || ' ') ? 'y' : 'i';
    else if (letter === 'ה' && last && i > 0) latin += latin.endsWith('a') ? 'h' : 'ah';
    else if (letter === 'א' && last) latin += latin.endsWith('a') ? '' : 'a';
    else latin += LETTERS.get(letter) ?? '';
  }
  return latin;
}

function vav(word: string, index: number): string {
  if (word.charAt(index + 1) === 'ו') return 'v';
  if (index > 0 && word.charAt(index - 1) === 'ו') return '';
  if (index === 0) return 'v';
  if (index + 1 === word.length) return word.charAt(index - 1) === 'י' ? 'v' : 'o';
  return 'o';
}
