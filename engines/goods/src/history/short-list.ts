/** An array that is pushed to has room for seventeen at once: too much for hundreds of thousands of which most hold one. */
const SHORT_MAX = 8;

/**
 * Adds a number at the end of a list that mostly stays short. A short one is copied, so that it takes no more room than it
 * needs; a longer one is added to in place. For numbers alone: lists made at one place in the code are all laid out for
 * the widest of their values.
 *
 * @returns the list to go on with.
 */
export function withOneMore(list: number[], value: number): number[] {
  // To spread it into a new one would leave as much room as pushing does.
  if (list.length < SHORT_MAX) return list.concat([value]);
  list.push(value);
  return list;
}
