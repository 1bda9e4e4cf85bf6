import { letterTable } from './letters.ts';

/**
 * Arabic script for Arabic, Persian, Dari, Pashto, Urdu, Kurdish, Uyghur. Short vowels are not written, so the result
 * has few vowels (محمد → mhmd); `skeleton` compares it with spellings that have them. و and ي depend on their neighbours
 * and are handled in code.
 */
const LETTERS = letterTable(`
  اأإآٱٵﺁ=a ب=b پ=p ت=t ٹ=t ټ=t ة=a ث=th ج=j چ=ch ح=h خ=kh څ=ts ځ=dz ډ=d ڊ=d د=d ڈ=d ذ=dh ر=r ڑ=r ړ=r ز=z ژ=zh ږ=zh
  س=s ش=sh ښ=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ڤ=v ق=q ک=k ك=k ګ=g گ=g ڭ=ng ل=l ڵ=l م=m ن=n ں=n ڼ=n ه=h ہ=h ھ=h ۀ=h ە=a
  ء= ؤ=u ئ= ى=a ے=e ۓ=e ې=e ێ=e ۍ=i ۆ=o ۇ=u ۈ=u ۋ=v ۅ=o ڕ=r ڷ=l ۂ=h ۃ=a ٲ=a ٳ=a ڪ=k ڙ=r ڄ=j ٿ=th ڀ=b ڌ=d ۏ=v
`);

const MARKED = /[\p{Mn}\u0640]/u;
const MARKS = /[\p{Mn}\u0640]/gu;

const ALEF = 'ا';
const WAW = 'و';
const YEHS = 'يی';
const ALEFS = 'اأإآٱ';

/** Words that begin with the letters of the article without having one. */
const NO_ARTICLE = new Set(
  'اله الله اللهم الیاس الياس إلياس الماس الطاف الف الفا البرت البرتو الکساندر الكسندر اليكسي الكسي الما اليز الیزابت اليزابيث الهام إلهام الهه الغ الب الن الهي الهی الينا'.split(
    ' ',
  ),
);

const GOD = /^ا?لل[هہة]$/;

/** Letters that only Persian, Dari, Pashto, Urdu and Kurdish use. */
const PERSIAN_SIGNS = /[پچژگکیےہھټډړښځڅڼںڕێۆ]/;

/** Where Persian and its neighbours read an Arabic letter in their own way. */
const PERSIAN = letterTable('ض=z ذ=z ث=s');

/** Romanises one word written in Arabic script (lower case, NFKC); the article becomes a word of its own (`al zwahry`). */
export function romanizeArabic(run: string, context: string): string {
  const word = MARKED.test(run) ? run.replace(MARKS, '') : run;
  const persian = isPersian(context);
  const first = article(word);
  if (first === '') return letters(word, persian);
  return `${first} ${letters(word.slice(word.indexOf('ل') + (first === 'lil' ? 2 : 1)), persian)}`;
}

let lastContext = '';
let lastPersian = false;

/** The same name comes once for each of its words, so the last answer is kept. */
function isPersian(context: string): boolean {
  if (context !== lastContext) {
    lastContext = context;
    lastPersian = PERSIAN_SIGNS.test(context);
  }
  return lastPersian;
}

/** `al`, `wa al`, `bil`, `lil` or nothing. */
function article(word: string): string {
  if (word.length < 4) return '';
  switch (word.charAt(0)) {
    case 'ا':
      return word.charAt(1) === 'ل' && !NO_ARTICLE.has(word) && !GOD.test(word) ? 'al' : '';
    case 'و':
      return word.length >= 6 && word.startsWith('وال') && !NO_ARTICLE.has(word.slice(1)) ? 'wa al' : '';
    case 'ب':
      return word.length >= 6 && word.startsWith('بال') ? 'bil' : '';
    case 'ل':
      return word.length >= 6 && word.startsWith('لل') && !word.startsWith('لله') ? 'lil' : '';
    default:
      return '';
  }
}

function letters(word: string, persian: boolean): string {
  let latin = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    if (letter === ALEF && word.charAt(i + 1) === 'ل' && (i === 0 || isJoined(word, i))) {
      const rest = word.slice(i);
      if (GOD.test(rest)) return `${latin} allah`.trimStart();
      if (i > 0)
        return rest.startsWith('الله') || rest.startsWith('اللہ')
          ? god(latin, rest, persian)
          : `${latin} al ${letters(rest.slice(2), persian)}`;
    }
    if (letter === WAW) latin += waw(word, i);
    else if (YEHS.includes(letter)) latin += yeh(word, i);
    else if (letter === 'ى' && i + 1 < word.length) latin += 'i';
    else latin = join(latin, (persian ? PERSIAN.get(letter) : undefined) ?? LETTERS.get(letter) ?? '');
  }
  return latin;
}

/** Written together: رحمتالله, عبداللهخان. */
function god(latin: string, rest: string, persian: boolean): string {
  return `${latin} allah ${letters(rest.slice(4), persian)}`.trim();
}

/** آ, اع and the like are one long a; a vowel parts z and h at the start, where
 * Latin spellings have one (زهراني, zahrani). */
function join(latin: string, text: string): string {
  if (text === 'a' && latin.endsWith('a')) return latin;
  return text === 'h' && latin === 'z' ? `${latin}ah` : latin + text;
}

/** عبدالرحمن, ذوالفقار, نورالدین, ابوالحسن: the first word and the article written as one. */
const JOINED = new Set(
  'عبد ذو نور شمس صلاح جلال جمال کمال كمال بدر سراج شرف ضياء ضیاء محي محیی فخر سيف سیف حسام نظام قطب معين معین رکن تاج علاء عز زين زین ابو أبو شهاب برهان ظهير ظهیر رفيع مجد ناصر نصر'.split(
    ' ',
  ),
);

function isJoined(word: string, index: number): boolean {
  if (index < 2 || index + 4 > word.length) return false;
  return word.startsWith('الله', index) || word.startsWith('اللہ', index) || JOINED.has(word.slice(0, index));
}

function waw(word: string, index: number): string {
  if (index === 0) return word.length === 1 ? 'wa' : 'w';
  const before = word.charAt(index - 1);
  const after = word.charAt(index + 1);
  return ALEFS.includes(before) || isVowelSign(after) ? 'w' : 'u';
}

function yeh(word: string, index: number): string {
  if (index === 0) return word.length === 1 ? 'i' : 'y';
  return isVowelSign(word.charAt(index + 1)) ? 'y' : 'i';
}

function isVowelSign(letter: string): boolean {
  return letter !== '' && (ALEFS.includes(letter) || letter === WAW || letter === 'ة');
}
