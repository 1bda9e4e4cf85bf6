import { makeFinding } from '../findings.ts';
import { type HazardFile, readHazardFile, type ReadHazardOptions } from './read-hazard-file.ts';

/** Reads what says of hazards: a list of sites, which says of none, is refused. */
export async function readHazardMessage(bytes: Uint8Array, options: ReadHazardOptions): Promise<HazardFile> {
  const file = await readHazardFile(bytes, options);
  if (file.state === 'refused' || file.format !== 'sites-csv') return file;
  return { state: 'refused', findings: [makeFinding('HAZ-007')] };
}
