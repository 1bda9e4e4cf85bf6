import type { Entity, Finding } from '../../../model/index.ts';
import { decodeHead } from '../../decode.ts';
import { FindingCollector } from '../../findings.ts';
import { formatOfHead } from '../../hazards/hazard-format.ts';
import { HAZARD_FILE_BYTES_MAX } from '../../hazards/hazard-limits.ts';
import { HEAD_BYTES_MAX } from '../../limits.ts';
import { readSites, type SitesOptions } from './read.ts';

/** What a file says of sites; with an error among the findings none of it is to be taken. */
export interface SitesFile {
  /** CriticalSite, Company, SiteDependency. */
  readonly entities: readonly Entity[];
  /** Lines of which nothing was taken. */
  readonly leftOut: number;
  readonly findings: readonly Finding[];
}

/**
 * Reads a whole file of sites. Never throws for what is in the bytes.
 *
 * @returns undefined where the file is something else than a list of sites
 * @example
 * const file = await readSitesFile(bytes);
 * if (file !== undefined) show(file.entities.length, file.leftOut);
 */
export async function readSitesFile(bytes: Uint8Array, options: SitesOptions = {}): Promise<SitesFile | undefined> {
  // A line that cannot be read is told and left out; the others stand.
  const findings = new FindingCollector({ leaveOutBroken: true });
  const head = decodeHead(bytes.subarray(0, HEAD_BYTES_MAX));
  const format = formatOfHead(head);
  if (bytes.length > HAZARD_FILE_BYTES_MAX) findings.add('LIST-003', { values: { limit: HAZARD_FILE_BYTES_MAX } });
  else if (head.trim() === '') findings.add('LIST-002');
  else if (format === 'html') findings.add('HAZ-002');
  else if (format !== 'sites-csv') return undefined;
  const read = findings.hasError ? { entities: [], leftOut: 0 } : await readSites(bytes, findings, options);
  return { ...read, findings: findings.list() };
}
