import { sql } from 'kysely';
import { allSchemata, entityKey, isA, selectorsIn } from '../../../model/index.ts';
import { entitiesWith, type Tx } from '../../../store/index.ts';
import { type GraphNode, readNodesWithDegree } from './read-nodes.ts';
import { Subjects } from './subjects.ts';

export interface FindOptions {
  /** Only entities of this schema or a kind of it. */
  readonly schema?: string | undefined;
  readonly limit?: number | undefined;
}

const FOUND_DEFAULT = 20;
/** An accent by itself, as NFKD writes it, and what joins words: left out and parted as the index does it. */
const ACCENTS = /[\u0300-\u036F]/g;
const JOINS = /[-./]/g;
/** Entities with all the words that are looked at; a common word has more than anybody reads. */
const CANDIDATES_MAX = 2000;
/** With fewer letters nearly every caption has a word that begins so. */
const PREFIX_LETTERS_MIN = 2;

/**
 * Entities by id, by key, by an identifier of any type, or by words of their names in the script in which they are
 * written, the last of which may be unfinished. Best first.
 */
export async function findEntities(
  tx: Tx,
  text: string,
  { schema, limit = FOUND_DEFAULT }: FindOptions = {},
): Promise<(GraphNode & { readonly degree: number })[]> {
  const schemata = searched(schema);
  const selectors = selectorsIn(text);
  const words = wordsQuery(text);
  const { rows } = await sql<{ dataset: string; entity_id: string; caption: string; place: number }>`
    (select dataset, entity_id, caption, 0 as place from ${entitiesWith([text.slice(text.indexOf('/') + 1)])}
      where (dataset, entity_id) in (select split_part(${text}, '/', 1), substr(${text}, strpos(${text}, '/') + 1))
        and schema = any(${schemata}::text[]))
    union all
    (select dataset, entity_id, caption, 1 from ${entitiesWith([text])}
      where dataset in (select distinct dataset from entity_edition) and entity_id = ${text}
        and schema = any(${schemata}::text[]))
    union all
    (select e.dataset, e.entity_id, e.caption, 2 from entity_selector s
      join lateral (select * from source_entity x where x.dataset = s.dataset and x.entity_id = s.entity_id offset 0) e
        on true
      where (s.value, s.type) in (select * from unnest(${selectors.map(({ value }) => value)}::text[],
          ${selectors.map(({ type }) => type)}::text[]))
        and schema = any(${schemata}::text[])
      limit ${CANDIDATES_MAX})
    union all
    (select e.dataset, e.entity_id, e.caption, 2 from (select dataset, properties from feed_entity
        where entity_words(caption, properties) @@ ${words} and gone_edition is null
          and caption <> entity_id and schema <> 'Consignment' and schema = any(${PAPERS}::text[]) limit ${CANDIDATES_MAX}) d
      cross join jsonb_array_elements_text(d.properties -> 'holder') holder
      join feed_entity e on e.dataset = d.dataset and e.entity_id = holder
      where e.gone_edition is null and e.schema = any(${schemata}::text[])
      limit ${CANDIDATES_MAX})
    union all
    (select dataset, entity_id, caption, 3 from feed_entity
      where entity_words(caption, properties) @@ ${words} and gone_edition is null
        and caption <> entity_id and schema <> 'Consignment' and schema = any(${schemata}::text[])
      limit ${CANDIDATES_MAX})`.execute(tx);
  const wanted = text.trim().toLowerCase();
  const place = (row: (typeof rows)[number]) => (row.caption.toLowerCase() === wanted ? 1.5 : row.place);
  const ordered = rows.sort(
    (a, b) =>
      place(a) - place(b) ||
      a.caption.length - b.caption.length ||
      (a.caption < b.caption ? -1 : a.caption > b.caption ? 1 : 0) ||
      (entityKey({ dataset: a.dataset, id: a.entity_id }) < entityKey({ dataset: b.dataset, id: b.entity_id })
        ? -1
        : 1),
  );
  const subjects = new Subjects(tx);
  const keys = ordered.map(({ dataset, entity_id: id }) => entityKey({ dataset, id }));
  const distinct = [...new Set((await subjects.of(keys)).map(({ key }) => key))];
  return await readNodesWithDegree(tx, distinct.slice(0, limit), subjects);
}

/** Papers of somebody: who finds the number of one finds its holder. */
const PAPERS = [...allSchemata().keys()].filter((one) => isA(one, 'Identification'));

/** Every schema that is asked for; without one all but links and papers about others. */
function searched(schema: string | undefined): string[] {
  const all = [...allSchemata().keys()];
  return schema === undefined ? all.filter((one) => !isA(one, 'Interval')) : all.filter((one) => isA(one, schema));
}

/** All words whole but the last, which is the beginning of one. */
function wordsQuery(text: string) {
  const plain = text.normalize('NFKD').replace(ACCENTS, '').replace(JOINS, ' ').trimEnd();
  const last = /[\p{L}\p{N}]+$/u.exec(plain)?.[0] ?? '';
  const whole = sql`plainto_tsquery('simple', ${plain})`;
  if (last.length < PREFIX_LETTERS_MIN) return whole;
  return sql`(plainto_tsquery('simple', ${plain.slice(0, -last.length)}) && to_tsquery('simple', ${`${last}:*`}))`;
}
