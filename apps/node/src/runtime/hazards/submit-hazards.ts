import { HAZARD_STREAM, type HazardInput } from '@quintet/core/observe/hazards';
import type { Tx } from '@quintet/core/store';
import { nodeFinding } from '../finding-codes.ts';
import type { IngestWork } from '../ingest-work.ts';
import { type Outcome, refusedOutcome, type WatchedFile } from '../intake/outcome.ts';
import type { Node } from '../node.ts';
import { type ClosedDatasets, closedDatasets } from './closed-datasets.ts';
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
 * Hands over what was sent to the node; for a list, and for a feed that it fetches itself, nobody else may speak.
 * @returns the datasets of such lists and feeds: nothing of them is handed over
 */
export async function submitPushed(node: Node, inputs: readonly HazardInput[]): Promise<ClosedDatasets> {
  const closed = await closedDatasets(node.store.db, node, [...new Set(inputs.map(({ dataset }) => dataset))]);
  await submitHazards(
    node,
    inputs.filter(({ dataset }) => !closed.has(dataset)),
  );
  return closed;
}

/**
 * Hands files over to the reader of hazards, in their order: it says later what became of them.
 * @returns what became of those that are refused here, as their dataset is a list
 */
export async function submitHazardFiles(
  node: Node,
  work: IngestWork,
  files: readonly WatchedFile[],
  tx: Tx,
): Promise<Outcome[]> {
  if (files.length === 0) return [];
  const dataset = work.dataset ?? 'uploaded';
  if ((await closedDatasets(tx, node, [dataset])).get(dataset) === 'HAZ-606')
    return files.map((file) => ({ ...refusedOutcome(file, [nodeFinding('ING-109')]), as: 'hazards', dataset }));
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
  return [];
}
