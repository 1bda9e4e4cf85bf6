/** Hiragana and katakana by modified Hepburn; long vowels are shortened (Tōkyō → tokyo), as passports print them. */

const ROWS =
  'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ゎwa';

const KANA = new Map(ROWS.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

const SMALL_Y = 'ゃゅょ';
const SMALL_VOWELS = 'ぁぃぅぇぉ';

/** Romanises one run of kana. */
export function romanizeKana(run: string): string {
  let latin = '';
  let double = false;
  for (const char of run) {
    const kana = hiragana(char);
    if (kana === 'っ') {
      double = true;
      continue;
    }
    if (char === 'ー') continue;
    if (char === '・' || char === '゠') {
      latin += ' ';
      continue;
    }
    const reading = KANA.get(kana) ?? '';
    if (SMALL_Y.includes(kana) && latin.endsWith('i')) latin = joinY(latin, reading);
    else if (SMALL_VOWELS.includes(kana) && /[aiueo]$/.test(latin)) latin = joinVowel(latin, reading);
    else latin += (double ? doubled(reading) : '') + reading;
    double = false;
  }
  return latin.replace(/ou/g, 'o').replace(/uu/g, 'u').replace(/oo/g, 'o');
}

function hiragana(char: string): string {
  const code = char.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f4 ? String.fromCharCode(code - 0x60) : char;
}

/** shi + ya = sha, ki + ya = kya, ji + yo = jo. */
function joinY(latin: string, reading: string): string {
  const stem = latin.slice(0, -1);
  return /(?:sh|ch|j)$/.test(stem) ? stem + reading.slice(1) : stem + reading;
}

/** fu + a = fa, te + i = ti, u + i = wi, vu + i = vi. */
function joinVowel(latin: string, reading: string): string {
  const stem = latin.slice(0, -1);
  if (stem === '' || stem.endsWith(' ')) return latin.endsWith('u') ? `${stem}w${reading}` : latin + reading;
  return stem + reading;
}

function doubled(reading: string): string {
  if (reading.startsWith('ch')) return 't';
  return /^[bcdfghjkmnprstvwyz]/.test(reading) ? reading.charAt(0) : '';
}
