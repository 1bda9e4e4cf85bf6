import { COUNTRY_LINES, NO_COUNTRY } from './country-names.ts';

/** Languages whose country names are tried, in this order, when the own table has none. */
const LANGUAGES =
  'fr es de it pt ru ar zh uk nl pl tr fa el he cs sk hu ro bg sr hr sl sv da nb fi et lv lt is sq mk ka hy az kk uz ur hi bn id ms vi th ja ko sw ca zh-Hant'.split(
    ' ',
  );

/** The words for the form of a state in front of its name, in the usual languages. */
const FORM_OF_STATE =
  /^(?:(?:(?:federal|democratic|people s|peoples|islamic|independent|united|socialist|federative|federated|bolivarian|plurinational) )*(?:republic|kingdom|state|principality|sultanate|emirate|commonwealth|union|federation|government|territory|co operative republic)|republique|royaume|etat|republica|reino|estado|repubblica|regno|republik|konigreich|republika|republiek|республика|королевство|государство|جمهورية|دولة|مملكة|سلطنة)(?: (?:of|de|del|della|di|da|do|du|d|des|van))? /;

/** A text longer than this is no country's name. */
const COUNTRY_CHARS_MAX = 100;

/**
 * The code of a country given by name, adjective or ISO 3166-1 code (alpha-2 or alpha-3), lower case alpha-2, e.g.
 * `Iran (Islamic Republic of)`, `Iranian`, `IRN` → `ir`. States that are no more have FollowTheMoney's four letters
 * (`suhh`). Undefined when the text names no country or says that it is unknown.
 */
export function countryCode(text: string): string | undefined {
  const remembered = cache.get(text);
  if (remembered !== undefined) return remembered || undefined;
  const code = text.length > COUNTRY_CHARS_MAX ? undefined : lookUp(text);
  remember(text, code ?? '', cache);
  return code;
}

/**
 * As countryCode, for sources that write English: it never builds the table of other languages, which takes a tenth of
 * a second, only to find that a bracketed word is no country.
 */
export function englishCountryCode(text: string): string | undefined {
  if (text === '') return undefined;
  const remembered = cache.get(text) ?? englishMisses.get(text);
  if (remembered !== undefined) return remembered || undefined;
  if (text.length > COUNTRY_CHARS_MAX) return undefined;
  const code = saysNoCountry(text) ? undefined : lookUpOwn(text);
  if (code !== undefined) remember(text, code, cache);
  else remember(text, '', englishMisses);
  return code;
}

/** Whether a text stands in a country field only to say that no country is known. */
export function saysNoCountry(text: string): boolean {
  return noCountry.has(text.trim().toLowerCase());
}

/** The English name of a code, else the code itself in capitals. */
export function countryName(code: string): string {
  englishNames ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return (/^[a-z]{2}$/u.test(code) ? englishNames.of(code.toUpperCase()) : undefined) ?? code.toUpperCase();
}

const CACHE_ENTRIES_MAX = 10_000;
const cache = new Map<string, string>();
/** What the own table does not have; another language may. */
const englishMisses = new Map<string, string>();
const noCountry = new Set(NO_COUNTRY);
let englishNames: Intl.DisplayNames | undefined;
let ownTable: Map<string, string> | undefined;
let languageTable: Map<string, string> | undefined;

function remember(text: string, code: string, into: Map<string, string>): void {
  if (into.size >= CACHE_ENTRIES_MAX) into.clear();
  into.set(text, code);
}

function lookUp(text: string): string | undefined {
  return saysNoCountry(text) ? undefined : (lookUpOwn(text) ?? lookUpByLanguage(fold(text)));
}

function lookUpOwn(text: string): string | undefined {
  ownTable ??= readOwnTable();
  const key = fold(text);
  return key === ''
    ? undefined
    : (ownTable.get(key) ?? withoutParentheses(text, ownTable) ?? withoutForm(key, ownTable));
}

/** `Republic of Iceland` is not in the table, `Iceland` is. `Republic of China` is, and means something else. */
function withoutForm(key: string, table: ReadonlyMap<string, string>): string | undefined {
  const bare = key.replace(FORM_OF_STATE, '');
  return bare === key ? undefined : table.get(bare);
}

/** `Syria (Syrian Arab Republic)`, `Türkiye (Turkey)`. */
function withoutParentheses(text: string, table: ReadonlyMap<string, string>): string | undefined {
  const match = /^([^()]+)\(([^()]+)\)\s*$/u.exec(text);
  return match ? (table.get(fold(match[1] ?? '')) ?? table.get(fold(match[2] ?? ''))) : undefined;
}

function lookUpByLanguage(key: string): string | undefined {
  if (key === '') return undefined;
  languageTable ??= readLanguageTable(ownTable ?? new Map<string, string>());
  return languageTable.get(key) ?? withoutForm(key, languageTable);
}

function readOwnTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of COUNTRY_LINES.split('\n')) {
    const match = /^(\S+) (\S+) (.*)$/u.exec(line);
    if (!match) continue;
    const [code, alpha3, names] = [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
    const target = code === 'cs' ? 'rs' : code;
    for (const name of [code, alpha3, ...names.split(';')]) {
      const key = fold(name);
      if (!table.has(key)) table.set(key, target);
    }
  }
  return table;
}

/** Some 4,000 names; built only when a text was found nowhere else. */
function readLanguageTable(own: ReadonlyMap<string, string>): Map<string, string> {
  const table = new Map<string, string>();
  const codes = [...new Set(own.values())].filter((code) => code.length === 2);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const key = fold(names.of(code.toUpperCase()) ?? '');
      if (key && !table.has(key)) table.set(key, code);
    }
  }
  return table;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/[.'’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/gu, 'saint')
    .replace(/\bthe\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
