/** What stands between letters of a script that joins is spelling, not disguise. */
const JOINER_IN_PLACE =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}])[\u200C\u200D](?=[\p{Script=Arabic}\p{Script=Devanagari}])/gu;
/** Controls, bidirectional marks, zero-width letters and fillers, variation selectors, tags. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Two letters of the private area stand for the joiners meanwhile; as outside text they mean nothing. */
const KEPT = ['\uE000', '\uE001'] as const;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Makes an outside value safe to print without hiding that it was not: what shows nothing, or turns the direction of its
 * neighbours, is taken out and counted. Line breaks become spaces.
 * @example outsideText('Yu\u202Esef') // 'Yusef [1 hidden character]' as one isolated run
 */
export function outsideText(value: string): string {
  const kept = value
    .normalize('NFC')
    // The byte order mark counts as white space, and is one of those that show nothing.
    .replaceAll(/[^\S\uFEFF]+/gu, ' ')
    .replaceAll(JOINER_IN_PLACE, (joiner) => KEPT[joiner === '\u200C' ? 0 : 1]);
  let hidden = 0;
  const shown = kept.replaceAll(INVISIBLE, () => {
    hidden++;
    return '';
  });
  const text = shown.replaceAll(KEPT[0], '\u200C').replaceAll(KEPT[1], '\u200D');
  const badge = hidden === 0 ? '' : ` [${hidden} hidden ${hidden === 1 ? 'character' : 'characters'}]`;
  return `${isolated(text)}${badge}`;
}

/** A value whose direction does not touch what stands around it (UAX #9, 2.4). */
function isolated(text: string): string {
  // Text of one direction needs no isolation in a line that runs from left to right.
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}
