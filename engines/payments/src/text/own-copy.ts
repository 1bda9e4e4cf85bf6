/** From this length on the engine cuts strings out by pointing into the long one instead of copying. */
const SHARED_FROM_CHARACTERS = 13;

/**
 * The same text, not tied to the long text that it was cut from. A name that someone keeps (in a cache, in a list of
 * hits) would otherwise keep alive the whole piece of the file that it came in.
 */
export function ownCopy(text: string): string {
  return text.length < SHARED_FROM_CHARACTERS ? text : ` ${text}`.slice(1);
}
