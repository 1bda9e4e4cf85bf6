import { sql } from 'kysely';
import { imoNumber } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';

const SHIPS_MAX = 500_000;

/**
 * The flag under which registers have each ship, by IMO number: ISO 3166 codes in capital letters. Lists are no registers:
 * what they say of a flag is often old. A ship under several flags is left out.
 */
export async function readRegisteredFlags(tx: Tx): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ imo: string; flag: string }>`
    select i.imo, f.flag from feed_entity e, jsonb_array_elements_text(e.properties -> 'imoNumber') i (imo),
      jsonb_array_elements_text(e.properties -> 'flag') f (flag)
    where e.schema = 'Vessel' and e.gone_edition is null
      and not exists (select from list_version v where v.dataset = e.dataset)
    limit ${SHIPS_MAX}`.execute(tx);
  const flags = new Map<number, string>();
  const doubtful = new Set<number>();
  for (const { imo, flag } of rows) {
    const number = Number(imoNumber(imo) ?? Number.NaN);
    const code = flag.toUpperCase();
    if (Number.isNaN(number)) continue;
    if (flags.has(number) && flags.get(number) !== code) doubtful.add(number);
    flags.set(number, code);
  }
  for (const number of doubtful) flags.delete(number);
  return flags;
}
