/** An array that is pushed to has room for seventeen at once: too much for hundreds of thousands of which most hold one. */
const SHORT_MAX = 8;

/**
 * Adds a value at the end of a list that mostly stays short. A short one is copied, so that it takes no more room than it
 * needs; a longer one is added to in place.
 *
 * @returns the list to go on with.
 */
export function withOneMore<T>(list: T[], value: T): T[] {
  // To spread it into a new one would leave as much room as pushing does.
  if (list.length < SHORT_MAX) return list.concat([value]);
  list.push(value);
  return list;
}
