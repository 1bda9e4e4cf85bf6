import { hasEntities } from '../../observe/intake/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import { notify, type Tx } from '../../store/index.ts';
import { IDENTITY_CHANNEL } from '../identity/index.ts';
import { readAutomaticPeople } from './automatic-people.ts';
import { holdsPeople, isComparable } from './compared-schemata.ts';

export interface NewRun {
  readonly left: string;
  /** Within the left dataset itself if there is none. */
  readonly right?: string | undefined;
  readonly schema: string;
  readonly automaticFrom?: number | undefined;
}

const WAITING_MAX = 100;

/**
 * Writes down that two feeds are to be compared; whoever calls publishes the work.
 * @returns the id of the run
 * @throws Refusal XRF-101 for a schema that is not compared, XRF-102 for a feed without entities, XRF-103 when people would
 *   be judged without a look, XRF-105 when too many wait
 */
export async function startRun(tx: Tx, { left, right, schema, automaticFrom }: NewRun, by: string): Promise<string> {
  if (!isComparable(schema)) throw new Refusal('XRF-101');
  for (const dataset of right === undefined ? [left] : [left, right])
    if (!(await hasEntities(tx, dataset))) throw new Refusal('XRF-102');
  if (automaticFrom !== undefined && holdsPeople(schema) && !(await readAutomaticPeople(tx)))
    throw new Refusal('XRF-103');
  await mustNotPileUp(tx);
  const { id } = await tx
    .insertInto('crossref_run')
    .values({
      left_dataset: left,
      right_dataset: right === left ? null : (right ?? null),
      schema,
      automatic_from: automaticFrom ?? null,
      by,
      entities: null,
      found: null,
      error: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await notify(tx, IDENTITY_CHANNEL, '');
  return id;
}

async function mustNotPileUp(tx: Tx): Promise<void> {
  const { waiting } = await tx
    .selectFrom('crossref_run')
    .where('state', 'in', ['waiting', 'running'])
    .select((e) => e.fn.countAll<string>().as('waiting'))
    .executeTakeFirstOrThrow();
  if (Number(waiting) >= WAITING_MAX) throw new Refusal('XRF-105');
}
