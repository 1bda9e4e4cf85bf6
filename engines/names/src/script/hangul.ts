/** Hangul by arithmetic: a syllable is initial × 21 × 28 + vowel × 28 + final (Unicode 3.12), read by Revised Romanization. */

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** Surnames of more than 99 % of Koreans; a run of two to four syllables that starts with one is a personal name. */
const SURNAMES = new Set(
  '김이리박최정강조윤장임림한오서신권황안송류유홍전고문양손배백허남심노로하곽성차주우구라나진민엄채원천방공현함변염여려추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용'.split(
    '',
  ),
);

/** Words of organisation names, longest first where one begins another; what is left between them stays one word. */
const WORDS =
  '주식회사 유한회사 조선 민주주의 인민 공화국 무역 은행 회사 총회사 총국 공사 그룹 산업 전자 건설 해운 선박 관리 국제 개발 대학교 대학 연구소 기술 과학 금융 보험 투자 대한민국 한국 평양 서울 합작 광업 석유 기계 자동차 중공업 화학 제약 통신 항공 위원회 부 당'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/**
 * Romanises one run of hangul. A personal name gives a word a syllable (`gim yeong su`), as Korean names are printed
 * in Latin letters; other runs are cut at the known words.
 */
export function romanizeHangul(run: string): string {
  const text = run.normalize('NFC');
  if (text.length >= 2 && text.length <= 4 && SURNAMES.has(text.charAt(0)) && !WORDS.includes(text)) {
    return Array.from(text, syllable).join(' ');
  }
  return words(text).map(spell).join(' ');
}

function words(text: string): string[] {
  const parts: string[] = [];
  let rest = '';
  for (let i = 0; i < text.length; ) {
    const word = WORDS.find((candidate) => candidate.length > 1 && text.startsWith(candidate, i));
    if (word === undefined) {
      rest += text.charAt(i++);
      continue;
    }
    if (rest !== '') parts.push(rest);
    rest = '';
    parts.push(word);
    i += word.length;
  }
  if (rest !== '') parts.push(rest);
  return parts;
}

function spell(word: string): string {
  let latin = '';
  for (const letter of word) latin += syllable(letter);
  return latin;
}

function syllable(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return '';
  const index = code - FIRST_SYLLABLE;
  const initial = INITIALS[Math.floor(index / 588)] ?? '';
  const vowel = VOWELS[Math.floor((index % 588) / 28)] ?? '';
  return initial + vowel + (FINALS[index % 28] ?? '');
}
