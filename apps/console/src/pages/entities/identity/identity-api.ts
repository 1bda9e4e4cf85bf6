import type { Identity, Judge, Judged } from '@quintet/node/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

const path = (key: string, part = '') => `/identity/${encodeURIComponent(key)}${part}`;

export const identityOptions = (key: string) =>
  queryOptions({
    queryKey: ['identity', key],
    queryFn: ({ signal }) => call<Identity>(path(key), { signal }),
  });

/** What can be done about who an entity is. */
export type IdentityChange =
  | { readonly kind: 'withdraw'; readonly judgement: string }
  | { readonly kind: 'takeOut'; readonly record: string }
  | { readonly kind: 'judge'; readonly body: Judge };

function send(change: IdentityChange): Promise<Judged> {
  if (change.kind === 'withdraw') return call(`/judgements/${change.judgement}/withdraw`, { method: 'POST' });
  if (change.kind === 'takeOut') return call(path(change.record, '/take-out'), { method: 'POST', body: {} });
  return call('/judgements', { method: 'POST', body: change.body });
}

/** After a change everything that shows entities is read again: who they are stands on it. */
export function useChangeIdentity() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      const stale = ['identity', 'graph', 'crossref'].map((kind) => client.invalidateQueries({ queryKey: [kind] }));
      await Promise.all(stale);
    },
  });
}
