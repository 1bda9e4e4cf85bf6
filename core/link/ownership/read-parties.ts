import { sql } from 'kysely';
import type { FtmEntity } from '@quintet/ownership';
import type { Tx } from '../../store/index.ts';
import { asked, commonSchema, withEntities, type Subjects } from '../network/index.ts';

interface PartyRow {
  readonly n: number;
  readonly caption: string;
  readonly schema: string;
  readonly gone: boolean;
  readonly properties: Readonly<Record<string, readonly string[] | null>>;
}

/** What the engine looks at of a party. */
const PROPERTIES = ['legalForm', 'ticker', 'incorporationDate', 'dissolutionDate', 'address', 'jurisdiction'] as const;

/** Parties with the values of all their members; who is only named by links is left to the engine to mark. */
export async function readParties(tx: Tx, keys: readonly string[], subjects: Subjects): Promise<FtmEntity[]> {
  const found = await subjects.of(keys);
  const members = found.flatMap((subject, owner) => subject.members.map((ref) => ({ ...ref, owner })));
  const picked = PROPERTIES.map((property) => sql`${sql.lit(property)}, e.properties -> ${sql.lit(property)}`);
  const { rows } = await sql<PartyRow>`
    select a.n::integer - 1 as n, e.caption, e.schema, e.gone_edition is not null as gone,
      jsonb_build_object(${sql.join(picked)}) as properties
    from ${asked(members)} ${withEntities(members)}
    order by a.n`.execute(tx);
  const byOwner = Map.groupBy(rows, ({ n }) => members[n]!.owner);
  return found.flatMap(({ key }, owner) => {
    const all = byOwner.get(owner) ?? [];
    // What a feed says no more gives way to what another still says.
    const present = all.some(({ gone }) => !gone) ? all.filter(({ gone }) => !gone) : all;
    const [first] = present;
    if (!first) return [];
    const values = (property: string) => [...new Set(present.flatMap(({ properties }) => properties[property] ?? []))];
    const properties = Object.fromEntries(PROPERTIES.map((property) => [property, values(property)]));
    return [{ id: key, schema: commonSchema(present.map(({ schema }) => schema)), caption: first.caption, properties }];
  });
}
