import { CYRILLIC, GREEK, LATIN, scriptCode } from './script-table.ts';

/** Latin letter, then the Cyrillic and Greek letters that look like it (`-` = none). Source: Unicode TR39, lower and upper forms. */
const ALIKE =
  'a:аα b:вβ c:сϲ e:еε h:нη i:іι j:јϳ k:кκ l:ӏ- m:мμ n:пν o:оο p:рρ s:ѕ- t:тτ u:и υ x:хχ y:уγ d:ԁ- q:ԛ- w:ԝω z:-ζ v:ѵ- r:г-';

const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
const toGreek = new Map<string, string>();
for (const entry of ALIKE.split(' ')) {
  const latin = entry.charAt(0);
  const cyrillic = entry.charAt(2);
  const greek = entry.charAt(3);
  if (entry.charAt(1) !== ':') continue;
  link(latin, cyrillic, toLatin, toCyrillic);
  link(latin, greek, toLatin, toGreek);
  if (greek !== '-' && greek !== '' && cyrillic !== '-') {
    toCyrillic.set(greek, cyrillic);
    toGreek.set(cyrillic, greek);
  }
}

function link(latin: string, other: string, there: Map<string, string>, back: Map<string, string>): void {
  if (other === '-' || other === '') return;
  there.set(other, latin);
  back.set(latin, other);
}

const DIGITS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['8', 'b'],
]);

/**
 * Rewrites the look-alikes in a folded word into the script that most of its letters have, and digits that stand among
 * at least three letters into the letters they imitate (`0liver` → `oliver`). Words in one script and ordinary numbers
 * come back as they are.
 */
export function unmixHomoglyphs(token: string): string {
  let latin = 0;
  let cyrillic = 0;
  let greek = 0;
  let digits = 0;
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i);
    const script = scriptCode(unit);
    if (script === LATIN) latin++;
    else if (script === CYRILLIC) cyrillic++;
    else if (script === GREEK) greek++;
    else if (unit >= 0x30 && unit <= 0x39) digits++;
  }
  const kinds = (latin > 0 ? 1 : 0) + (cyrillic > 0 ? 1 : 0) + (greek > 0 ? 1 : 0);
  let result = token;
  if (kinds > 1) result = rewrite(result, mainTable(latin, cyrillic, greek));
  // m21 or a1b2c3 are names of things; a word has many letters and one or two digits.
  if (digits > 0 && digits <= 2 && latin >= 3 && latin >= digits * 2) result = lettersForDigits(result);
  return result;
}

/** On a draw the letters that exist only in one script decide nothing; Latin wins, as lists are mostly Latin. */
function mainTable(latin: number, cyrillic: number, greek: number): ReadonlyMap<string, string> {
  if (latin >= cyrillic && latin >= greek) return toLatin;
  return cyrillic >= greek ? toCyrillic : toGreek;
}

function rewrite(token: string, table: ReadonlyMap<string, string>): string {
  let result = '';
  for (const letter of token) result += table.get(letter) ?? letter;
  return result;
}

function lettersForDigits(token: string): string {
  // Digits at the end are a number (boeing747, covid19); those before or among letters are disguise.
  const end = token.search(/\d+$/);
  const head = end < 0 ? token : token.slice(0, end);
  return rewrite(head, DIGITS) + token.slice(head.length);
}
