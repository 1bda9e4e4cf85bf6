import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { notePopulationGrid } from '@quintet/core/assess/hazards';
import type { Tx } from '@quintet/core/store';
import { readAsciiGrid } from '@quintet/hazards';
import { nodeFinding } from '../finding-codes.ts';
import type { IngestWork } from '../ingest-work.ts';
import type { Node } from '../node.ts';
import { type Outcome, refusedOutcome, type WatchedFile } from './outcome.ts';

/** Loads a grid of people; the one before is replaced only by one that can be read whole. */
export async function takePopulation(node: Node, work: IngestWork, file: WatchedFile, tx: Tx): Promise<Outcome> {
  const { grid, finding } = await readAsciiGrid(textOf(file));
  if (grid === undefined) {
    const told = nodeFinding('ING-107', { line: String(finding.line), reason: finding.message });
    return { ...refusedOutcome(file, [{ ...told, line: finding.line }]), as: 'population' };
  }
  const folder = join(node.folder.path, 'population');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${file.job}.asc`;
  await copyFile(file.stored, join(folder, name));
  const { people, cells } = grid.total();
  await notePopulationGrid(tx, {
    name: file.file,
    file: name,
    people,
    cells,
    at: node.now().toISOString(),
    by: work.by,
  });
  return {
    job: file.job,
    as: 'population',
    format: 'esri-ascii-grid',
    dataset: 'population',
    state: 'done',
    added: cells,
    changed: 0,
    removed: 0,
    refused: 0,
    findings: [],
  };
}

async function* textOf(file: WatchedFile): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  for await (const chunk of file.open()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
