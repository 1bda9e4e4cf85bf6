import type { Entity } from '@quintet/core/model';
import { readHazardFile } from '@quintet/core/observe/hazards';
import { takeInEntities } from '@quintet/core/observe/intake';
import type { Tx } from '@quintet/core/store';
import type { IngestWork } from '../ingest-work.ts';
import { nodeFinding } from '../finding-codes.ts';
import { type Outcome, refusedOutcome, type WatchedFile } from './outcome.ts';

const DATASET = 'sites';
const ENTITIES_AT_ONCE = 2000;

/**
 * Takes in sites of critical infrastructure and Seveso sites with what they depend on: the file is the whole of what its
 * feed says, and with an error in it nothing is taken.
 */
export async function takeSites(work: IngestWork, file: WatchedFile, tx: Tx, now: Date): Promise<Outcome> {
  const dataset = work.dataset ?? DATASET;
  const read = await readHazardFile(await bytesOf(file), { nowMs: now.getTime() });
  const { findings } = read;
  const kind = { as: 'sites' as const, format: 'sites-csv', dataset };
  if (read.state === 'refused' || read.format !== 'sites-csv')
    return { ...refusedOutcome(file, read.state === 'refused' ? findings : [nodeFinding('ING-108')]), ...kind };
  const taken = await takeInEntities(tx, inBatches(read.entities), {
    dataset,
    by: work.by,
    handling: 'TLP:AMBER',
    nature: 'fact',
  });
  const { added, changed, removed } = taken;
  return { job: file.job, ...kind, state: 'done', added, changed, removed, refused: 0, findings };
}

/** What is written at once must fit beside all that was read. */
function* inBatches(entities: readonly Entity[]): Generator<readonly Entity[]> {
  for (let from = 0; from < entities.length; from += ENTITIES_AT_ONCE)
    yield entities.slice(from, from + ENTITIES_AT_ONCE);
}

async function bytesOf(file: WatchedFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
