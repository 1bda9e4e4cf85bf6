import type { Declaration } from '@quintet/goods';
import { type Selectable, sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import type { DeclarationTable } from '../../store/goods-tables.ts';
import { lastDay } from './last-day.ts';

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

/**
 * What counts now of the last 400 days before the newest declaration, in the order of time, a page at a time. A day that
 * has not come is not the newest, and what names one is left out, unless all do: then the clock of the machine is behind.
 */
export async function* currentDeclarations(tx: Tx, now: Date): AsyncGenerator<StoredDeclaration[], void, undefined> {
  const days = await historyDays(tx, now);
  if (days === undefined) return;
  let after = { date: days.from, id: '0' };
  for (;;) {
    const page = await tx
      .selectFrom('declaration')
      .where('current', '=', true)
      .where('date', '<=', days.to)
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

/** The first and the last day of the history; undefined where nothing was declared. */
async function historyDays(tx: Tx, now: Date): Promise<{ readonly from: string; readonly to: string } | undefined> {
  const { rows } = await sql<{ from: string | null; to: string | null }>`
    select (newest - ${HISTORY_DAYS}::integer)::text as from, newest::text as to
    from (select coalesce(
      (select max(date) from declaration where current and date <= ${lastDay(now)}::date),
      (select max(date) from declaration where current)) as newest) d`.execute(tx);
  const [{ from, to } = { from: null, to: null }] = rows;
  return from === null || to === null ? undefined : { from, to };
}
