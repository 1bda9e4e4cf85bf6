import { letterTable } from './letters.ts';

/**
 * Russian readings and the letters of the languages around it (Kazakh, Kyrgyz, Tajik, Uzbek, Tatar, Mongolian…).
 * Close to ICAO Doc 9303 and BGN/PCGN, with the forms that passports and lists print most.
 */
const RUSSIAN = letterTable(`
  а=a б=b в=v г=g ґ=g д=d еэё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh
  щ=shch ы=y ь= ю=yu я=ya і=i ї=yi є=ye ў=u ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz ѓ=gj ќ=kj ѕ=dz ѐ=e ѝ=i ә=a ғ=gh қ=q ң=n ө=o
  ұ=u ү=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u ҝ=g ҹ=j җ=j ҙ=z ҫ=s ҡ=q ӑ=a ӗ=e ӳ=u ӱ=u ӧ=o ӝ=zh ӟ=z ӥ=i ӵ=ch ӏ= ҥ=n ҕ=g ҟ=k ҽ=ch ҩ=o
  ѣ=e ѵ=i ѳ=f ѫ=u ѭ=yu ԛ=q ԝ=w ҵ=ts ӈ=n ӄ=k ӷ=g ӡ=dz
`);

/** Where Ukrainian reads a letter in its own way (resolution 55 of 2010). */
const UKRAINIAN = letterTable('г=h и=y щ=shch х=kh');

/** Serbian, Montenegrin and Macedonian: what their own Latin alphabet leaves when its accents are gone. */
const SERBIAN = letterTable('ж=z х=h ц=c ч=c ш=s щ=st й=j');

/** Bulgarian (Transliteration Act 2009). */
const BULGARIAN = letterTable('щ=sht х=h');

const SERBIAN_SIGNS = /[јљњћђџѓќѕ]/;
const UKRAINIAN_SIGNS = /[іїєґ]|[сцз]ьк/;
const BELARUSIAN_SIGNS = /[ўы]/;
const UZBEK_SIGNS = /[қғҳ]/;
/** ъ between consonants or at an end without ы, э, ё near it. */
const BULGARIAN_SIGNS = /ъ(?![еёюя])/;
const RUSSIAN_SIGNS = /[ыэё]/;

/** Romanises one run of lower-case Cyrillic; `context` is the whole name, which tells the language. */
export function romanizeCyrillic(run: string, context: string): string {
  const own = languageTable(context);
  const bulgarian = own === BULGARIAN;
  const uzbek = UZBEK_SIGNS.test(context);
  let latin = '';
  for (let i = 0; i < run.length; i++) {
    const letter = run.charAt(i);
    if (letter === 'ъ') {
      latin += bulgarian ? 'a' : '';
    } else if (letter === 'ў' && uzbek) {
      latin += 'o';
    } else if ((letter === 'и' || letter === 'ы') && run.charAt(i + 1) === 'й' && i + 2 === run.length) {
      // The adjective ending of surnames: -skiy, -skii, -ski and -sky are one; -sky is printed most.
      latin += 'y';
      break;
    } else {
      latin += own?.get(letter) ?? RUSSIAN.get(letter) ?? '';
    }
  }
  return latin;
}

function languageTable(context: string): typeof RUSSIAN | undefined {
  if (SERBIAN_SIGNS.test(context)) return SERBIAN;
  if (BULGARIAN_SIGNS.test(context) && !RUSSIAN_SIGNS.test(context)) return BULGARIAN;
  if (UKRAINIAN_SIGNS.test(context) && !BELARUSIAN_SIGNS.test(context)) return UKRAINIAN;
  return undefined;
}
