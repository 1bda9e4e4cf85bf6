import { foldName, type Hit, type ListedSubject, romanize, type Subject } from '@quintet/names';
import { countryName } from '../../model/index.ts';
import { type PlaceWord, placeWords, withoutDisguise } from './place-words.ts';

/** A listed place: a whole country when one of its names is the English one of its code (Iran, `ir`), else a region or town. */
export interface WatchedPlace {
  readonly key: string;
  readonly subject: ListedSubject;
}

interface Phrase {
  readonly key: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly countries: readonly string[];
}

/** Before one of these, where it begins its part of an address, a place is the name of a street: rue de Crimée. */
const STREET_BEFORE = new Set(
  'rue avenue boulevard viale corso calle avenida ulitsa ul vulytsia vul prospekt ulica'.split(' '),
);
/** Behind one of these that ends its part of an address, a place is the name of a street: Crimea Road 5. */
const STREET_BEHIND = new Set(
  'st str street road rd lane avenue ave boulevard blvd square sq platz strasse weg gasse allee'.split(' '),
);
const PARTICLES = new Set('de du des di della of la le les der the'.split(' '));
/** Endings of a name in the cases of Russian and Ukrainian: in Sevastopole, to Sevastopolya, with Krymom. */
const CASES = ['a', 'u', 'e', 'i', 'y', 'om', 'em', 'ya', 'yu', 'ye', 'oy', 'ey', 'iy', 'ie', 'ii', 'ia', 'iu', 'iei'];
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Written without spaces, so that a name may stand anywhere in a run of signs. */
const SIGNS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Places under embargo among the list entries. A country is found by the codes of an address, an IBAN (ISO 13616) and a
 * BIC (ISO 9362), a region or town by its words in an address or a free text. Words are compared whole and in any
 * script, never misspelt: half the names of the world's towns are one letter apart.
 */
export class WatchedPlaces {
  readonly #byCode = new Map<string, Phrase>();
  readonly #byFirstWord = new Map<string, Phrase[]>();
  readonly #inSigns: Phrase[] = [];

  constructor(places: Iterable<WatchedPlace>) {
    for (const { key, subject } of places) {
      const countries = subject.countries ?? [];
      for (const { value } of subject.names) {
        const phrase = { key, name: value, words: placeWords(value).map(({ token }) => token), countries };
        const code = countries.find((one) => foldName(countryName(one)) === foldName(value));
        if (code !== undefined) this.#byCode.set(code, phrase);
        if (SIGNS.test(value)) this.#inSigns.push({ ...phrase, name: value.normalize('NFKC') });
        else for (const words of spellings(value, phrase.words)) this.#addWords({ ...phrase, words });
      }
    }
  }

  #addWords(phrase: Phrase): void {
    const [first] = phrase.words;
    if (first !== undefined) this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), phrase]);
  }

  /** Where a party has its address and its account, or is a bank; its nationality says nothing about that. */
  ofSubject({ locations = [], identifiers = [] }: Subject): Hit[] {
    if (this.#byCode.size === 0) return [];
    const codes = new Set(locations);
    for (const { type, value } of identifiers) {
      if (type === 'iban') codes.add(value.slice(0, 2).toLowerCase());
      if (type === 'bic') codes.add(value.slice(4, 6).toLowerCase());
    }
    const found = new Map<string, Hit>();
    for (const code of codes) {
      const phrase = this.#byCode.get(code);
      if (phrase)
        found.set(phrase.key, hitOf(phrase, countryName(code) ?? code, 'Country of the address, account or bank'));
    }
    return [...found.values()];
  }

  /** Places that a text names; `locations` are the countries that its address states, when it has one. */
  inText(whole: string, locations: readonly string[] = []): Hit[] {
    if (this.#byFirstWord.size === 0 && this.#inSigns.length === 0) return [];
    const text = withoutDisguise(whole);
    const found = new Map<string, Hit>();
    const find = (phrase: Phrase, said: string): void => {
      if (!found.has(phrase.key) && !isElsewhere(phrase, locations))
        found.set(phrase.key, hitOf(phrase, said, 'Place named in the text'));
    };
    if (SIGNS.test(text)) {
      const run = text.replace(/\s+/gu, '');
      for (const phrase of this.#inSigns) if (run.includes(phrase.name)) find(phrase, phrase.name);
    }
    // A line of a message may end within a word.
    const readings = text.includes('\n') ? [text, text.replace(/\r?\n/g, '')] : [text];
    for (const reading of readings) {
      const words = placeWords(reading);
      for (const [at, { token }] of words.entries()) {
        for (const phrase of this.#byFirstWord.get(token) ?? []) {
          const said = words.slice(at, at + phrase.words.length);
          if (!phrase.words.every((word, i) => said[i]?.token === word)) continue;
          const isThere = locations.some((code) => phrase.countries.includes(code));
          if (!isThere && isStreet(words, at, at + phrase.words.length)) continue;
          find(phrase, said.map(({ shown }) => shown).join(' '));
        }
      }
    }
    return [...found.values()];
  }
}

/** A name of one Cyrillic word also in its other cases. */
function spellings(name: string, words: readonly string[]): (readonly string[])[] {
  const [word] = words;
  if (word === undefined || words.length > 1 || !CYRILLIC.test(name)) return [words];
  const stem = word.replace(/[aeiouy]{1,2}$/, '');
  return [words, ...CASES.map((ending) => [stem + ending])];
}

/** There is a Florida in Cuba, too: an address that states another country is not there. */
function isElsewhere({ countries }: Phrase, locations: readonly string[]): boolean {
  return countries.length > 0 && locations.length > 0 && !locations.some((code) => countries.includes(code));
}

/** Whether a street is named after the place: only where nothing but the place stands between the street's word and a border. */
function isStreet(words: readonly PlaceWord[], from: number, to: number): boolean {
  let before = from - 1;
  if (words[before] && PARTICLES.has(words[before]!.token) && !words[from]!.isFirst) before--;
  const first = words[before];
  const last = words[to];
  const opens = first !== undefined && !words[before + 1]!.isFirst && STREET_BEFORE.has(first.token);
  const closes = last !== undefined && !last.isFirst && STREET_BEHIND.has(last.token);
  return (opens && begins(words, before)) || (closes && ends(words, to));
}

function begins(words: readonly PlaceWord[], at: number): boolean {
  return words[at]!.isFirst || /\d/.test(words[at - 1]?.token ?? '0');
}

function ends(words: readonly PlaceWord[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.isFirst || /\d/.test(next.token);
}

function hitOf({ key, name }: Phrase, said: string, text: string): Hit {
  const mark = romanize(foldName(said)) === romanize(foldName(name)) ? 'same' : 'variant';
  return {
    id: key,
    score: 1,
    match: true,
    reasons: [{ feature: 'place', text, score: 1, query: said, candidate: name }],
    queryName: said,
    listedName: name,
    queryParts: [{ text: said, mark, pair: 0 }],
    listedParts: [{ text: name, mark, pair: 0 }],
  };
}
