import { sql } from 'kysely';
import type { Regime } from '@quintet/ownership';
import { asked, type Subjects } from '../../link/network/index.ts';
import type { Entity } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { regimesOf } from './regime-lists.ts';

/** Somebody who is on a list, or whom a feed calls sanctioned. */
export interface ListedParty {
  readonly key: string;
  /** Lists in force that it is an entry of; none for whom a feed only calls sanctioned. */
  readonly datasets: readonly string[];
  readonly regimes: readonly Regime[];
  /** The day of the first listing, where it is known. */
  readonly since: string | undefined;
}

const SANCTIONED = 'sanction';

interface ListedRow {
  readonly n: number;
  readonly dataset: string | null;
  readonly related: readonly Entity[] | null;
  /** The day it came to a list of which an earlier edition was without it. */
  readonly added: string | null;
}

/** Those among the given entities who are listed, with the day since when. */
export async function readListed(
  tx: Tx,
  keys: readonly string[],
  subjects: Subjects,
): Promise<ReadonlyMap<string, ListedParty>> {
  const found = await subjects.of(keys);
  const members = found.flatMap((subject) => subject.members.map((ref) => ({ ...ref, key: subject.key })));
  const { rows } = await sql<ListedRow>`
    select a.n::integer - 1 as n, l.dataset, l.related,
      case when l.first_version > (select min(f.id) from list_version f where f.dataset = l.dataset)
        then to_char(l.first_seen at time zone 'UTC', 'YYYY-MM-DD') end as added
    from ${asked(members)}
    left join list_entry l on l.dataset = a.dataset and l.entry_id = a.entity_id and l.removed_version is null
      and exists (select 1 from list_version v where v.dataset = l.dataset and v.state = 'in-force')
    left join feed_entity e on e.dataset = a.dataset and e.entity_id = a.entity_id and e.gone_edition is null
    where l.dataset is not null or e.properties -> 'topics' ? ${SANCTIONED}`.execute(tx);
  const byKey = Map.groupBy(rows, ({ n }) => members[n]!.key);
  return new Map([...byKey].map(([key, own]) => [key, listedOf(key, own)]));
}

function listedOf(key: string, rows: readonly ListedRow[]): ListedParty {
  const datasets = [...new Set(rows.flatMap(({ dataset }) => dataset ?? []))];
  const days = rows.flatMap(({ related, added }) => [
    ...(related ?? []).flatMap(listingDays),
    ...(added === null ? [] : [added]),
  ]);
  return { key, datasets, regimes: regimesOf(datasets), since: days.sort()[0] };
}

/** The days on which a sanction says that it began. */
function listingDays({ schema, properties }: Entity): readonly string[] {
  if (schema !== 'Sanction') return [];
  return properties['listingDate'] ?? properties['startDate'] ?? [];
}
