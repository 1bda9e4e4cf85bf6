/** How a column writes numbers; `unknown` where none of its values tells, `mixed` where they contradict each other. */
export type DecimalMark = 'point' | 'comma' | 'unknown' | 'mixed';

/** What a text is as a number; `by` says which mark it shows to be the decimal one, where it does. */
export type NumberCheck =
  | { readonly state: 'number'; readonly value: number; readonly by?: 'point' | 'comma' }
  | { readonly state: 'ambiguous' | 'no-number' };

const NO_NUMBER: NumberCheck = { state: 'no-number' };
/** What parts groups of three beside point and comma. */
const PARTED = /[\s\u00a0\u202f'’]/;
const AMBIGUOUS: NumberCheck = { state: 'ambiguous' };

/**
 * Reads a number written 1234.5, 1,234.5, 1.234,5, 1 234,5, 1'234.5 or 1.2345e3. What can be read in two ways is read as
 * the column does. Where nothing tells, a point is a decimal point (1.234 kg is what customs write), and a comma before
 * three digits is ambiguous, never guessed; so is either in a column that writes both ways.
 *
 * @example
 * readNumber('1.234,5', 'unknown'); // { state: 'number', value: 1234.5, by: 'comma' }
 * readNumber('1,234', 'unknown'); // { state: 'ambiguous' }
 */
export function readNumber(text: string, mark: DecimalMark): NumberCheck {
  if (/^[-+]?\d{1,15}$/.test(text)) return { state: 'number', value: Number(text) };
  // With one digit or two behind it a point can be nothing else.
  if (/^[-+]?\d{1,15}\.\d{1,2}$/.test(text)) return { state: 'number', value: Number(text), by: 'point' };
  if (/^\d+(?:\.\d+)?[eE][-+]?\d{1,2}$/.test(text)) return { state: 'number', value: Number(text), by: 'point' };
  const bare = PARTED.test(text) ? text.replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/gu, '') : text;
  if (!/^[-+]?\d[\d.,]*$/.test(bare) || bare.length > 30) return NO_NUMBER;
  const points = countOf('.', bare);
  const commas = countOf(',', bare);
  if (points > 0 && commas > 0) return withBoth(bare);
  if (points + commas === 0) return { state: 'number', value: Number(bare) };
  return withOne(bare, points > 0 ? '.' : ',', points + commas, mark);
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** The last of two marks is the decimal one; the other one must part groups of three. */
function withBoth(bare: string): NumberCheck {
  const by = bare.lastIndexOf('.') > bare.lastIndexOf(',') ? 'point' : 'comma';
  const isRight =
    by === 'point' ? /^[-+]?\d{1,3}(?:,\d{3})+\.\d*$/.test(bare) : /^[-+]?\d{1,3}(?:\.\d{3})+,\d*$/.test(bare);
  if (!isRight) return NO_NUMBER;
  const plain = by === 'point' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.');
  return { state: 'number', value: Number(plain), by };
}

function withOne(bare: string, sign: '.' | ',', count: number, mark: DecimalMark): NumberCheck {
  const own = sign === '.' ? 'point' : 'comma';
  const other = sign === '.' ? 'comma' : 'point';
  const couldPart = /^[-+]?[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(bare);
  if (count > 1) return couldPart ? { state: 'number', value: parted(bare, sign), by: other } : NO_NUMBER;
  if (!couldPart) return { state: 'number', value: Number(bare.replace(sign, '.')), by: own };
  if (mark === other) return { state: 'number', value: parted(bare, sign) };
  if (mark === own || (sign === '.' && mark === 'unknown'))
    return { state: 'number', value: Number(bare.replace(sign, '.')) };
  return AMBIGUOUS;
}

function parted(bare: string, sign: '.' | ','): number {
  return Number(bare.replaceAll(sign, ''));
}
