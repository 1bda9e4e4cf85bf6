import type { HazardJudge, HazardJudgement } from '@quintet/node/api';

/**
 * Whether what was said of two reports holds already: the node puts the events together anew after it, and another word
 * may stand against it. `ids` are the reports of the event.
 */
export function isInEffect(
  { a, b, same }: Pick<HazardJudgement, 'a' | 'b' | 'same'>,
  ids: ReadonlySet<string>,
): boolean {
  return (ids.has(a) && ids.has(b)) === same;
}

/** The latest judgement about two reports, in either order. */
export function judgementOf(
  judgements: readonly HazardJudgement[],
  { a, b }: Pick<HazardJudge, 'a' | 'b'>,
): HazardJudgement | undefined {
  return judgements
    .filter((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0];
}
