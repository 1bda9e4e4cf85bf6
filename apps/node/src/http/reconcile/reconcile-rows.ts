import { readSettings, type ScreenHit, type WatchList } from '@quintet/core/assess';
import { isA, matchableSchemata, propertyType } from '@quintet/core/model';
import { exampleSubject } from '../yente/subject.ts';
import { type ListedEntry, listedById, type Tx } from './listed-by-id.ts';
import { type AskedRow, readQuery } from './read-query.ts';
import { type NamedType, type Queries, typeOf } from './shapes.ts';

/** Candidates below the threshold are shown as such: a person chooses among them. */
const CUTOFF = 0.5;
/** What a row is compared as that names no type. */
const ANY = 'LegalEntity';

/** What a row may be, as the W3C API gives it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly NamedType[];
  readonly score: number;
  readonly match: boolean;
}

/** Compares the rows of a table with the lists `datasets`; each row is answered by itself, under its own key. */
export async function reconcileRows(
  tx: Tx,
  list: WatchList,
  datasets: ReadonlySet<string>,
  queries: Queries,
): Promise<Record<string, { result: Candidate[] }>> {
  const { threshold } = await readSettings(tx);
  const options = { threshold, cutoff: Math.min(CUTOFF, threshold), datasets };
  const asked = Object.entries(queries).map(([key, query]) => ({ key, row: readQuery(query) }));
  const byId = await listedById(
    tx,
    datasets,
    asked.flatMap(({ row }) => row?.text ?? []),
  );
  const answers = asked.map(({ key, row }): [string, { result: Candidate[] }] => {
    if (!row) return [key, { result: [] }];
    const meant = (byId.get(row.text) ?? []).filter((entry) => isAsked(entry, row)).map(candidateById);
    const schemata = row.schemata.length > 0 ? row.schemata : [ANY];
    const hits = schemata.flatMap((schema) =>
      list.match(subjectOf(row, schema, key), { ...options, limit: row.limit }).map(candidateOf),
    );
    return [key, { result: best([...meant, ...hits], row.limit) }];
  });
  return Object.fromEntries(answers);
}

/** A row as a subject of this schema: its text is the name, further columns are properties. */
function subjectOf({ text, properties }: AskedRow, schema: string, key: string) {
  const schemata = schema === ANY ? matchableSchemata() : [schema];
  const known = [...properties].filter(([name]) => schemata.some((one) => propertyType(one, name) !== undefined));
  const example = new Map(known.map(([name, values]) => [name, [...values]]));
  if (text !== '') example.set('name', [text, ...(example.get('name') ?? [])]);
  return exampleSubject({ schema, properties: Object.fromEntries(example) }, key).subject;
}

function isAsked({ schema }: ListedEntry, { schemata }: AskedRow): boolean {
  return schemata.length === 0 || schemata.some((asked) => isA(schema, asked));
}

function candidateOf({ id, caption, schema, hit }: ScreenHit): Candidate {
  return {
    id,
    name: caption,
    description: hit.reasons.map(({ text }) => text).join('; '),
    type: [typeOf(schema)],
    score: hit.score,
    match: hit.match,
  };
}

function candidateById({ entry_id, caption, schema }: ListedEntry): Candidate {
  return {
    id: entry_id,
    name: caption,
    description: 'The text is the id of this entry.',
    type: [typeOf(schema)],
    score: 1,
    match: true,
  };
}

/** The best first, each id once: it may have been found under several types and on several lists. */
function best(candidates: readonly Candidate[], limit: number): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const one of candidates.toSorted((a, b) => b.score - a.score)) if (!found.has(one.id)) found.set(one.id, one);
  return [...found.values()].slice(0, limit);
}
