/**
 * What was unusual about a payload that was read all the same.
 *
 * - `short`, `long`: its length is not that of the standard.
 * - `badFill`: the number of fill bits is none of 0 to 5, or the length is wrong by less than one character, so that
 *   the number of fill bits was told wrongly.
 * - `invalid:<field>`: the value is out of its range, and null.
 * - `cut:<field>`: the message ends within the field; the bits that are missing are 0.
 */
export type MessageFlag = 'short' | 'long' | 'badFill' | `invalid:${string}` | `cut:${string}`;
