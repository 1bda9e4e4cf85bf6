import { pick } from '../names/random.ts';

const STARTS = 'b br c ch d dr f fr g gr h j k kl l m n p pr r s sh st t th tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ee ie oo ou'.split(' ');
const ENDS = 'n r l s t m ck nd rt ll sson ton ley ford well man'.split(' ');

/** Words that nobody is called, but anybody could be; each once. */
export function madeUpWords(count: number, random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = random() < 0.35 ? 1 : random() < 0.7 ? 2 : 3;
    let word = '';
    for (let i = 0; i < syllables; i++) word += pick(STARTS, random) + pick(VOWELS, random);
    if (random() < 0.75) word += pick(ENDS, random);
    if (word.length >= 3) words.add(word);
  }
  return [...words];
}

/** Picks as life does: a few words often, most of them seldom. `skew` 1 is even; 3 gives one in a thousand a tenth. */
export function pickSkewed<T>(items: readonly T[], skew: number, random: () => number): T {
  return items[Math.floor(random() ** skew * items.length)]!;
}
