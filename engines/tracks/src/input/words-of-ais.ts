/** Ship types in words, as archives write them, and the numbers of ITU-R M.1371 that they stand for. */
const SHIP_TYPES: Readonly<Record<string, number>> = {
  fishing: 30,
  towing: 31,
  'towing long/wide': 32,
  dredging: 33,
  diving: 34,
  military: 35,
  sailing: 36,
  pleasure: 37,
  hsc: 40,
  'high speed craft': 40,
  pilot: 50,
  sar: 51,
  'search and rescue': 51,
  tug: 52,
  'port tender': 53,
  'anti-pollution': 54,
  'law enforcement': 55,
  medical: 58,
  passenger: 60,
  cargo: 70,
  tanker: 80,
};

/** Navigational status in words. */
const STATUSES: Readonly<Record<string, number>> = {
  'under way using engine': 0,
  'at anchor': 1,
  'not under command': 2,
  'restricted maneuverability': 3,
  'constrained by her draught': 4,
  moored: 5,
  aground: 6,
  'engaged in fishing': 7,
  'under way sailing': 8,
};

/** Kinds of transponders in words, and a message type that they send. */
const TYPES: Readonly<Record<string, number>> = { 'class a': 1, 'class b': 18, 'sar airborne': 9, 'base station': 4 };

const WORDS = { shiptype: SHIP_TYPES, status: STATUSES, type: TYPES };

/** A number, or the word for one; NaN for what is neither. */
export function codeOf(key: keyof typeof WORDS, text: string): number {
  const word = text.trim().toLowerCase();
  if (key === 'type') return WORDS.type[word] ?? Number(word.replace(/^ais\./, ''));
  return WORDS[key][word] ?? Number(word);
}

/** Words with which archives say that a code is not known. */
export const UNKNOWN_WORDS: ReadonlySet<string> = new Set([
  'unknown',
  'undefined',
  'unknown value',
  'n/a',
  'null',
  'other',
  'reserved',
]);
