import { type Kysely, sql } from 'kysely';

/** What a declaration says of its consignment, property by property, and where it stands. */
const PROPERTIES = {
  mrn: 'mrn',
  declaredOn: `to_jsonb(date) #>> '{}'`,
  hsCode: 'hs_code',
  // As JSON writes numbers: all their digits, and no exponent.
  netMassKg: `to_jsonb(net_kg) #>> '{}'`,
  valueEur: `to_jsonb(value_eur) #>> '{}'`,
  originCountry: 'lower(origin)',
  departureCountry: 'lower(departure)',
  container: 'container',
  transportDocument: 'transport_document',
  vesselImo: 'vessel_imo',
  importer: 'importer_id',
  seller: 'seller_id',
};
const PARTIES = ['importer', 'seller'] as const;

const STATEMENTS = [
  `alter table source_entity rename to feed_entity`,
  `alter table entity_edge rename to feed_edge`,
  `create function consignment_id(mrn text, item text) returns text language sql immutable parallel safe
    return 'consignment-' || mrn || case when item = '' then '' else '-' || item end`,
  `create function said(value text) returns jsonb language sql immutable parallel safe
    return case when value is not null then jsonb_build_array(value) end`,
  // Who its parties are in the graph, since when it is said there, and since when what a correction has changed.
  `alter table declaration add importer_id text, add seller_id text, add first_edition integer not null default 1,
    add ages jsonb`,
  `update declaration d set first_edition = e.first_edition, ages = e.ages,
      importer_id = e.properties -> 'importer' ->> 0, seller_id = e.properties -> 'seller' ->> 0
    from feed_entity e
    where d.current and e.dataset = d.dataset and e.entity_id = consignment_id(d.mrn, d.item) and e.schema = 'Consignment'`,
  `create index declaration_consignment on declaration (consignment_id(mrn, item)) where current`,
  ...PARTIES.map((role) => `create index declaration_${role} on declaration (${role}_id) where current`),
  `delete from feed_edge g using declaration d
    where d.current and g.dataset = d.dataset and g.source_id = consignment_id(d.mrn, d.item) and g.entity_id = g.source_id`,
  `delete from feed_entity e using declaration d
    where d.current and e.dataset = d.dataset and e.entity_id = consignment_id(d.mrn, d.item) and e.schema = 'Consignment'`,
  // All that is said of entities: by feeds as entities, and by declarations of what they declare.
  `create view source_entity as
    select dataset, entity_id, schema, caption, properties, ages, handling, nature, first_edition, gone_edition, hash
    from feed_entity
    union all
    select dataset, consignment_id(mrn, item), 'Consignment',
      'Declaration ' || mrn || case when item = '' then '' else ', item ' || item end,
      jsonb_strip_nulls(jsonb_build_object(${Object.entries(PROPERTIES)
        .map(([property, value]) => `'${property}', said(${value})`)
        .join(', ')})),
      ages, handling, 'fact', first_edition, null::integer, content_hash
    from declaration where current`,
  `create view entity_edge as
    select dataset, entity_id, link_id, schema, source_id, target_id, start_date, end_date, verb from feed_edge
    ${PARTIES.map(
      (role) => `union all
    select dataset, consignment_id(mrn, item), consignment_id(mrn, item) || '.${role}', 'Consignment',
      consignment_id(mrn, item), ${role}_id, null, null, '${role}'
    from declaration where current and ${role}_id is not null`,
    ).join('\n    ')}`,
];

/**
 * What is declared is told once: the consignment and its links are seen in the declaration, and not written beside it.
 * That halves what is to be written of each.
 */
export const declaredOnce = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { rows } = await sql<{
      statement: string;
    }>`select pg_get_viewdef('statement'::regclass) as statement`.execute(db);
    await sql`drop view statement`.execute(db);
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
    // As it was, of what now has the name of what it was of.
    for (const { statement } of rows) await sql.raw(`create view statement as ${statement}`).execute(db);
  },
};
