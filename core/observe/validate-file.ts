import type { CapProfileName, CapSchema } from '@quintet/cap';
import { validateBods } from '@quintet/ownership';
import { validatePayments } from '@quintet/payments';
import type { Finding } from '../model/index.ts';
import { detectFormat, type FileFormat, isCapFormat, isXml } from './detect-format.ts';
import { decodeHead } from './decode.ts';
import { FindingCollector, makeFinding } from './findings.ts';
import { readDeclarations } from './formats/declarations-csv/index.ts';
import { formatOfHead, type HazardFormat } from './hazards/hazard-format.ts';
import { type KnownTable, knownTable } from './known-table.ts';
import { openInput } from './input.ts';
import { WHOLE_FILE_BYTES_MAX } from './limits.ts';
import type { InputFile } from './list-edition.ts';
import { readHead } from './read-head.ts';
import { readLists } from './read-lists.ts';
import { readSubjects } from './read-subjects.ts';
import { readText } from './read-text.ts';
import { whyUnread } from './why-unread.ts';

/** What `quintet validate` says of one file. */
export interface FileValidation {
  /** Absent when the file has no format that is read. */
  readonly format?: FileFormat | KnownTable | HazardFormat;
  /** No error was found; warnings may have been. */
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

/** How alerts are checked. */
export interface AlertChecks {
  /** `extended` unless said otherwise. */
  readonly schema?: CapSchema;
  readonly profile?: CapProfileName;
  /** The present in milliseconds since 1970; without it nothing is said of alerts from the future. */
  readonly now?: number;
}

/**
 * Checks one file by the format that its content shows: a list, subjects as CSV or FollowTheMoney, statements of
 * beneficial ownership, payments, or hazard alerts. XML of no format that is read is told to be no alert, as alerts are
 * what comes with roots of its own making.
 *
 * @param today the day after which no date of a statement can lie, YYYY-MM-DD.
 */
export async function validateFile(
  input: InputFile,
  today?: string,
  alertChecks: AlertChecks = {},
): Promise<FileValidation> {
  const head = await readHead(input).catch((error: unknown) => String(error));
  if (typeof head === 'string') return result(undefined, [makeFinding('LIST-004', { values: { reason: head } })]);
  if (head.length === 0) return result(undefined, [makeFinding('LIST-002')]);
  const format = detectFormat(head);
  if (isCapFormat(format) || (format === undefined && isXml(head)))
    return await validateAlerts(input, format, alertChecks);
  const table = format === 'mapped-csv' ? knownTable(head) : undefined;
  if (table === 'declarations-csv') return result(table, await declarationFindings(input, today));
  const hazards = table ?? quakeFormat(head);
  if (hazards !== undefined) return await validateHazards(input, alertChecks);
  if (format === undefined) return result(undefined, [makeFinding(whyUnread(head))]);
  return result(format, await findingsOf(input, format, today));
}

async function findingsOf(
  input: InputFile,
  format: FileFormat,
  today: string | undefined,
): Promise<readonly Finding[]> {
  if (format === 'bods') return await bodsFindings(input, today);
  if (format === 'iso20022' || format === 'mt') return (await validatePayments(input.open())).findings;
  if (format === 'mapped-csv') return csvFindings(input);
  return (await readLists([input], { checkModel: true })).flatMap((edition) => edition.findings);
}

/** Alerts are read whole, as bytes: their encoding is part of what is checked. */
async function validateAlerts(
  input: InputFile,
  told: FileFormat | undefined,
  checks: AlertChecks,
): Promise<FileValidation> {
  const findings = new FindingCollector();
  const opened = await openInput(input, WHOLE_FILE_BYTES_MAX, findings);
  const chunks = opened === undefined ? [] : await Array.fromAsync(opened.chunks());
  if (findings.hasError) return result(undefined, findings.list());
  // Loaded when it is needed: most files are no alerts.
  const { validateCap } = await import('@quintet/cap');
  const { format = told, findings: found } = validateCap(Buffer.concat(chunks), checks);
  return result(format, found);
}

/** Earthquakes as JSON of the USGS or EMSC, or as FDSN text. */
function quakeFormat(head: Uint8Array): 'quakes' | undefined {
  const text = decodeHead(head);
  const isQuakes = formatOfHead(text) === 'fdsn-text' || /^\s*[{[][\s\S]*"(?:magType|magtype)"\s*:/u.test(text);
  return isQuakes ? 'quakes' : undefined;
}

/** Incidents, sites, earthquakes: read as the node reads them. */
async function validateHazards(input: InputFile, { now }: AlertChecks): Promise<FileValidation> {
  const findings = new FindingCollector();
  const opened = await openInput(input, WHOLE_FILE_BYTES_MAX, findings);
  const chunks = opened === undefined ? [] : await Array.fromAsync(opened.chunks());
  if (findings.hasError) return result(undefined, findings.list());
  const { readHazardFile } = await import('./hazards/read-hazard-file.ts');
  const file = await readHazardFile(Buffer.concat(chunks), { nowMs: now ?? Date.now() });
  return result(file.state === 'read' ? file.format : undefined, file.findings);
}

async function declarationFindings(input: InputFile, today: string | undefined): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for await (const rows of readDeclarations(input, today === undefined ? {} : { today }))
    for (const row of rows) findings.push(...row.findings);
  return findings;
}

/** References lead from any statement to any other, so that the file is read whole. */
async function bodsFindings(input: InputFile, today: string | undefined): Promise<readonly Finding[]> {
  const { text, findings } = await readText(input);
  return text === undefined
    ? findings
    : [...findings, ...validateBods(text, today === undefined ? {} : { today }).findings];
}

/** A CSV file is checked as subjects, which is what most are; a list kept as CSV is read by the same rules. */
async function csvFindings(input: InputFile): Promise<readonly Finding[]> {
  const findings = new FindingCollector();
  for await (const row of readSubjects(input)) for (const finding of row.findings) findings.push(finding);
  return findings.list();
}

function result(format: FileValidation['format'], findings: readonly Finding[]): FileValidation {
  const valid = !findings.some(({ severity }) => severity === 'error');
  return { ...(format === undefined ? {} : { format }), valid, findings };
}
