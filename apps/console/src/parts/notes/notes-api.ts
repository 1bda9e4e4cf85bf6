import type { AnalystNotes } from '@quintet/node/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

const path = (id: string, action = '') => `/notes/${encodeURIComponent(id)}${action}`;

export const notesOptions = (object: string) =>
  queryOptions({
    queryKey: ['notes', object],
    queryFn: ({ signal }) => call<AnalystNotes>('/notes', { query: { object }, signal }),
  });

export type NoteChange =
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'edit'; readonly id: string; readonly text: string }
  | { readonly do: 'remove' | 'restore'; readonly id: string };

function send(object: string, change: NoteChange): Promise<AnalystNotes> {
  if (change.do === 'write') return call('/notes', { method: 'POST', body: { object, text: change.text } });
  if (change.do === 'edit') return call(path(change.id), { method: 'PATCH', body: { text: change.text } });
  return change.do === 'remove'
    ? call(path(change.id), { method: 'DELETE' })
    : call(path(change.id, '/undo'), { method: 'POST' });
}

/** Each change gives the notes as they stand after it. */
export function useChangeNotes(object: string) {
  const client = useQueryClient();
  const { queryKey } = notesOptions(object);
  return useMutation({
    mutationFn: async (change: NoteChange) => {
      await client.cancelQueries({ queryKey });
      return await send(object, change);
    },
    // What was about one member of an entity is shown with all of them: what is open of others is read again.
    onSuccess: async (notes) => {
      client.setQueryData(queryKey, notes);
      await client.invalidateQueries({
        queryKey: ['notes'],
        predicate: (query) => query.queryKey[1] !== object,
      });
    },
  });
}
