import { sql } from 'kysely';

const hasJudgement = sql`exists (
  select from judgement j where j.a_dataset = p.a_dataset and j.a_id = p.a_id and j.b_dataset = p.b_dataset
    and j.b_id = p.b_id and j.withdrawn_at is null)`;

/** Of a pair `p`: both are one, by whatever judgements. */
export const IS_TOGETHER = sql<boolean>`exists (
  select from same_entity x join same_entity y on y.canonical_id = x.canonical_id
  where x.dataset = p.a_dataset and x.entity_id = p.a_id and y.dataset = p.b_dataset and y.entity_id = p.b_id)`;

/** Of a pair `p`: somebody judged it, or both are one by other judgements, so that there is nothing left to judge. */
export const IS_JUDGED = sql<boolean>`(${hasJudgement} or ${IS_TOGETHER})`;

/** The contrary, in the form that PostgreSQL answers for all pairs at once. */
export const IS_OPEN = sql<boolean>`(not ${hasJudgement} and not ${IS_TOGETHER})`;
