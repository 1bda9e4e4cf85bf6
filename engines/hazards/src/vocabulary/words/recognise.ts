import type { HazardCode } from '../hazard-code.ts';
import { HAZARDS } from '../hazard.ts';
import { EVENT_WORDS } from './event-words.ts';
import { foldWords } from './fold.ts';

/** Shorter phrases must stand as words of their own; longer ones may be part of a compound, as in German. */
const COMPOUND_CHARS_MIN = 5;

interface Phrase {
  readonly text: string;
  readonly code: HazardCode;
}

/** Longest first: `flash flood` before `flood`; of equal length in the order of the table. */
const phrases: readonly Phrase[] = [
  ...Object.entries(EVENT_WORDS).flatMap(([code, words]) =>
    words.split(',').map((word) => ({ text: foldWords(word), code: code as HazardCode })),
  ),
  ...HAZARDS.map(({ code, title }) => ({ text: foldWords(title), code })),
].sort((a, b) => b.text.length - a.text.length);

/** Sources say the same few names of events again and again. */
const KEPT_MAX = 5000;
const kept = new Map<string, HazardCode | undefined>();

/** The kind of hazard that a text names (`Schwere Sturmböen`, `Alerte orages`): that of the longest phrase in it; undefined where none is known. */
export function hazardOfWords(text: string): HazardCode | undefined {
  if (kept.has(text)) return kept.get(text);
  if (kept.size >= KEPT_MAX) kept.clear();
  const code = recognised(text);
  kept.set(text, code);
  return code;
}

function recognised(text: string): HazardCode | undefined {
  const folded = ` ${foldWords(text)} `;
  return phrases.find(({ text }) => folded.includes(text.length < COMPOUND_CHARS_MIN ? ` ${text} ` : text))?.code;
}
