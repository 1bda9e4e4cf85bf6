/**
 * Names as publishers write them into one field, several at once and with remarks among them:
 * `Azim Adhajani; Azim Agha-Jani`, `Jin Tiesan (金铁三)`, `FOREIGN TRADE BANK (FTB)`, `Encep Nurjaman (birth name)`.
 */

export interface NameTextParts {
  /** Whole names, the first being the one that stands first. */
  readonly names: readonly string[];
  /** Abbreviations in brackets: weak, as anybody may bear them. */
  readonly abbreviations: readonly string[];
  /** What stands in brackets or after the name and is no name. */
  readonly remarks: readonly string[];
}

const REMARK =
  /\b(?:name|named|listed|known|script|identity|identification|passport|number|born|birth|third|second|junior|senior|unit|branch|formerly|previously|deceased|martyrs|located|ngo|transliteration|spelling|son of|see|also|alias|nickname|original|fr|eng|in)\b/i;
const ABBREVIATION = /^[\p{Lu}\p{N}][\p{L}\p{N}.&/-]{1,11}$/u;
const BRACKETED_NAME_CHARS_MAX = 100;
const NAMES_PER_FIELD_MAX = 40;

/** Takes a name field apart. Plain names, the usual case, come back as they are. */
export function nameTextParts(text: string): NameTextParts {
  if (!/[;()[\]]|\s[a-z]\)\s|, born /u.test(text)) return { names: [text], abbreviations: [], remarks: [] };
  const { outside, inside } = splitBrackets(text);
  const [outsideNames, remark] = withoutBirth(outside);
  const names = splitNames(outsideNames);
  const found = { names, abbreviations: [] as string[], remarks: remark === '' ? [] : [remark] };
  const scriptOutside = scriptOf(outsideNames);
  for (const piece of inside.flatMap((content) => splitNames(content))) sortBracketed(piece, scriptOutside, found);
  return { ...found, names: [...new Set(names)].slice(0, NAMES_PER_FIELD_MAX) };
}

function sortBracketed(
  piece: string,
  scriptOutside: string,
  found: { names: string[]; abbreviations: string[]; remarks: string[] },
): void {
  const bare = piece.replace(/^original script\s*:?\s*/iu, '').trim();
  if (bare === '') return;
  const isForeign = scriptOf(bare) !== scriptOutside && scriptOf(bare) !== '';
  if (bare.length > BRACKETED_NAME_CHARS_MAX || /\d{3}/u.test(bare)) found.remarks.push(bare);
  else if (isForeign && !REMARK.test(bare)) found.names.push(bare);
  else if (ABBREVIATION.test(bare) && /\p{Lu}.*\p{Lu}/u.test(bare) && !REMARK.test(bare))
    found.abbreviations.push(bare);
  else found.remarks.push(bare);
}

/** The text outside of brackets, and the content of each pair; an inner pair is read as content of its own. */
function splitBrackets(text: string): { outside: string; inside: string[] } {
  let outside = '';
  const open: string[] = [];
  const inside: string[] = [];
  for (const character of text) {
    if (character === '(' || character === '[') open.push('');
    else if ((character === ')' || character === ']') && open.length > 0) inside.push(open.pop() ?? '');
    else if (open.length > 0) open[open.length - 1] += character;
    else outside += isListLetter(character, outside) ? ';' : character;
  }
  return { outside: outside + open.join(' '), inside };
}

/** A bracket that closes nothing belongs to a list letter: `Sabet b) M. Javad`. */
function isListLetter(character: string, before: string): boolean {
  return character === ')' && (before.trim() === '' || /(?:^|\s)[a-z]$/u.test(before));
}

function withoutBirth(text: string): [string, string] {
  const at = text.search(/, born /u);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 2).trim()];
}

function splitNames(text: string): string[] {
  return text
    .split(';')
    .map((piece) =>
      piece
        .replace(/\s[a-z]$/u, '')
        .replace(/\s+/gu, ' ')
        .replace(/^[\s,]+|[\s,]+$/gu, ''),
    )
    .filter((piece) => piece !== '');
}

/** Whether a remark on a name in another script is that name in Latin letters, and nothing else. */
export function isSpelling(text: string): boolean {
  return scriptOf(text) === 'Latin' && !/\d/.test(text) && !REMARK.test(text) && /^\p{Lu}/u.test(text);
}

/** The script of most letters, by its name in Unicode; empty when there is no letter. */
export function scriptOf(text: string): string {
  if (/^[\u0000-\u024f]*$/u.test(text)) return /[A-Za-z\u00c0-\u024f]/u.test(text) ? 'Latin' : ''; // oxlint-disable-line no-control-regex
  let best = '';
  let most = 0;
  for (const [script, pattern] of SCRIPTS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Other', /\p{L}/gu],
];

/** The longest run of a text that is written in another script than Latin: `In Arabic: سيف العدل` → `سيف العدل`. */
export function foreignRun(text: string): string | undefined {
  const runs = text.match(/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s][^\p{Script=Latin}\p{N};:()[\]]*/gu) ?? [];
  const longest = runs.map((run) => run.replace(/[\s\p{P}]+$/u, '')).toSorted((a, b) => b.length - a.length)[0];
  return longest && longest.length >= 2 ? longest : undefined;
}
