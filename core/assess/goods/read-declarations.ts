import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import type { StoredDeclaration } from './stored-declarations.ts';

export interface DeclarationsQuestion {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly minScore?: number | undefined;
  /** Id of a rule that they met. */
  readonly rule?: string | undefined;
  /** Two to six digits that the code begins with. */
  readonly hs?: string | undefined;
  readonly container?: string | undefined;
  /** Beginning of an MRN, an EORI number, or part of the name of a party. */
  readonly q?: string | undefined;
  readonly sort: 'score' | 'date' | 'value';
  readonly offset: number;
  readonly limit: number;
}

const ORDER = {
  score: sql`score desc, date desc, id desc`,
  date: sql`date desc, id desc`,
  value: sql`value_eur desc nulls last, id desc`,
};

/** Declarations as they count now. */
export async function readDeclarations(
  tx: Tx,
  question: DeclarationsQuestion,
): Promise<{ readonly declarations: StoredDeclaration[]; readonly total: number }> {
  const { from, to, minScore, rule, hs, container, q, sort, offset, limit } = question;
  const conditions = [
    sql`current`,
    from ? sql`date >= ${from}::date` : undefined,
    to ? sql`date <= ${to}::date` : undefined,
    minScore === undefined ? undefined : sql`score >= ${minScore}`,
    rule ? sql`score > 0 and hits @> ${JSON.stringify([{ rule }])}::jsonb` : undefined,
    hs ? sql`hs6 like ${`${hs}%`}` : undefined,
    container ? sql`container = ${container}` : undefined,
    q ? saysOf(q.trim()) : undefined,
  ].filter((condition) => condition !== undefined);
  const fits = sql<boolean>`${sql.join(conditions, sql` and `)}`;
  const declarations = await tx
    .selectFrom('declaration')
    .where(fits)
    .selectAll()
    .orderBy(ORDER[sort])
    .offset(offset)
    .limit(limit)
    .execute();
  const { total } = await tx
    .selectFrom('declaration')
    .where(fits)
    .select((e) => e.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  return { declarations, total: Number(total) };
}

function saysOf(text: string) {
  const literal = text.replaceAll(/[\\%_]/gu, String.raw`\$&`);
  return sql`(mrn ilike ${`${literal}%`} or importer_eori = ${text.toUpperCase()}
    or importer ilike ${`%${literal}%`} or seller ilike ${`%${literal}%`})`;
}
