import { FILLERS, VESSEL_PREFIXES, KUNYAS, PARTICLES, TITLES, TITLES_ORIGINAL } from './small-words-table.ts';
import { lazy, roman } from './table.ts';

const titles = lazy(() => {
  const words = tokenSet(TITLES);
  for (const word of TITLES_ORIGINAL.trim().split(/\s+/)) {
    const spelling = roman(word);
    words.add(spelling.slice(spelling.lastIndexOf(' ') + 1));
  }
  words.delete('');
  return words;
});
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

/** A form of address, rank or generation mark (`dr`, `haji`, `mullah`, `colonel`, `jr`): not part of who it is. */
export function isTitle(token: string): boolean {
  return titles().has(token);
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
