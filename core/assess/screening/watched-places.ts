import { foldName, type Hit, type ListedSubject, romanize, type Subject } from '@quintet/names';
import { countryName } from '../../model/index.ts';

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

interface Word {
  readonly shown: string;
  readonly token: string;
}

/** Before or behind one of these a place is the name of something that stands elsewhere: rue de Crimée, Crimea Street. */
const NAMED_BEFORE = new Set(
  'rue avenue boulevard viale corso piazza calle avenida plaza ulitsa ul vulytsia vul prospekt ulica hotel restaurant'.split(
    ' ',
  ),
);
const NAMED_BEHIND = new Set(
  'st str street road rd lane avenue ave boulevard blvd square sq platz strasse weg gasse allee hotel restaurant'.split(
    ' ',
  ),
);
const PARTICLES = new Set('de du des di della of la le les der the'.split(' '));
const TEXT_CHARS_MAX = 10_000;

/**
 * Places under embargo among the list entries. A country is found by the codes of an address, an IBAN (ISO 13616) and a
 * BIC (ISO 9362), a region or town by its words in an address or a free text. Words are compared whole and in any
 * script, never misspelt: half the names of the world's towns are one letter apart.
 */
export class WatchedPlaces {
  readonly #byCode = new Map<string, Phrase>();
  readonly #byFirstWord = new Map<string, Phrase[]>();

  constructor(places: Iterable<WatchedPlace>) {
    for (const { key, subject } of places) {
      const countries = subject.countries ?? [];
      for (const { value } of subject.names) {
        const words = wordsOf(value).map(({ token }) => token);
        const phrase = { key, name: value, words, countries };
        const code = countries.find((one) => foldName(countryName(one)) === foldName(value));
        if (code !== undefined) this.#byCode.set(code, phrase);
        const [first] = words;
        if (first !== undefined) this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), phrase]);
      }
    }
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
  inText(text: string, locations: readonly string[] = []): Hit[] {
    if (this.#byFirstWord.size === 0) return [];
    const words = wordsOf(text.slice(0, TEXT_CHARS_MAX));
    const found = new Map<string, Hit>();
    for (const [at, { token }] of words.entries()) {
      for (const phrase of this.#byFirstWord.get(token) ?? []) {
        if (found.has(phrase.key) || !phrase.words.every((word, i) => words[at + i]?.token === word)) continue;
        if (isElsewhere(phrase, locations) || isNamedAfter(words, at, at + phrase.words.length)) continue;
        const said = words.slice(at, at + phrase.words.length);
        found.set(phrase.key, hitOf(phrase, said.map(({ shown }) => shown).join(' '), 'Place named in the text'));
      }
    }
    return [...found.values()];
  }
}

/** There is a Florida in Cuba, too: an address that states another country is not there. */
function isElsewhere({ countries }: Phrase, locations: readonly string[]): boolean {
  return countries.length > 0 && locations.length > 0 && !locations.some((code) => countries.includes(code));
}

function isNamedAfter(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]?.token ?? '';
  const named = PARTICLES.has(before) ? (words[from - 2]?.token ?? '') : before;
  return NAMED_BEFORE.has(named) || NAMED_BEHIND.has(words[to]?.token ?? '');
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [shown] of text.matchAll(WORD)) {
    const token = romanize(foldName(shown)).replaceAll(' ', '');
    if (token !== '') words.push({ shown, token });
  }
  return words;
}

const WORD = /[\p{L}\p{M}\p{N}](?:['’‘`ʼʹ]?[\p{L}\p{M}\p{N}])*/gu;

function hitOf({ key, name }: Phrase, said: string, text: string): Hit {
  const mark = foldName(said) === foldName(name) ? 'same' : 'variant';
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
