import type { ImportMapping } from '@quintet/node/api';
import { useSyncExternalStore } from 'react';
import { whenForgotten } from '../../app/drafts.ts';

/** The beginning of a file: enough for guesses and for the rows that are shown. */
const HEAD_BYTES = 256 * 1024;

/** The form of a table as a person corrected it, before columns are guessed. */
export type TableForm = Partial<Pick<ImportMapping, 'delimiter' | 'encoding' | 'hasHeader'>>;

export interface ImportDraft {
  /** Another file is another draft. */
  readonly key: number;
  readonly file: File;
  /** Base64. */
  readonly head: string;
  readonly whole: boolean;
  readonly form: TableForm;
  /** Guess, though a mapping of such a table is kept. */
  readonly anew: boolean;
  /** Undefined until the first guess is there. */
  readonly mapping: ImportMapping | undefined;
  /** Columns that the person chose against what was proposed. */
  readonly chosen: ReadonlySet<number>;
  readonly dataset: string;
  readonly sent:
    | { readonly is: 'not' }
    | { readonly is: 'sending'; readonly sent: number }
    | { readonly is: 'handed-over'; readonly job: string }
    | { readonly is: 'failed'; readonly why: string };
}

/** The draft outlives the page: who looks at something else meanwhile loses nothing. It is in memory only. */
let draft: ImportDraft | undefined;
let lastKey = 0;
const listeners = new Set<() => void>();

function set(next: ImportDraft | undefined): void {
  draft = next;
  for (const listener of listeners) listener();
}

export const changeDraft = (change: Partial<ImportDraft>): void => set(draft && { ...draft, ...change });
export const dropDraft = (): void => set(undefined);
whenForgotten(dropDraft);

/** Begins with a file; its beginning is read, the rest only when it is sent. */
export async function beginImport(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  lastKey++;
  set({
    key: lastKey,
    file,
    head: base64(bytes),
    whole: file.size <= HEAD_BYTES,
    form: {},
    anew: false,
    mapping: undefined,
    chosen: new Set(),
    dataset: sourceName(file.name),
    sent: { is: 'not' },
  });
}

/** A name for a source out of a file's name: lower case, letters, digits, `_`. */
function sourceName(file: string): string {
  const bare = file.replace(/\.[^.]*$/u, '').toLowerCase();
  return bare
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^[^a-z]+|_+$/gu, '')
    .slice(0, 64);
}

const PART_BYTES = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART_BYTES)
    text += String.fromCharCode(...bytes.subarray(at, at + PART_BYTES));
  return btoa(text);
}

export function useDraft(): ImportDraft | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => draft,
  );
}
