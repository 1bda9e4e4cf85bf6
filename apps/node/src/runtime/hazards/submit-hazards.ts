import { HAZARD_STREAM, type HazardInput } from '@quintet/core/observe/hazards';
import type { Tx } from '@quintet/core/store';
import type { IngestWork } from '../ingest-work.ts';
import type { WatchedFile } from '../intake/outcome.ts';
import type { Node } from '../node.ts';
import { keepForHazards } from './hazard-files.ts';

/** Everything about hazards is read in one order by one thread: what belongs together may come by any way. */
const KEY = 'hazards';

/** Hands documents over to be read; what is accepted survives the death of any process. */
export async function submitHazards(node: Node, inputs: readonly HazardInput[]): Promise<void> {
  if (inputs.length === 0) return;
  await node.stream.publish(
    HAZARD_STREAM,
    inputs.map((payload) => ({ key: KEY, payload })),
  );
}

/**
 * Hands over what was sent to the node; for a feed that it fetches itself nobody else may speak.
 * @returns the datasets of such feeds: nothing of them is handed over
 */
export async function submitPushed(node: Node, inputs: readonly HazardInput[]): Promise<ReadonlySet<string>> {
  const datasets = [...new Set(inputs.map(({ dataset }) => dataset))];
  const rows = await node.store.db
    .selectFrom('feed')
    .where('dataset', 'in', datasets)
    .where('location', 'is not', null)
    .select('dataset')
    .execute();
  const fetched = new Set(rows.map(({ dataset }) => dataset));
  await submitHazards(
    node,
    inputs.filter(({ dataset }) => !fetched.has(dataset)),
  );
  return fetched;
}

/** Hands files over to the reader of hazards, in their order: it says later what became of them. */
export async function submitHazardFiles(
  node: Node,
  work: IngestWork,
  files: readonly WatchedFile[],
  tx: Tx,
): Promise<void> {
  if (files.length === 0) return;
  const dataset = work.dataset ?? 'uploaded';
  const receivedAt = node.now().toISOString();
  const inputs: HazardInput[] = [];
  // A copy of its own: the upload goes when its work is done, and this is read later.
  for (const { job, file, stored } of files)
    inputs.push({ dataset, receivedAt, path: await keepForHazards(node, stored), job, name: file });
  for (const { job } of files)
    await tx
      .updateTable('job')
      .set({ as: 'hazards', state: 'running' })
      .where('id', '=', job)
      .where('state', 'in', ['waiting', 'running'])
      .execute();
  await submitHazards(node, inputs);
}
