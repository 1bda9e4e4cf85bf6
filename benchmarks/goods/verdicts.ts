import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The verdicts of a labelled file by declaration. Only benchmarks read them; the product never does. */
export async function readVerdicts(file: string): Promise<ReadonlyMap<string, boolean>> {
  const verdicts = new Map<string, boolean>();
  let at: { readonly id: number; readonly fraud: number } | undefined;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const cells = line.split(',');
    if (at === undefined) at = { id: cells.indexOf('Declaration ID'), fraud: cells.indexOf('Fraud') };
    else verdicts.set(cells[at.id] ?? '', cells[at.fraud] === '1');
  }
  return verdicts;
}
