import { latinLetter } from './latin.ts';

/** Letters with accents that have a second spelling worth a key of its own. */
const SECOND: ReadonlyMap<string, string> = new Map(
  'ä=ae ö=oe ü=ue å=aa ø=oe ñ=ny ç=s ğ=gh ş=sh š=sh ș=sh ś=sh č=ch ć=ch ž=zh ż=zh ź=z ł=w đ=dj ț=ts ţ=ts ő=oe ű=ue ə=e ı=y ý=i x=ks'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

export const LATIN_VARIANTS_MAX = 3;

/**
 * Other spellings in a–z of one folded Latin word, the plain one (`romanize`) not among them:
 * `müller` → `mueller`; `mueller` → `muller`; at most {@link LATIN_VARIANTS_MAX}.
 */
export function latinVariants(token: string): readonly string[] {
  const variants: string[] = [];
  const plain = spell(token, false);
  add(variants, spell(token, true), plain);
  if (/(?:ue|oe|ae)(?![aeiouy])/.test(plain)) add(variants, plain.replace(/([uoa])e(?![aeiouy])/g, '$1'), plain);
  if (plain.includes('aa')) add(variants, plain.replace(/aa/g, 'a'), plain);
  return variants.slice(0, LATIN_VARIANTS_MAX);
}

function add(variants: string[], variant: string, plain: string): void {
  if (variant !== plain && variant !== '' && !variants.includes(variant)) variants.push(variant);
}

function spell(token: string, second: boolean): string {
  let latin = '';
  for (const letter of token) {
    if (letter >= '0' && letter <= 'z') latin += (second && letter === 'x' ? SECOND.get(letter) : undefined) ?? letter;
    else latin += (second ? SECOND.get(letter) : undefined) ?? latinLetter(letter);
  }
  return latin;
}
