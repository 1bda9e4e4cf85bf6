import type { Entity } from '@quintet/core/model';
import { readSitesFile } from '@quintet/core/observe/formats/sites-csv';
import {
  isOfExercise,
  isScreenedList,
  knownSites,
  shrinkFinding,
  siteChanges,
  takeInEntities,
} from '@quintet/core/observe/intake';
import type { Tx } from '@quintet/core/store';
import { nodeFinding } from '../finding-codes.ts';
import type { IngestWork } from '../ingest-work.ts';
import { isError } from '../nothing-taken.ts';
import { type Outcome, refusedOutcome, type WatchedFile } from './outcome.ts';

const DATASET = 'sites';
const ENTITIES_AT_ONCE = 2000;

/**
 * Takes in sites of critical infrastructure and Seveso sites with what they depend on: the file is the whole of what its
 * feed says. With an error in it nothing is taken, and neither when it lost so many sites that it may have come in part.
 */
export async function takeSites(work: IngestWork, file: WatchedFile, tx: Tx): Promise<Outcome> {
  const { dataset = DATASET, acceptShrink = false, by } = work;
  const kind = { as: 'sites' as const, format: 'sites-csv', dataset };
  // What such a list says would go: the file would be taken for all that is said under this name.
  if (await isScreenedList(tx, dataset)) return { ...refusedOutcome(file, [nodeFinding('ING-109')]), ...kind };
  const read = await readSitesFile(await bytesOf(file), { acceptCut: acceptShrink });
  if (read === undefined) return { ...refusedOutcome(file, [nodeFinding('ING-108')]), ...kind };
  const { entities, leftOut } = read;
  const before = await knownSites(tx, dataset);
  const ids = new Set(entities.filter(({ schema }) => schema === 'CriticalSite').map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !ids.has(id)).length;
  // Of a file without sites it is said already that it holds none.
  const mayShrink = acceptShrink || ids.size === 0 || (await isOfExercise(tx, dataset));
  const findings = [...(mayShrink ? [] : shrinkFinding(before.size, gone)), ...read.findings];
  if (findings.some(isError)) return { ...refusedOutcome(file, findings), ...kind, refused: ids.size + leftOut };
  await takeInEntities(tx, inBatches(entities), { dataset, by, handling: 'TLP:AMBER', nature: 'fact' });
  const changes = siteChanges(before, await knownSites(tx, dataset));
  return { job: file.job, ...kind, state: 'done', ...changes, refused: leftOut, findings };
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
