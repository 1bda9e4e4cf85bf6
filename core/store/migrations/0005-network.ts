import { type Kysely, sql } from 'kysely';

/** Properties that hold names or parts of them. */
const NAMES = [
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'firstName',
  'secondName',
  'middleName',
  'fatherName',
  'motherName',
  'lastName',
] as const;
const NAME_LETTERS_MAX = 50_000;

const STATEMENTS = [
  // From each end of a link to the other without looking at its row: degrees are counted in the index alone.
  `drop index entity_edge_source`,
  `drop index entity_edge_target`,
  `create index entity_edge_source on entity_edge (source_id, dataset, target_id)`,
  `create index entity_edge_target on entity_edge (target_id, dataset, source_id)`,
  // The words of all names that an entity has, without accents; what joins words parts them. An alias list may be longer
  // than a tsvector holds. The caption is most often the first name, which need not be read twice.
  `create function entity_words(caption text, properties jsonb) returns tsvector language sql immutable parallel safe
    return to_tsvector('simple', regexp_replace(normalize(replace(replace(replace(left(
      coalesce(nullif(caption, properties -> 'name' ->> 0), '') || ${NAMES.map((name) => `coalesce(' ' || (properties ->> '${name}'), '')`).join(' || ')},
      ${NAME_LETTERS_MAX}), '-', ' '), '.', ' '), '/', ' '), NFKD), '[\\u0300-\\u036f]', '', 'g'))`,
  // What is called by its id only, as most links are, has no words to be found by.
  `drop index source_entity_words`,
  `create index source_entity_words on source_entity using gin (entity_words(caption, properties))
    where gone_edition is null and caption <> entity_id`,
  // A document is no holder beside the person that it belongs to.
  `delete from entity_selector s using source_entity e where e.dataset = s.dataset and e.entity_id = s.entity_id
    and e.schema in ('Passport', 'Identification') and jsonb_array_length(e.properties -> 'holder') > 0`,
];

/** The network of entities: who is linked with whom, from both sides. */
export const network = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
