import { entityKey, type EntityRef, readEntityKey } from '../../model/index.ts';
import { type Principal, Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import { membersOf } from '../following/known-entity.ts';

const ENTITY = 'entity:';
const PAIR = 'pair:';
const GRAPH = 'graph-view:';
const HAZARD = 'hazard:';

/** What a note is about, as it is written, and all objects under which its notes may stand. */
export interface NoteObject {
  readonly object: string;
  readonly sameAs: readonly string[];
}

/**
 * What a note is about: `entity:DATASET/ID`, `pair:A|B` (in either order), `graph-view:ID`, `hazard:ID` of an event. Notes about one member of an
 * entity are notes about the entity.
 * @throws Refusal ACC-106 when it is not there, or is a graph that its owner does not share
 */
export async function noteObject(tx: Tx, object: string, who: Principal): Promise<NoteObject> {
  if (object.startsWith(ENTITY)) return await entityObject(tx, object.slice(ENTITY.length));
  if (object.startsWith(PAIR)) return await pairObject(tx, object.slice(PAIR.length));
  if (object.startsWith(GRAPH)) return await graphObject(tx, object.slice(GRAPH.length), who);
  if (object.startsWith(HAZARD)) return await hazardObject(tx, object.slice(HAZARD.length));
  throw new Refusal('ACC-106');
}

async function entityObject(tx: Tx, key: string): Promise<NoteObject> {
  const entity = readEntityKey(key);
  if (!(await isThere(tx, entity))) throw new Refusal('ACC-106');
  const members = await membersOf(tx, entity);
  return { object: `${ENTITY}${key}`, sameAs: members.map((member) => `${ENTITY}${entityKey(member)}`) };
}

/** The bar between the two may stand in an id as well: the place where both sides are there is the one meant. */
async function pairObject(tx: Tx, text: string): Promise<NoteObject> {
  for (let at = text.indexOf('|'); at !== -1; at = text.indexOf('|', at + 1)) {
    const [a, b] = [text.slice(0, at), text.slice(at + 1)];
    if (!(await isThere(tx, readEntityKey(a))) || !(await isThere(tx, readEntityKey(b)))) continue;
    const object = `${PAIR}${[a, b].toSorted().join('|')}`;
    return { object, sameAs: [object] };
  }
  throw new Refusal('ACC-106');
}

async function graphObject(tx: Tx, id: string, who: Principal): Promise<NoteObject> {
  const isId = /^[0-9a-f-]{36}$/u.test(id);
  const view = isId
    ? await tx
        .selectFrom('graph_view')
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .where((e) => e.or([e('owner', '=', who.name), e('shared', '=', true)]))
        .select('id')
        .executeTakeFirst()
    : undefined;
  if (view === undefined) throw new Refusal('ACC-106');
  return { object: `${GRAPH}${id}`, sameAs: [`${GRAPH}${id}`] };
}

/** Notes about an event that was merged into another are notes about that one. */
async function hazardObject(tx: Tx, id: string): Promise<NoteObject> {
  const rows = await tx
    .selectFrom('hazard_event')
    .where((e) => e.or([e('id', '=', id), e('redirect_to', '=', id)]))
    .select('id')
    .execute();
  if (!rows.some((row) => row.id === id)) throw new Refusal('ACC-106');
  return { object: `${HAZARD}${id}`, sameAs: rows.map((row) => `${HAZARD}${row.id}`) };
}

async function isThere(tx: Tx, { dataset, id }: EntityRef): Promise<boolean> {
  const row = await tx
    .selectFrom('source_entity')
    .where('dataset', '=', dataset)
    .where('entity_id', '=', id)
    .select('entity_id')
    .executeTakeFirst();
  return row !== undefined;
}
