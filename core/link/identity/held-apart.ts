import type { EntityKey } from './entity-key.ts';
import type { StandingJudgement, StandingJudgements } from './standing-judgements.ts';

/** Why two cannot be one: somebody who is one with the first was judged different from somebody who is one with the second. */
export interface HeldApart {
  readonly judgement: StandingJudgement;
  /** From the first to the one of its side that the judgement is about; the same for the second. */
  readonly throughA: readonly EntityKey[];
  readonly throughB: readonly EntityKey[];
}

/** All judgements "different" that a new "same" between a and b would go against; what was judged of the two themselves gives way. */
export function heldApart(standing: StandingJudgements, a: EntityKey, b: EntityKey): HeldApart[] {
  const membersA = standing.members(a);
  const membersB = new Set(standing.members(b));
  if (membersB.has(a)) return [];
  return membersA.flatMap((member) =>
    [...standing.about(member)].flatMap(([other, judgement]) => {
      const isOwn = member === a && other === b;
      if (judgement.verdict !== 'different' || isOwn || !membersB.has(other)) return [];
      return [{ judgement, throughA: standing.chain(a, member)!, throughB: standing.chain(b, other)! }];
    }),
  );
}
