import {
  FILLERS,
  VESSEL_PREFIXES,
  KUNYAS,
  PARTICLES,
  TITLES,
  TITLES_ORIGINAL,
  TITLES_VOWELLESS,
} from './small-words-table.ts';
import { lazy, roman } from './table.ts';

const titles = lazy(() => new Set([...tokenSet(TITLES), ...romanTokens(TITLES_ORIGINAL)]));
const vowellessTitles = lazy(() => new Set(romanTokens(TITLES_VOWELLESS)));
const particles = lazy(() => tokenSet(PARTICLES));
const kunyas = lazy(() => tokenSet(KUNYAS));
const fillers = lazy(() => tokenSet(FILLERS));
const vesselPrefixes = lazy(() => tokenSet(VESSEL_PREFIXES));

function tokenSet(text: string): Set<string> {
  return new Set(
    text
      .trim()
      .split(/\s+/)
      .filter((word) => /^[a-z0-9]+$/.test(word)),
  );
}

/** Words in other scripts as they read in Latin letters, without the article. */
function romanTokens(text: string): string[] {
  const spellings = text.trim().split(/\s+/).map(roman);
  return spellings.map((spelling) => spelling.slice(spelling.lastIndexOf(' ') + 1)).filter((word) => word !== '');
}

/**
 * A form of address, rank or generation mark (`dr`, `haji`, `mullah`, `colonel`, `jr`): not part of who it is. Ranks as
 * Arabic writes them count only where the name is written so: in Latin letters Amid and Amir are given names.
 */
export function isTitle(token: string, vowelless = false): boolean {
  return titles().has(token) || (vowelless && vowellessTitles().has(token));
}

/** An article, preposition or word of descent in a person's name (`al`, `bin`, `von`, `de`). */
export function isParticle(token: string): boolean {
  return particles().has(token);
}

/** `abu`, `umm` and their spellings: the name goes on with what follows. */
export function isKunya(token: string): boolean {
  return kunyas().has(token);
}

/** A stop word in the name of an organisation. */
export function isFiller(token: string): boolean {
  return fillers().has(token);
}

/** What stands before the name of a ship (`MV`, `M/T`, `SS`) and comes and goes. */
export function isVesselPrefix(token: string): boolean {
  return vesselPrefixes().has(token);
}

/** First letter of a word, empty for none: `J.` and `Joachim` agree in it. */
export function initialOf(token: string): string {
  const codePoint = token.codePointAt(0);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}
