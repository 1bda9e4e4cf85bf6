import type { Declaration } from '@quintet/goods';
import { type Selectable, sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import type { DeclarationTable } from '../../store/goods-tables.ts';

export type StoredDeclaration = Selectable<DeclarationTable>;

const ROWS_AT_ONCE = 5000;
/** History that rules look back on. */
const HISTORY_DAYS = 400;

/** A stored declaration as the engine takes it. */
export function declarationOf(row: StoredDeclaration): Declaration {
  return {
    mrn: row.mrn,
    date: row.date,
    ...some('item', row.item === '' ? null : row.item),
    ...some('office', row.office),
    ...some('importer', row.importer),
    ...some('importerEori', row.importer_eori),
    ...some('seller', row.seller),
    ...some('sellerCountry', row.seller_country),
    ...some('origin', row.origin),
    ...some('departure', row.departure),
    ...some('hsCode', row.hs_code),
    ...some('hs6', row.hs6),
    ...some('netKg', row.net_kg),
    ...some('valueEur', row.value_eur),
    ...some('container', row.container),
    ...some('transportDocument', row.transport_document),
    ...some('vesselImo', row.vessel_imo),
  };
}

function some<K extends string, T>(key: K, value: T | null): { [P in K]?: T } {
  return (value === null ? {} : { [key]: value }) as { [P in K]?: T };
}

/** What counts now of the last 400 days before the newest declaration, in the order of time, a page at a time. */
export async function* currentDeclarations(tx: Tx): AsyncGenerator<StoredDeclaration[], void, undefined> {
  const { rows } = await sql<{ from: string | null }>`
    select (max(date) - ${HISTORY_DAYS}::integer)::text as from from declaration where current`.execute(tx);
  const from = rows[0]?.from;
  if (from === null || from === undefined) return;
  let after = { date: from, id: '0' };
  for (;;) {
    const page = await tx
      .selectFrom('declaration')
      .where('current', '=', true)
      .where(sql<boolean>`(date, id) > (${after.date}::date, ${after.id}::bigint)`)
      .selectAll()
      .orderBy('date')
      .orderBy('id')
      .limit(ROWS_AT_ONCE)
      .execute();
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = { date: last.date, id: last.id };
  }
}
