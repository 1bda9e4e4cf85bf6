import type { ImportMapping, ImportModel, ImportPreview, KeptMapping } from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import { type Handed, sendFile, UploadProblem } from '../lists/send-file.ts';
import { changeDraft, type ImportDraft } from './import-store.ts';
import { type PreviewColumn, sendable, withToldOrders } from './mapping-edit.ts';

/** The answer holds rows of people: it is forgotten soon after nobody shows it. */
const FORGOTTEN_MS = 60_000;

/** What a table can become; the model never changes while the node runs. */
export const modelOptions = queryOptions({
  queryKey: ['imports', 'model'],
  queryFn: ({ signal }) => call<ImportModel>('/imports/model', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What the file is and what its first rows become: by the mapping, once there is one, else by guesses. */
export const previewOptions = ({ key, head, whole, form, anew, mapping }: ImportDraft) => {
  const sent = mapping === undefined ? undefined : sendable(mapping);
  return queryOptions({
    queryKey: ['imports', 'preview', key, form, anew, sent],
    queryFn: ({ signal }) =>
      call<ImportPreview>('/imports/preview', {
        method: 'POST',
        body: { head, whole, form, anew, ...(sent === undefined ? {} : { mapping: sent }) },
        signal,
      }),
    enabled: mapping === undefined || sent !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: FORGOTTEN_MS,
    // What was shown before of this file stays until the next answer is there.
    placeholderData: (before, query) => (query?.queryKey[2] === key ? before : undefined),
  });
};

/** Keeps the mapping and sends the file; how far it is stands in the draft. */
export async function sendImport(
  draft: ImportDraft,
  columns: readonly PreviewColumn[],
  acceptShrink: boolean,
): Promise<void> {
  const { file, dataset, mapping } = draft;
  const whole = mapping === undefined ? undefined : sendable(mapping);
  if (whole === undefined) return;
  changeDraft({ sent: { is: 'sending', sent: 0 } });
  try {
    const table = await keepMapping(withToldOrders(whole, columns), columns);
    const query = new URLSearchParams({ file: file.name, table, dataset: dataset.trim() });
    if (acceptShrink) query.set('acceptShrink', 'true');
    const handed = await sendFile({
      address: `/api/uploads?${query.toString()}`,
      file,
      signal: new AbortController().signal,
      onProgress: (sent) => changeDraft({ sent: { is: 'sending', sent } }),
    });
    changeDraft({ sent: { is: 'handed-over', job: jobOf(handed) } });
  } catch (error) {
    const { message } = (error instanceof UploadProblem ? error.problem : undefined) ?? asProblem(error);
    changeDraft({ sent: { is: 'failed', why: message } });
  }
}

async function keepMapping(mapping: ImportMapping, columns: readonly PreviewColumn[]): Promise<string> {
  const body = { mapping, columns: columns.map(({ name }) => name) };
  return (await call<KeptMapping>('/imports/mappings', { method: 'POST', body })).id;
}

const jobOf = (handed: Handed): string => ('id' in handed ? handed.id : '');
