import {
  detectFormat,
  type FindingCodeId,
  type InputFile,
  isCapFormat,
  isPublishedList,
  type KnownTable,
  knownTable,
  readHead,
  whyUnread,
} from '@quintet/core/observe';
import { formatOfHead } from '@quintet/core/observe/hazards';
import { isAisText, unpackedHead } from '@quintet/core/observe/vessels';
import type { IngestAs } from '../ingest-work.ts';

/** What a file is, and what it is to be taken in as. */
export interface WhatItIs {
  readonly as: IngestAs | undefined;
  readonly format: string | undefined;
  /** What is known of a file that cannot be taken in, whatever it is said to be for. */
  readonly why?: FindingCodeId;
}

/** Kinds whose own readers say what is wrong with a file. */
const OWN_READERS: ReadonlySet<IngestAs | undefined> = new Set(['hazards', 'sites', 'declarations', 'population']);
const TABLES: Readonly<Record<KnownTable, IngestAs>> = {
  'incident-csv': 'hazards',
  'sites-csv': 'sites',
  'declarations-csv': 'declarations',
};
const GRID = /^\s*ncols\s+\d+\s+nrows\s+\d+/iu;

/**
 * Lists, payments, positions, hazards, sites and declarations are known by their content; what another CSV or a
 * FollowTheMoney file is for must be said.
 */
export async function whatItIs(file: InputFile, as: IngestAs | undefined): Promise<WhatItIs> {
  const head = unpackedHead(await readHead(file));
  const format = detectFormat(head);
  if (OWN_READERS.has(as)) return { as, format };
  if (format === 'iso20022' || format === 'mt') return { as: 'payments', format };
  if (isAisText(head)) return { as: 'positions', format: 'nmea' };
  if (as === undefined) {
    const known = knownByContent(head, format);
    if (known) return known;
  }
  if (isPublishedList(format)) return { as: as ?? 'list', format };
  const why = whyUnread(head);
  return { as, format, ...(why === 'LIST-001' ? {} : { why }) };
}

function knownByContent(head: Uint8Array, format: string | undefined): WhatItIs | undefined {
  if (isCapFormat(format)) return { as: 'hazards', format };
  const text = new TextDecoder().decode(head);
  const told = formatOfHead(text);
  if (told === 'fdsn-text' || /"(?:source_catalog|magType)"\s*:/u.test(text)) return { as: 'hazards', format: told };
  if (GRID.test(text)) return { as: 'population', format: 'esri-ascii-grid' };
  const table = knownTable(head);
  return table === undefined ? undefined : { as: TABLES[table], format: table };
}
