import { validatePayments } from '@quintet/payments';
import type { Finding } from '../model/index.ts';
import { detectFormat, type FileFormat } from './detect-format.ts';
import { FindingCollector, makeFinding } from './findings.ts';
import type { InputFile } from './list-edition.ts';
import { readHead } from './read-head.ts';
import { readLists } from './read-lists.ts';
import { readSubjects } from './read-subjects.ts';

/** What `quintet validate` says of one file. */
export interface FileValidation {
  /** Absent when the file has no format that is read. */
  readonly format?: FileFormat;
  /** No error was found; warnings may have been. */
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

/** Checks one file by the format that its content shows: a list, subjects as CSV or FollowTheMoney, or payments. */
export async function validateFile(input: InputFile): Promise<FileValidation> {
  const head = await readHead(input).catch((error: unknown) => String(error));
  if (typeof head === 'string') return result(undefined, [makeFinding('LIST-004', { values: { reason: head } })]);
  if (head.length === 0) return result(undefined, [makeFinding('LIST-002')]);
  const format = detectFormat(head);
  if (format === undefined) return result(undefined, [makeFinding('LIST-001')]);
  return result(format, await findingsOf(input, format));
}

async function findingsOf(input: InputFile, format: FileFormat): Promise<readonly Finding[]> {
  if (format === 'iso20022' || format === 'mt') return (await validatePayments(input.open())).findings;
  if (format === 'mapped-csv') return csvFindings(input);
  return (await readLists([input])).flatMap((edition) => edition.findings);
}

/** A CSV file is checked as subjects, which is what most are; a list kept as CSV is read by the same rules. */
async function csvFindings(input: InputFile): Promise<readonly Finding[]> {
  const findings = new FindingCollector();
  for await (const row of readSubjects(input)) for (const finding of row.findings) findings.push(finding);
  return findings.list();
}

function result(format: FileFormat | undefined, findings: readonly Finding[]): FileValidation {
  const valid = !findings.some(({ severity }) => severity === 'error');
  return { ...(format === undefined ? {} : { format }), valid, findings };
}
