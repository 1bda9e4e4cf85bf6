import type { FindingCollector } from '../../findings.ts';
import type { OfacTable } from './table.ts';

export type OfacDataset = 'us_ofac_sdn' | 'us_ofac_cons';

/** A main file and the other files that belong to it. */
export interface OfacEdition {
  readonly dataset: OfacDataset;
  readonly main: OfacTable;
  readonly others: readonly OfacTable[];
}

/** Programmes by which an entry stands on the consolidated (non-SDN) list. */
const CONSOLIDATED_PROGRAM = /^(?:NS-PLC|CMIC-EO13959|UKRAINE-EO13662|561-Related|CAPTA|NS-MBS|FSE-|SSI|BPI-|HKAA)/u;

/** So many rows of another file may belong to entries that the main file does not have; beyond, the files do not fit. */
const ORPHAN_SHARE_MAX = 0.01;
/** From this size on a file that stops far before the main file's end is taken for cut off. */
const CUT_CHECK_ENTRIES_MIN = 1000;
const CUT_CHECK_SHARE_MIN = 0.9;

/**
 * Puts the tables of OFAC files together. Which alt or add file belongs to which main file is told by the entries that
 * they share; where two main files share as many (two editions given at once), by the folder, then by the name.
 */
export function groupOfacTables(tables: readonly OfacTable[]): { editions: OfacEdition[]; orphans: OfacTable[] } {
  const mains = tables.filter((table) => table.kind === 'main');
  const members = new Map<OfacTable, OfacTable[]>(mains.map((main) => [main, []]));
  const orphans: OfacTable[] = [];
  for (const table of tables) {
    if (table.kind === 'main') continue;
    const main = bestMain(table, mains);
    if (main === undefined) orphans.push(table);
    else members.get(main)?.push(table);
  }
  const editions = mains.map((main) => ({ dataset: datasetOf(main), main, others: members.get(main) ?? [] }));
  return { editions, orphans };
}

function bestMain(table: OfacTable, mains: readonly OfacTable[]): OfacTable | undefined {
  const scored = mains
    .map((main) => ({ main, score: sharedEntries(table, main) + kinship(table.file, main.file) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  return scored[0]?.main;
}

/** The share of the table's entries that the main file has, 0..1. */
function sharedEntries(table: OfacTable, main: OfacTable): number {
  if (table.rows.size === 0) return 0;
  let shared = 0;
  for (const entry of table.rows.keys()) if (main.rows.has(entry)) shared += 1;
  return shared / table.rows.size;
}

/** Less than one half, so that it decides only between main files that fit about as well. */
function kinship(file: string, main: string): number {
  const sameFolder = folderOf(file) === folderOf(main) ? 0.3 : 0;
  return sameFolder + (isConsolidatedName(file) === isConsolidatedName(main) ? 0.1 : 0);
}

function folderOf(file: string): string {
  return file.replace(/[^/\\]*$/u, '');
}

function isConsolidatedName(file: string): boolean {
  return /^cons/iu.test(file.replace(/^.*[/\\]/u, ''));
}

function datasetOf(main: OfacTable): OfacDataset {
  const programs = [...main.rows.values()].map((rows) => (rows[0]?.fields[3] ?? '').split('] ['));
  return ofacDataset(programs, isConsolidatedName(main.file));
}

/**
 * Which of OFAC's two lists entries with these programmes make up.
 *
 * @param otherwise whether it is the consolidated one where the programmes do not tell.
 */
export function ofacDataset(programsOfEntries: readonly (readonly string[])[], otherwise = false): OfacDataset {
  const consolidated = programsOfEntries.filter((programs) =>
    programs.some((program) => CONSOLIDATED_PROGRAM.test(program.trim())),
  ).length;
  const isConsolidated =
    consolidated * 2 === programsOfEntries.length ? otherwise : consolidated * 2 > programsOfEntries.length;
  return isConsolidated ? 'us_ofac_cons' : 'us_ofac_sdn';
}

/**
 * Finds the signs that a file of an edition arrived only in part: rows for entries that the main file does not have, or
 * an end long before that of the main file.
 */
export function checkOfacEdition(edition: OfacEdition, findings: FindingCollector): void {
  const entries = [...edition.main.rows.keys()];
  const position = new Map(entries.map((entry, index) => [entry, index]));
  for (const table of edition.others) {
    checkOrphans(table, position, findings);
    if (table.kind === 'alt' || table.kind === 'add') checkEnd(table, entries, position, findings);
  }
}

function checkOrphans(table: OfacTable, position: ReadonlyMap<string, number>, findings: FindingCollector): void {
  const orphans = [...table.rows.keys()].filter((entry) => !position.has(entry));
  if (orphans.length === 0) return;
  const values = { count: orphans.length, id: orphans[0] ?? '' };
  // Comments are only the ends of long remarks; OFAC's own file of them lags behind.
  if (table.kind === 'comments') return findings.add('LIST-303', { path: table.file, values, severity: 'info' });
  const isGrave = orphans.length > table.rows.size * ORPHAN_SHARE_MAX;
  findings.add(isGrave ? 'LIST-302' : 'LIST-303', { path: table.file, values });
}

function checkEnd(
  table: OfacTable,
  entries: readonly string[],
  position: ReadonlyMap<string, number>,
  findings: FindingCollector,
): void {
  if (entries.length < CUT_CHECK_ENTRIES_MIN || table.rows.size < CUT_CHECK_ENTRIES_MIN / 10) return;
  let last = 0;
  for (const entry of table.rows.keys()) last = Math.max(last, position.get(entry) ?? 0);
  if (last < entries.length * CUT_CHECK_SHARE_MIN) {
    findings.add('LIST-305', { path: table.file, values: { id: entries[last] ?? '' } });
  }
}
