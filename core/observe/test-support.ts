import type { Finding } from '../model/index.ts';
import { inputFromBytes } from './input.ts';
import type { InputFile, ListEdition } from './list-edition.ts';
import { readLists, type ReadListsOptions } from './read-lists.ts';
import { readSubjects, type ReadSubjectsOptions, type SubjectRow } from './read-subjects.ts';

/** Reads one text as one edition. */
export async function editionOf(
  text: string | Uint8Array,
  options: ReadListsOptions = {},
  file = 'list',
): Promise<ListEdition> {
  const [edition] = await readLists([inputFromBytes(file, text)], options);
  if (edition === undefined) throw new Error('no edition');
  return edition;
}

export async function subjectsOf(text: string | Uint8Array, options: ReadSubjectsOptions = {}): Promise<SubjectRow[]> {
  const rows: SubjectRow[] = [];
  for await (const row of readSubjects(inputFromBytes('customers.csv', text), options)) rows.push(row);
  return rows;
}

export function codesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}

/** An input whose bytes come in pieces of the given size, as from a network. */
export function inputInPieces(file: string, text: string, size: number): InputFile {
  const bytes = new TextEncoder().encode(text);
  return {
    file,
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}
